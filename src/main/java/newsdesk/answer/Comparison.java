package newsdesk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsdesk.corpus.Imprint;

/// A sentence of a draft beside the words that it cites, word by word.
final class Comparison {

    private final Wording draft;
    private final Wording cited;
    private final Wording headline;
    private final Imprint imprint;
    private final List<List<Integer>> homes = new ArrayList<>();
    private final Set<Integer> inDates = new HashSet<>();

    Comparison(String draft, String cited, Imprint imprint, Lexicon lexicon) {
        this.draft = Wording.of(draft, lexicon);
        this.cited = Wording.of(cited, lexicon);
        this.headline = Wording.of(imprint.headline() + "\n" + imprint.outlet().name(), lexicon);
        this.imprint = imprint;
        this.draft.tokens().forEach(token -> homes.add(this.cited.homes(token)));
        Dates.in(draft).forEach(date -> {
            for (int i = 0; i < this.draft.size(); i++) {
                if (date.span().start() <= this.draft.at(i).start()
                        && this.draft.at(i).end() <= date.span().end()) {
                    inDates.add(i);
                }
            }
        });
    }

    Wording draft() {
        return draft;
    }

    Wording cited() {
        return cited;
    }

    /// What the article prints around its text besides: its headline and the name of its outlet.
    Wording headline() {
        return headline;
    }

    Imprint imprint() {
        return imprint;
    }

    /// Where the words that mean the same as a word of the draft stand in the cited words.
    List<Integer> homes(int place) {
        return homes.get(place);
    }

    /// The same, but of these only the forms of the word itself where there are any.
    List<Integer> nearestHomes(int place) {
        List<Integer> same = homes(place).stream()
                .filter(home -> cited.at(home).base().equals(draft.at(place).base()))
                .toList();
        return same.isEmpty() ? homes(place) : same;
    }

    /// Whether a word of the draft belongs to a date.
    boolean isInDate(int place) {
        return inDates.contains(place);
    }

    /// Whether a word of the draft is a name, as far as its capital tells.
    boolean isName(int place) {
        Token token = draft.at(place);
        return token.isCapitalised()
                && !draft.opens(place)
                && !SmallWords.FREE.contains(token.lower())
                && !isInDate(place);
    }
}

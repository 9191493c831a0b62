package newsdesk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Span;
import newsdesk.quotes.Attribution;
import newsdesk.quotes.Kind;
import newsdesk.quotes.Quotation;
import newsdesk.quotes.Speaker;

/// What somebody is reported to have said is told as his, and as nobody else's.
final class SpeakerRung implements Rung {

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "who", "which", "his", "her", "their", "its");

    /// Of the words of a sentence that tells something itself, at most this share may be somebody's words in the
    /// source.
    private static final double SHARE = 0.7;

    private final Function<Article, List<Quotation>> finder;

    SpeakerRung(Function<Article, List<Quotation>> finder) {
        this.finder = finder;
    }

    @Override
    public boolean holds(Comparison comparison) {
        List<List<Quotation>> told = byWord(comparison.draft());
        List<List<Quotation>> printed = byWord(comparison.cited());
        int own = 0;
        int reported = 0;
        for (int i = 0; i < comparison.draft().size(); i++) {
            List<Integer> homes = comparison.homes(i);
            if (!comparison.draft().at(i).isContent() || homes.isEmpty()) {
                continue;
            }
            List<Quotation> here = told.get(i);
            if (here.isEmpty()) {
                boolean always =
                        homes.stream().noneMatch(home -> printed.get(home).isEmpty());
                reported += always ? 1 : 0;
                own++;
            } else if (homes.stream().allMatch(home -> areAnothers(here, printed.get(home), comparison))) {
                return false;
            }
        }
        boolean attributed =
                comparison.draft().tokens().stream().anyMatch(token -> Speech.isVerb(token) || Denials.isPlain(token));
        return attributed || reported <= SHARE * own;
    }

    private static boolean areAnothers(List<Quotation> here, List<Quotation> there, Comparison comparison) {
        return !there.isEmpty()
                && here.stream().allMatch(one -> there.stream().allMatch(other -> isAnothers(one, other, comparison)));
    }

    /// Whether words are certainly somebody's: direct speech, or behind a plain verb of speaking.
    private static boolean isSpoken(Quotation quotation, Wording wording) {
        Span cue = quotation.cue();
        return quotation.kind() == Kind.DIRECT
                || (cue != null
                        && !cue.of(wording.text()).endsWith(" for")
                        && wording.tokens().stream()
                                .anyMatch(token -> cue.start() <= token.start()
                                        && token.end() <= cue.end()
                                        && Speech.isVerb(token)));
    }

    /// The quotations that each word stands in.
    private List<List<Quotation>> byWord(Wording wording) {
        List<Quotation> quotations = wording.text().isBlank()
                ? List.of()
                : finder.apply(new Article(new ArticleId("checked"), Imprint.NONE, wording.text())).stream()
                        .filter(quotation -> isSpoken(quotation, wording))
                        .toList();
        List<List<Quotation>> byWord = new ArrayList<>();
        for (Token token : wording.tokens()) {
            byWord.add(quotations.stream()
                    .filter(quotation -> quotation.contents().stream()
                            .anyMatch(part -> part.start() <= token.start() && token.end() <= part.end()))
                    .toList());
        }
        return byWord;
    }

    /// Whether the source has a speaker who is certainly not the one of the draft.
    private static boolean isAnothers(Quotation here, Quotation there, Comparison comparison) {
        Set<Token> speaker = words(here, comparison.draft());
        Set<Token> speakerThere = words(there, comparison.cited());
        Set<String> named = resolved(there);
        if (speaker.isEmpty()) {
            return false;
        }
        Span printed = there.printedSpeaker();
        if (speakerThere.isEmpty() && printed != null && isNamedOnlyLater(speaker, printed, comparison.cited())) {
            return true;
        }
        if (speakerThere.isEmpty() && named.isEmpty()) {
            return false;
        }
        boolean byName = speaker.stream().anyMatch(Token::isCapitalised);
        return speaker.stream()
                .filter(token -> !byName || token.isCapitalised())
                .noneMatch(token ->
                        named.contains(token.lower()) || speakerThere.stream().anyMatch(token::meansTheSameAs));
    }

    /// A pronoun means somebody who was named before it.
    private static boolean isNamedOnlyLater(Set<Token> speaker, Span pronoun, Wording cited) {
        List<Token> names = speaker.stream().filter(Token::isCapitalised).toList();
        return !names.isEmpty()
                && cited.tokens().stream()
                        .filter(token -> token.start() < pronoun.end())
                        .noneMatch(token -> names.stream().anyMatch(token::meansTheSameAs))
                && cited.tokens().stream().anyMatch(token -> names.stream().anyMatch(token::meansTheSameAs));
    }

    /// The words for a speaker that say who he is.
    private static Set<Token> words(Quotation quotation, Wording wording) {
        Set<Token> words = new HashSet<>();
        Span printed = quotation.printedSpeaker();
        for (Token token : wording.tokens()) {
            if (printed != null
                    && printed.start() <= token.start()
                    && token.end() <= printed.end()
                    && token.isContent()
                    && !PRONOUNS.contains(token.lower())
                    && !isOwner(token, wording)) {
                words.add(token);
            }
        }
        return words;
    }

    /// "Orlock's predecessor" is not Orlock.
    private static boolean isOwner(Token token, Wording wording) {
        int place = wording.tokens().indexOf(token);
        if (token.isCapitalised()
                && place + 1 < wording.size()
                && wording.at(place + 1).isCapitalised()
                && wording.at(place + 1).start() == token.end() + 1) {
            return isOwner(wording.at(place + 1), wording);
        }
        String behind =
                wording.text().substring(token.end(), Math.min(wording.text().length(), token.end() + 3));
        return behind.matches("(?s)['’]s.?");
    }

    private static Set<String> resolved(Quotation quotation) {
        Set<String> names = new HashSet<>();
        if (quotation.attribution() instanceof Attribution.Named(Speaker known, Span _)) {
            for (String name : known.name().split("[\\s.]+", -1)) {
                names.add(name.toLowerCase(java.util.Locale.ROOT));
            }
        }
        return names;
    }
}

package newsdesk.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsdesk.corpus.Article;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;
import newsdesk.quotes.Quotation;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.Vocabulary;

/// Lets only those sentences of a draft pass that their citations bear out; the only maker of [Statement]s.
///
/// A sentence that stands word for word as a sentence of its citation passes. Any other climbs a ladder: its citations
/// are of passages that are in the evidence; it is nothing but words; every stretch in quotation marks stands in the
/// cited words just so, or the true words are swapped in; then one [Rung] after the other.
public final class FactChecker {

    /// What became of a draft.
    ///
    /// @param statements the sentences that passed, in their order
    /// @param dropped    the reasons why others did not, in their order
    public record Checked(List<Statement> statements, List<Reason> dropped) {}

    /// Why a sentence of a draft was dropped.
    public enum Reason {
        /// It cites nothing.
        UNCITED,
        /// It cites something that is not in the evidence.
        NOT_IN_EVIDENCE,
        /// It cites a passage that speaks to machines.
        TAMPERED,
        /// It holds a link, a mention, markup or characters that are not what they seem.
        NOT_PLAIN,
        /// It has words in quotation marks that are not in the cited words.
        ALTERED_QUOTATION,
        /// It has a number, with its unit and its bound, that is not in the cited words.
        NUMBER_NOT_CITED,
        /// It has a date or a time of day that is not in the cited words.
        DATE_NOT_CITED,
        /// It has a number or a date that stands elsewhere in the cited words.
        WRONG_PLACE,
        /// It has a name that is not in the cited words.
        NAME_NOT_CITED,
        /// It says what no word of the cited ones says.
        NOT_BORNE_OUT,
        /// It is wider or narrower than the cited words: "all", "only", "ever".
        OTHER_SCOPE,
        /// It gives somebody an office that he does not hold.
        WRONG_TITLE,
        /// It affirms what the cited words deny, or denies what they affirm.
        TURNED_ROUND,
        /// It repeats the cited words, but for a small word that turns them.
        WORDS_STRUCK,
        /// It makes what is told more or less certain than the cited words.
        OTHER_CERTAINTY,
        /// It has somebody do what another did.
        WRONG_ACTOR,
        /// It has somebody say what another said, or tells as a fact what somebody said.
        WRONG_SPEAKER
    }

    /// Needed where a sentence does not stand word for word in its citation; those of the articles do.
    private final Lexicon.Late lexicon;

    private final Map<Reason, Rung> ladder = new EnumMap<>(Reason.class);

    /// A checker that does not know who speaks.
    public FactChecker(Vocabulary vocabulary) {
        this(vocabulary, _ -> List.of());
    }

    /// @param finder finds who is quoted in a text
    public FactChecker(Vocabulary vocabulary, Function<Article, List<Quotation>> finder) {
        lexicon = new Lexicon.Late(vocabulary);
        ladder.put(Reason.ALTERED_QUOTATION, QuotationCheck::isGivenToItsSpeaker);
        ladder.put(Reason.NUMBER_NOT_CITED, new NumberRung());
        ladder.put(Reason.DATE_NOT_CITED, new DateRung());
        ladder.put(Reason.WRONG_PLACE, new PlaceRung());
        ladder.put(Reason.NAME_NOT_CITED, new NameRung());
        ladder.put(Reason.NOT_BORNE_OUT, new ContentRung());
        ladder.put(Reason.OTHER_SCOPE, new ScopeRung());
        ladder.put(Reason.WRONG_TITLE, new TitleRung());
        ladder.put(Reason.TURNED_ROUND, new DenialRung());
        ladder.put(Reason.WORDS_STRUCK, new StrikeRung());
        ladder.put(Reason.OTHER_CERTAINTY, new DegreeRung());
        ladder.put(Reason.WRONG_ACTOR, new RoleRung());
        ladder.put(Reason.WRONG_SPEAKER, new SpeakerRung(finder));
    }

    /// The sentences of the draft that the evidence bears out.
    public Checked check(Draft draft, Evidence evidence) {
        Set<Passage> sent =
                evidence.passages().stream().map(RankedPassage::passage).collect(Collectors.toSet());
        List<Statement> statements = new ArrayList<>();
        List<Reason> dropped = new ArrayList<>();
        for (Draft.DraftSentence sentence : draft.sentences()) {
            switch (verdict(sentence, sent)) {
                case Verdict.Passed(Statement statement) -> statements.add(statement);
                case Verdict.Dropped(Set<Reason> reasons) -> dropped.addAll(reasons);
            }
        }
        return new Checked(statements, dropped);
    }

    /// What becomes of one sentence of a draft.
    public Verdict check(Draft.DraftSentence sentence, Evidence evidence) {
        return verdict(
                sentence,
                evidence.passages().stream().map(RankedPassage::passage).collect(Collectors.toSet()));
    }

    /// What becomes of one sentence.
    public sealed interface Verdict {

        /// It can be said.
        record Passed(Statement statement) implements Verdict {}

        /// It cannot.
        ///
        /// @param reasons why; at least one
        record Dropped(Set<Reason> reasons) implements Verdict {}
    }

    private Verdict verdict(Draft.DraftSentence sentence, Set<Passage> sent) {
        if (sentence.citations().isEmpty()) {
            return new Verdict.Dropped(Set.of(Reason.UNCITED));
        }
        if (!sentence.citations().stream().map(Citation::passage).allMatch(sent::contains)) {
            return new Verdict.Dropped(Set.of(Reason.NOT_IN_EVIDENCE));
        }
        if (sentence.citations().stream()
                .anyMatch(citation -> Tampering.isIn(citation.passage().text()))) {
            return new Verdict.Dropped(Set.of(Reason.TAMPERED));
        }
        if (!PlainText.isHarmless(sentence.text())
                || !sentence.citations().stream().map(Citation::words).allMatch(PlainText::isHarmless)) {
            return new Verdict.Dropped(Set.of(Reason.NOT_PLAIN));
        }
        if (sentence.citations().stream().anyMatch(citation -> isPrinted(sentence.text(), citation))) {
            return said(PlainText.visible(sentence.text()), sentence);
        }
        if (!PlainText.is(sentence.text())) {
            return new Verdict.Dropped(Set.of(Reason.NOT_PLAIN));
        }
        String cited = sentence.citations().stream().map(Citation::words).collect(Collectors.joining("\n"));
        return switch (new QuotationCheck(lexicon.get()).check(sentence.text(), cited)) {
            case QuotationCheck.Outcome.Altered() -> new Verdict.Dropped(Set.of(Reason.ALTERED_QUOTATION));
            case QuotationCheck.Outcome.Verbatim(String text) -> {
                Set<Reason> faults = faults(text, cited, imprint(sentence.citations()));
                yield faults.isEmpty() ? said(text, sentence) : new Verdict.Dropped(faults);
            }
        };
    }

    private static Verdict said(String text, Draft.DraftSentence sentence) {
        return new Verdict.Passed(new Statement(text, sentence.citations()));
    }

    /// Whether a sentence stands in a citation word for word, from the beginning of a sentence to the end of one.
    /// Less than that proves nothing: what stands before it may deny it.
    private static boolean isPrinted(String sentence, Citation citation) {
        if (citation.words().equals(sentence)) {
            return true;
        }
        Optional<Span> place = Folded.of(citation.words()).find(Folded.of(sentence));
        return place.map(span -> span.shift(citation.start()))
                .filter(span -> citation.passage().sentences().stream().anyMatch(s -> s.start() == span.start())
                        && citation.passage().sentences().stream().anyMatch(s -> s.end() == span.end()))
                .isPresent();
    }

    /// What is printed around the cited words, where they are of one article.
    private static Imprint imprint(List<Citation> citations) {
        Passage first = citations.getFirst().passage();
        boolean one = citations.stream()
                .allMatch(citation -> citation.passage().article().equals(first.article()));
        return one ? first.imprint() : Imprint.NONE;
    }

    private Set<Reason> faults(String sentence, String cited, Imprint imprint) {
        Comparison comparison = new Comparison(sentence, cited, imprint, lexicon.get());
        Set<Reason> faults = new HashSet<>();
        ladder.forEach((reason, rung) -> {
            if (!rung.holds(comparison)) {
                faults.add(reason);
            }
        });
        return faults;
    }
}

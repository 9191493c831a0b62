package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.corpus.PassageSplitter;
import newsdesk.corpus.Published;
import newsdesk.quotes.tagging.MaxentTagger;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCheckerTest {

    private static final List<Passage> ARTICLE = PassageSplitter.split(new Article(
            new ArticleId("ferry"),
            new Imprint(
                    "Ferries stop on the Sund",
                    "",
                    new Outlet("The Vell Courier"),
                    "",
                    Published.undated(),
                    Published.undated(),
                    new Link(""),
                    "en"),
            "The shipping line Nordsund withdrew 14 wooden ferries on Monday because of a crack in the rudder. "
                    + "The crack may lead to a loss of steering while docking, an inspector told Norrland's parliament. "
                    + "Passengers were taken across by bus."));

    private static final Set<Set<String>> SAME = Set.of(Set.of("withdrew", "pulled"), Set.of("crack", "fissure"));

    private final ClaimChecker checker = new ClaimChecker(
            new LuceneVocabulary(),
            new MaxentTagger(),
            (said, printed) -> said.equals(printed) || SAME.contains(Set.of(said, printed))
                    ? Thesaurus.Relation.SAME
                    : said.equals("gain") && printed.equals("loss")
                            ? Thesaurus.Relation.OPPOSITE
                            : Thesaurus.Relation.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The shipping line Nordsund withdrew 14 wooden ferries on Monday.           | SUPPORTED
            The shipping line Nordsund pulled 14 wooden ferries because of a fissure.  | SUPPORTED
            The crack may lead to a loss of steering while docking.                    | SUPPORTED
            The shipping line Vestsund withdrew 14 wooden ferries on Monday.           | CONTRADICTED
            The shipping line Nordsund withdrew 14 wooden ferries on Tuesday.          | NOT_IN_COVERAGE
            The shipping line Nordsund withdrew 15 wooden ferries on Monday.           | CONTRADICTED
            The shipping line Nordsund withdrew 14 steel ferries on Monday.            | CONTRADICTED
            The shipping line Nordsund did not withdraw 14 wooden ferries on Monday.   | CONTRADICTED
            The crack may lead to a gain of steering while docking.                    | CONTRADICTED
            The crack may lead to a loss of passengers while docking.                  | CONTRADICTED
            The harbour of Kolstow burnt down.                                         | NOT_IN_COVERAGE
            """)
    void anExchangedWordIsToldFromAnotherWordForTheSame(String claim, ClaimVerdict.Kind kind) {
        assertThat(checker.check(claim, ARTICLE).kind()).isEqualTo(kind);
    }

    @Test
    void whatIsSupportedScoresHigherTheMoreOfItIsPrinted() {
        double printed =
                checker.check("Nordsund withdrew 14 wooden ferries.", ARTICLE).score();
        double loose = checker.check("Nordsund withdrew 14 wooden ferries hurriedly.", ARTICLE)
                .score();
        double wrong =
                checker.check("Vestsund withdrew 15 wooden ferries.", ARTICLE).score();

        assertThat(List.of(printed, loose, wrong))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSentencesThatWereComparedAreCitedTheNearestFirst() {
        assertThat(checker.check("A crack may lead to a loss of steering.", ARTICLE)
                        .citations())
                .first()
                .extracting(Citation::words)
                .asString()
                .startsWith("The crack may lead");
    }

    @Test
    void nothingIsSupportedByNothing() {
        assertThat(checker.check("It rained.", List.of()))
                .isEqualTo(new ClaimVerdict(ClaimVerdict.Kind.NOT_IN_COVERAGE, 0, List.of()));
        assertThat(checker.check(" ", ARTICLE).kind()).isEqualTo(ClaimVerdict.Kind.NOT_IN_COVERAGE);
    }
}

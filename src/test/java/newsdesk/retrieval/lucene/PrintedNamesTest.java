package newsdesk.retrieval.lucene;

import static newsdesk.retrieval.lucene.ListedArticles.article;
import static newsdesk.retrieval.lucene.LuceneGenerationsTest.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import newsdesk.corpus.Article;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.OtherNames;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNamesTest {

    private static final Article EXPLAINS = named("explains", "The Veldran Harbour Union (VHU) was founded in 2019.");
    private static final Article LONG_FORM = named("long", "The Veldran Harbour Union called a strike in Ostrel.");
    private static final Article SHORT_FORM = named("short", "Ferries stood still when the VHU closed the locks.");
    private static final Article OTHER = named("other", "The Vell Hunters Union met in a wood.");
    private static final Article NATIONS = named("nations", "The United Nations sent grain to Ostrel.");
    private static final Article WHO = named("who", "The World Hearing Office (WHO) counts those who hear badly.");

    @TempDir
    static Path data;

    private static LuceneGenerations generations;
    private static Generation generation;

    private static Article named(String id, String text) {
        return article(id, "Report", "Norlund Post", "2031-05-01", text);
    }

    @BeforeAll
    static void index() {
        generations = LuceneGenerations.byWords(data, new DataLock(data, "a test", Clock.systemUTC()));
        generations.reindex(
                ListedArticles.of("s", EXPLAINS, LONG_FORM, SHORT_FORM, OTHER, NATIONS, WHO), Progress.UNWATCHED);
        generation = generations.inService().orElseThrow();
    }

    @AfterAll
    static void close() {
        generation.close();
        generations.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where did the VHU call a strike?             | long
            Where did the V.H.U. call a strike?          | long
            Did the Veldran Harbour Union close locks?   | short
            What did the UN send?                        | nations
            What did the U.N. send?                      | nations
            """)
    void aTextIsFoundThatUsesTheOtherName(String asked, String article) {
        assertThat(found(asked)).first().isEqualTo(article);
    }

    @Test
    void whoeverHappensToHaveTheSameInitialsIsNotMeant() {
        assertThat(found("VHU")).doesNotContain("other");
    }

    @Test
    void aQuestionWordIsNoShortForm() {
        assertThat(generation.otherNames("Who counts those that hear?")).isEqualTo(OtherNames.NONE);
        assertThat(generation.otherNames("What does the WHO count?").names()).hasSize(1);
    }

    @Test
    void aTextSaysWhatItCallsOtherwiseInTheWordsOfTheQuestionToo() {
        Vocabulary plain = new LuceneVocabulary();
        Vocabulary asked = generation.otherNames("What did the VHU close?").in(plain);

        assertThat(asked.stems("The Veldran Harbour Union closed it."))
                .containsAll(plain.stems("VHU"))
                .containsAll(plain.stems("Veldran Harbour Union closed"));
        assertThat(asked.stems("The Vell Hunters Union closed it.")).doesNotContainAnyElementsOf(plain.stems("VHU"));
    }

    @Test
    void smallLettersAreNotTheShortFormOfACountry() {
        OtherNames names = generation.otherNames("What did the United States do?");

        assertThat(names.alsoSaying("They told us nothing.", new LuceneVocabulary()))
                .isEqualTo("They told us nothing.");
        assertThat(names.alsoSaying("They told the U.S. nothing.", new LuceneVocabulary()))
                .endsWith("United States");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What would America send?            | The U.S. would send grain.           | true
            What would America's navy send?     | The United States would send grain.  | true
            What would the US send?             | America would send grain.            | true
            What would the USA send?            | Latin America would send grain.      | false
            What would the USA send?            | The Bank of America would send it.   | false
            What would South America send?      | The U.S. would send grain.           | false
            What would the Bank of America send? | The U.S. would send grain.          | false
            What would Britain send?            | The UK would send grain.             | true
            What would the U.K. send?           | Great Britain would send grain.      | true
            """)
    void whatEverybodyCallsACountryIsKnown(String asked, String text, boolean known) {
        Vocabulary plain = new LuceneVocabulary();
        String also = generation.otherNames(asked).alsoSaying(text, plain);

        assertThat(also.length() > text.length()).isEqualTo(known);
    }

    private static List<String> found(String asked) {
        return generation.keywords().search(question(asked), 10).stream()
                .map(RankedPassage::passage)
                .map(passage -> passage.article().value())
                .toList();
    }
}

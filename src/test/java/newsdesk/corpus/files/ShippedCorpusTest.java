package newsdesk.corpus.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import org.junit.jupiter.api.Test;

class ShippedCorpusTest {

    /// The SHA-256 of the text as its owner supplied it, from the first word of the article to the last.
    private static final String SUPPLIED = "57408398cfce3e8339fa2abeb0fed049ce82d4bb7f56b225fc2c7038a9353eb1";

    private static Article shipped() {
        try (Stream<Article> articles = new ArticleFolder(Path.of("corpus")).articles()) {
            return articles.filter(
                            article -> article.id().equals(new ArticleId("kremlin-downplays-zelensky-putin-talks")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theBodyIsTheSuppliedTextByteForByte() {
        assertThat(shipped().contentHash()).isEqualTo(SUPPLIED);
    }

    @Test
    void theLinesAboveItAreItsHeadlineAndStandfirstAndNothingElseIsKnown() {
        assertThat(shipped().imprint())
                .isEqualTo(new Imprint(
                        "Kremlin Downplays Zelensky-Putin Talks as Trump Urges for Peace Meeting",
                        "In an escalating situation, Trump's call for a summit highlights the complex dynamics of the "
                                + "Ukraine conflict, but skepticism remains high on both sides regarding a potential "
                                + "resolution.\nFormer President Trump suggests urgency for dialogue amidst skepticism "
                                + "from Russia and the West.",
                        Outlet.UNKNOWN,
                        "",
                        Published.undated(),
                        Published.undated(),
                        Link.NONE,
                        "en"));
    }
}

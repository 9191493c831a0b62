package newsdesk.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.Progress;
import org.junit.jupiter.api.Test;

class FolderWatchTest {

    private String stamp = "s1";
    private String indexed = "s1";
    private int told;

    private final FolderWatch watch = new FolderWatch(
            () -> new ArticleSource() {
                @Override
                public String stamp() {
                    if (stamp.isEmpty()) {
                        throw new UnreadableCorpus("The folder is gone.");
                    }
                    return stamp;
                }

                @Override
                public Stream<Article> articles() {
                    return Stream.empty();
                }
            },
            () -> new Generations() {
                @Override
                public Optional<Generation> inService() {
                    return Optional.empty();
                }

                @Override
                public Optional<String> stampInService() {
                    return Optional.of(indexed);
                }

                @Override
                public Reindexed reindex(ArticleSource articles, Progress progress) {
                    throw new UnsupportedOperationException();
                }
            },
            () -> told++);

    private int toldAfterLooks(int looks) {
        for (int i = 0; i < looks; i++) {
            watch.look();
        }
        return told;
    }

    @Test
    void whatIsIndexedAsItIsIsNotTold() {
        assertThat(toldAfterLooks(3)).isZero();
    }

    @Test
    void aChangeIsToldOnceAndOnlyWhenItHasSettled() {
        toldAfterLooks(2);

        stamp = "s2";
        assertThat(toldAfterLooks(1)).isZero();
        stamp = "s3";
        assertThat(toldAfterLooks(1)).isZero();
        assertThat(toldAfterLooks(1)).isEqualTo(1);
        assertThat(toldAfterLooks(3)).isEqualTo(1);
    }

    @Test
    void whatSomebodyElseIndexedMeanwhileIsNotTold() {
        stamp = "s2";
        toldAfterLooks(1);
        indexed = "s2";

        assertThat(toldAfterLooks(3)).isZero();
    }

    @Test
    void aFolderThatCannotBeReadIsLookedAtAgain() {
        stamp = "";
        assertThat(toldAfterLooks(2)).isZero();

        stamp = "s2";
        assertThat(toldAfterLooks(2)).isEqualTo(1);
    }
}

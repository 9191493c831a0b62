package newsdesk.retrieval.lucene;

import static newsdesk.retrieval.lucene.ListedArticles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import newsdesk.corpus.ArticleSource;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations.Reindexed;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {

    private static final BytesRef ONE = VectorCache.key("model", "one");
    private static final BytesRef TWO = VectorCache.key("model", "two");

    @TempDir
    Path data;

    @Test
    void whatWasKeptIsFoundByAnother() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (VectorCache cache = new VectorCache(directory)) {
                cache.add(ONE, new float[] {1, -2.5f, 0.1f});
            }
            try (VectorCache cache = new VectorCache(directory)) {
                assertThat(cache.find(List.of(TWO, ONE, ONE))).containsOnlyKeys(ONE);
                assertThat(cache.find(List.of(ONE)).get(ONE)).containsExactly(1, -2.5f, 0.1f);
                cache.add(TWO, new float[] {3});
                assertThat(cache.find(List.of(TWO))).isEmpty();
                cache.commit();
                assertThat(cache.find(List.of(TWO, ONE))).containsOnlyKeys(ONE, TWO);
            }
        }
    }

    @Test
    void theSameTextOfAnotherModelIsAnotherVector() {
        assertThat(VectorCache.key("other", "one")).isNotEqualTo(ONE);
        assertThat(VectorCache.key("mode", "lone")).isNotEqualTo(ONE);
    }

    @Test
    void anInterruptedReindexGoesOnWhereItWas() {
        WordVectors whole = new WordVectors("words/1");
        InventedNews news = new InventedNews(1_500, 1);

        assertThatThrownBy(() -> reindex(news, new FailingAfter(whole, 1_100)))
                .isInstanceOf(SearchFailed.class)
                .hasMessage("the model broke");
        int before = whole.embedded.get();
        Reindexed resumed = reindex(news, whole);

        assertThat(before).isBetween(1_024, 1_300);
        assertThat(resumed.embedded()).isEqualTo(1_500 - before);
    }

    @Test
    void anIndexByWordsServesUntilOneWithVectorsIsBuilt() {
        ListedArticles articles = ListedArticles.of("s", article("a", "", "", "", "A text."));
        DataLock lock = new DataLock(data, "a test", Clock.systemUTC());
        try (LuceneGenerations byWords = LuceneGenerations.byWords(data, lock);
                LuceneGenerations withVectors = LuceneGenerations.withVectors(data, lock, new WordVectors("words/1"))) {
            byWords.reindex(articles, Progress.UNWATCHED);
            try (Generation generation = withVectors.inService().orElseThrow()) {
                assertThat(generation.vectors()).isEmpty();
            }

            assertThat(withVectors.reindex(articles, Progress.UNWATCHED).unchanged())
                    .isFalse();
            try (Generation generation = withVectors.inService().orElseThrow()) {
                assertThat(generation.vectors()).isPresent();
            }
            try (Generation generation = byWords.inService().orElseThrow()) {
                assertThat(generation.vectors()).isEmpty();
            }
        }
    }

    @Test
    void vectorsOfAnotherModelAreNotSearched() {
        ListedArticles articles = ListedArticles.of("s", article("a", "", "", "", "A text."));
        reindex(articles, new WordVectors("words/1"));

        DataLock lock = new DataLock(data, "a test", Clock.systemUTC());
        try (LuceneGenerations other = LuceneGenerations.withVectors(data, lock, new WordVectors("words/2"))) {
            assertThat(other.inService()).isEmpty();
            assertThat(other.reindex(articles, Progress.UNWATCHED).embedded()).isEqualTo(1);
        }
    }

    private Reindexed reindex(ArticleSource articles, Embedder embedder) {
        DataLock lock = new DataLock(data, "a test", Clock.systemUTC());
        try (LuceneGenerations generations = LuceneGenerations.withVectors(data, lock, embedder)) {
            return generations.reindex(articles, Progress.UNWATCHED);
        }
    }

    /// Breaks when it has embedded so many texts.
    private record FailingAfter(WordVectors vectors, int most) implements Embedder {

        @Override
        public String model() {
            return vectors.model();
        }

        @Override
        public int dimensions() {
            return vectors.dimensions();
        }

        @Override
        public float[] question(String text) {
            return vectors.question(text);
        }

        @Override
        public List<float[]> texts(List<String> texts) {
            if (vectors.embedded.get() >= most) {
                throw new SearchFailed("the model broke");
            }
            return vectors.texts(texts);
        }
    }
}

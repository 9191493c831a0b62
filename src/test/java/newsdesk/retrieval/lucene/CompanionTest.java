package newsdesk.retrieval.lucene;

import static newsdesk.retrieval.lucene.ListedArticles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsdesk.corpus.Article;
import newsdesk.retrieval.Companion;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanionTest {

    private static final Article HARBOUR = article("harbour", "Harbour talks stall", "", "", "The talks stalled.");
    private static final Article BRIDGE = article("bridge", "Bridge opens", "", "", "A new bridge opened.");

    @TempDir
    Path data;

    private final List<Optional<Path>> before = new ArrayList<>();
    private LuceneGenerations without;
    private LuceneGenerations with;

    @BeforeEach
    void open() {
        without = LuceneGenerations.byWords(data, new DataLock(data, "a test", Clock.systemUTC()));
        with = without.with(new ListOfIds());
    }

    @AfterEach
    void close() {
        without.close();
        with.close();
    }

    @Test
    void everyGenerationHasItsOwnAndTheNextIsToldOfIt() throws IOException {
        with.reindex(ListedArticles.of("1", HARBOUR), Progress.UNWATCHED);
        Path first = with.annex(inService());
        with.reindex(ListedArticles.of("2", HARBOUR, BRIDGE), Progress.UNWATCHED);

        assertThat(ids(first)).containsExactly("harbour");
        assertThat(ids(with.annex(inService()))).containsExactly("harbour", "bridge");
        assertThat(before).containsExactly(Optional.empty(), Optional.of(first));
    }

    @Test
    void aGenerationWithoutOneGetsItAndStaysInService() throws IOException {
        without.reindex(ListedArticles.of("1", HARBOUR), Progress.UNWATCHED);
        long number = inService();

        boolean unchanged = with.reindex(ListedArticles.of("1", HARBOUR), Progress.UNWATCHED)
                .unchanged();

        assertThat(unchanged).isTrue();
        assertThat(inService()).isEqualTo(number);
        assertThat(ids(with.annex(number))).containsExactly("harbour");
    }

    @Test
    void oneThatCannotBeUsedIsReplaced() throws IOException {
        with.reindex(ListedArticles.of("1", HARBOUR), Progress.UNWATCHED);
        Path annex = with.annex(inService());
        Files.delete(annex.resolve("ids"));

        with.reindex(ListedArticles.of("1", HARBOUR), Progress.UNWATCHED);

        assertThat(ids(annex)).containsExactly("harbour");
        assertThat(annex.resolveSibling("annex.new")).doesNotExist();
        assertThat(annex.resolveSibling("annex.old")).doesNotExist();
    }

    @Test
    void whereItCannotBeMadeTheGenerationBeforeStaysInService() {
        without.reindex(ListedArticles.of("1", HARBOUR), Progress.UNWATCHED);
        long number = inService();
        LuceneGenerations failing = without.with(new Companion() {
            @Override
            public boolean isMade(Path folder) {
                return false;
            }

            @Override
            public Making begin(Path folder, Optional<Path> before) throws IOException {
                throw new IOException("no room");
            }
        });

        assertThatThrownBy(() -> failing.reindex(ListedArticles.of("2", BRIDGE), Progress.UNWATCHED))
                .isInstanceOf(SearchFailed.class);

        assertThat(inService()).isEqualTo(number);
        failing.close();
    }

    private long inService() {
        try (Generation generation = with.inService().orElseThrow()) {
            return generation.coverage().generation();
        }
    }

    private static List<String> ids(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("ids"));
    }

    /// Writes down the ids of the articles that it is told.
    private final class ListOfIds implements Companion {

        @Override
        public boolean isMade(Path folder) {
            return Files.exists(folder.resolve("ids"));
        }

        @Override
        public Making begin(Path folder, Optional<Path> earlier) throws IOException {
            before.add(earlier.filter(this::isMade));
            Files.createDirectories(folder);
            List<String> ids = new ArrayList<>();
            return new Making() {
                @Override
                public void add(List<Article> articles) {
                    articles.forEach(article -> ids.add(article.id().value()));
                }

                @Override
                public void finish(Runnable between) throws IOException {
                    Files.write(folder.resolve("ids"), ids);
                }

                @Override
                public void close() {}
            };
        }
    }
}

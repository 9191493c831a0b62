package newsdesk.command.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsdesk.command.Invented;
import newsdesk.command.Invocation;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleReader;
import newsdesk.corpus.ArticleStore;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.retrieval.Generations.Reindexed;
import newsdesk.retrieval.SearchFailed;
import org.junit.jupiter.api.Test;

class ImportCommandTest {

    private final List<ArticleId> kept = new ArrayList<>();
    private final List<Boolean> indexedWithVectors = new ArrayList<>();
    private final ArticleReader reader = (file, _) -> {
        if (file.endsWith("broken.md")) {
            throw new UnreadableCorpus("broken.md has no text.");
        }
        return Stream.of(new Article(new ArticleId(file.toString()), Imprint.NONE, "Something happened."));
    };

    @Test
    void articlesOfAllFilesAreTakenInAndIndexed() {
        Overheard audience = new Overheard();
        command(true).run(files("a.md", "b.txt"), audience);

        assertThat(kept).containsExactly(new ArticleId("a.md"), new ArticleId("b.txt"));
        assertThat(audience.stages()).containsExactly("reading articles 1/-1", "reading articles 2/-1", "indexing 1/2");
        assertThat(((Reply.Facts) audience.reply()).facts())
                .containsEntry("new", "2")
                .containsEntry("articles", "34")
                .containsEntry("generation", "4")
                .containsEntry("newly embedded", "7");
        assertThat(indexedWithVectors).containsExactly(true);
    }

    @Test
    void vectorsAreLeftOutWhereThatIsWanted() {
        Overheard.reply(command(true), new Invocation(Map.of("file", List.of("a.md"), "no-vectors", List.of("true"))));

        assertThat(indexedWithVectors).containsExactly(false);
    }

    @Test
    void unreadableFileIsRefusedAndNothingIsIndexed() {
        assertThat(Overheard.refusal(command(true), files("a.md", "broken.md"))).isEqualTo("broken.md has no text.");
        assertThat(indexedWithVectors).isEmpty();
    }

    @Test
    void failureOfTheIndexSaysThatTheArticlesAreKept() {
        assertThat(Overheard.refusal(command(false), files("a.md")))
                .startsWith("The articles were taken in, but could not be indexed; run reindex")
                .endsWith("The disk is full.");
    }

    @Test
    void impossiblePathIsRefused() {
        assertThat(Overheard.refusal(command(true), files("a\0b"))).contains("cannot be the path of a file");
    }

    private ImportCommand command(boolean diskHasRoom) {
        return new ImportCommand(reader, RememberingStore::new, (vectors, progress) -> {
            if (!diskHasRoom) {
                throw new SearchFailed("The disk is full.");
            }
            indexedWithVectors.add(vectors);
            progress.at("indexing", 1, 2);
            return new Reindexed(Invented.coverage(), false, 7);
        });
    }

    private static Invocation files(String... paths) {
        return new Invocation(Map.of("file", List.of(paths)));
    }

    /// A store that notes the ids it is given.
    private final class RememberingStore implements ArticleStore {

        @Override
        public Kept keep(Stream<Article> articles) {
            List<ArticleId> all = articles.map(Article::id).toList();
            kept.addAll(all);
            return new Kept(all.size(), 0, 0);
        }

        @Override
        public String stamp() {
            return Path.of("").toString();
        }

        @Override
        public Stream<Article> articles() {
            return Stream.empty();
        }
    }
}

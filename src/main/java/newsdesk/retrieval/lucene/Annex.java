package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleSource;
import newsdesk.retrieval.Companion;
import newsdesk.retrieval.Progress;
import org.jspecify.annotations.Nullable;

/// The folder within that of a generation in which its companion lies.
final class Annex {

    /// So many articles are handed over at once where nothing else is made of them.
    private static final int AT_ONCE = 64;

    /// What a companion is called until it is whole.
    static final String BEGUN = "annex.new";

    /// What the one is called whose place it takes.
    static final String REPLACED = "annex.old";

    private final Companion companion;
    private final Shelf shelf;

    Annex(Companion companion, Shelf shelf) {
        this.companion = companion;
        this.shelf = shelf;
    }

    Companion companion() {
        return companion;
    }

    Path of(long generation) {
        return shelf.folder(generation).resolve("annex");
    }

    /// Begins the companion of a generation that is being built.
    Companion.Making begin(long generation, @Nullable LuceneGeneration before) throws IOException {
        return companion.begin(
                of(generation),
                Optional.ofNullable(before).map(LuceneGeneration::number).map(this::of));
    }

    /// Makes the companion of a generation that is in service without one, and puts it in its place in one step.
    void complete(long generation, ArticleSource articles, Progress progress) throws IOException {
        Path place = of(generation);
        if (companion.isMade(place)) {
            return;
        }
        Path begun = shelf.folder(generation).resolve(BEGUN);
        Path old = shelf.folder(generation).resolve(REPLACED);
        remove(begun);
        try (Companion.Making making = companion.begin(begun, Optional.of(place));
                Stream<Article> all = articles.articles()) {
            int done = 0;
            for (List<Article> some : (Iterable<List<Article>>) all.gather(Gatherers.windowFixed(AT_ONCE))::iterator) {
                making.add(some);
                done += some.size();
                progress.at("reading articles", done, -1);
            }
            making.finish(() -> progress.at("packing the index", 0, -1));
        }
        remove(old);
        if (Files.exists(place)) {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(begun, place, StandardCopyOption.ATOMIC_MOVE);
        remove(old);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Shelf.delete(folder);
        }
    }
}

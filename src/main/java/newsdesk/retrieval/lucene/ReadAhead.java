package newsdesk.retrieval.lucene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.Passage;
import newsdesk.corpus.PassageSplitter;
import org.jspecify.annotations.Nullable;

/// Reads articles and cuts them into passages in a thread of its own, while those before are being indexed.
final class ReadAhead implements AutoCloseable {

    /// So many passages are handed over at once.
    private static final int AT_ONCE = 256;

    /// So many times that many wait at most.
    private static final int WAITING = 4;

    private final BlockingQueue<Read> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;

    /// Begins to read.
    ///
    /// @param articles consumed in the other thread, and closed there
    ReadAhead(Stream<Article> articles) {
        thread = Thread.ofPlatform().daemon().name("reading-ahead").start(() -> read(articles));
    }

    /// An article and its passages.
    record Cut(Article article, List<Passage> passages) {}

    private sealed interface Read {}

    private record Some(List<Cut> cut) implements Read {}

    private record End(@Nullable Throwable because) implements Read {}

    private void read(Stream<Article> articles) {
        try {
            End end;
            try (articles) {
                deliver(articles.iterator());
                end = new End(null);
            } catch (RuntimeException | Error e) {
                end = new End(e);
            }
            waiting.put(end);
        } catch (InterruptedException _) {
            // Nobody wants any more of it.
        }
    }

    private void deliver(Iterator<Article> articles) throws InterruptedException {
        List<Cut> some = new ArrayList<>();
        int passages = 0;
        while (articles.hasNext()) {
            Article article = articles.next();
            Cut cut = new Cut(article, PassageSplitter.split(article));
            some.add(cut);
            passages += cut.passages().size();
            if (passages >= AT_ONCE) {
                waiting.put(new Some(some));
                some = new ArrayList<>();
                passages = 0;
            }
        }
        waiting.put(new Some(some));
    }

    /// The next articles, or nothing at the end.
    ///
    /// @throws RuntimeException what reading them threw
    Optional<List<Cut>> next() {
        try {
            return switch (waiting.take()) {
                case Some(List<Cut> cut) -> Optional.of(cut);
                case End(RuntimeException because) -> throw because;
                case End(Error because) -> throw because;
                case End _ -> Optional.empty();
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading articles", e);
        }
    }

    /// Stops reading; returns when the articles are closed.
    @Override
    public void close() {
        boolean interrupted = false;
        thread.interrupt();
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

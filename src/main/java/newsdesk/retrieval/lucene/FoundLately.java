package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import newsdesk.retrieval.SearchFailed;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/// A searcher that does not search again for what it has just found: the parts of one question are looked for
/// within the whole of it, by themselves, and once more to tell how far they are met.
///
/// Safe for use by several threads; one that wants what another is searching for waits for it.
final class FoundLately {

    /// A search for fewer goes so deep all the same, so that it serves whoever wants more.
    private static final int DEPTH = 100;

    /// How many searches are remembered: those of two questions with as many parts as questions have, some 200 kB.
    private static final int REMEMBERED = 64;

    private final IndexSearcher searcher;
    private final LinkedHashMap<Wanted, FutureTask<ScoreDoc[]>> searches = new LinkedHashMap<>();

    FoundLately(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    private record Wanted(Query query, int depth) {}

    /// The best hits, best first.
    ScoreDoc[] best(Query query, int most) throws IOException {
        Wanted wanted = new Wanted(query, Math.max(most, DEPTH));
        FutureTask<ScoreDoc[]> search;
        synchronized (searches) {
            search = searches.computeIfAbsent(
                    wanted, _ -> new FutureTask<>(() -> searcher.search(query, wanted.depth).scoreDocs));
            if (searches.size() > REMEMBERED) {
                searches.pollFirstEntry();
            }
        }
        search.run();
        try {
            ScoreDoc[] hits = search.get();
            return Arrays.copyOf(hits, Math.min(most, hits.length));
        } catch (ExecutionException e) {
            synchronized (searches) {
                searches.remove(wanted, search);
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchFailed("The index was not searched, because the program is ending.", e);
        }
    }
}

package newsdesk.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.corpus.files.ArticleBatches;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.SearchFailed;
import newsdesk.retrieval.lucene.LuceneGenerations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a process that was killed left in the data folder. It is cleared away by the next that takes the right to
/// write there, and so never under somebody who is writing.
///
/// @param data     the data folder
/// @param imported the articles that were taken in
record Leftovers(Path data, ArticleBatches imported) {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /// Clears them away; for whoever has the right to write. What cannot be cleared away stays, and nothing fails for
    /// that.
    void clear() {
        List<Path> removed = new ArrayList<>(LuceneGenerations.tidy(data));
        try {
            removed.addAll(imported.tidy());
        } catch (UnreadableCorpus e) {
            LOG.warn("What a process that was killed left behind could not be removed. {}", e.getMessage());
        }
        if (!removed.isEmpty()) {
            LOG.warn(
                    "What a process that was killed had not finished was removed from {}: {}.",
                    data,
                    removed.stream()
                            .map(each -> data.relativize(each).toString())
                            .collect(Collectors.joining(", ")));
        }
    }

    /// The same for whoever does not have the right, unless another has it just now.
    void clearUnlessSomebodyWrites(DataLock lock) {
        try (DataLock.Held _ = lock.hold()) {
            clear();
        } catch (SearchFailed e) {
            LOG.debug("Nothing is cleared away while somebody writes", e);
        }
    }
}

package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.nio.file.Path;
import newsdesk.retrieval.SearchFailed;

/// The data folder, as far as it is spoken of where it fails.
record DataFolder(Path path) {

    SearchFailed unwritable(IOException e) {
        return new SearchFailed(
                "The index could not be written to %s (%s). What was in service stays in service. See that there is room on the disk and that the folder may be written, then reindex."
                        .formatted(path, e),
                e);
    }

    SearchFailed unreadable(IOException e) {
        return new SearchFailed(
                "The data folder %s cannot be read (%s). Make it readable, or name another.".formatted(path, e), e);
    }
}

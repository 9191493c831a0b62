package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;

/// Opens folders as directories of Lucene; a test can make it fail.
@FunctionalInterface
interface Disk {
    Directory open(Path folder) throws IOException;
}

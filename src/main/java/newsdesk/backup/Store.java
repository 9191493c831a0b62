package newsdesk.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Begins new files; a test can make it fail.
@FunctionalInterface
public interface Store {
    OutputStream create(Path file) throws IOException;
}

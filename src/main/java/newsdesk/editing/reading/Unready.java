package newsdesk.editing.reading;

import java.io.IOException;
import java.io.Serial;

/// A site cannot say just now whether it may be read.
final class Unready extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    Unready() {
        super("no robots.txt just now");
    }
}

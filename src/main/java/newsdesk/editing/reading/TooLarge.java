package newsdesk.editing.reading;

import java.io.IOException;
import java.io.Serial;

/// What is at an address is larger than what is taken.
final class TooLarge extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final long bytes;

    /// @param bytes as many as it has, or has shown so far
    TooLarge(long bytes) {
        super("%d bytes".formatted(bytes));
        this.bytes = bytes;
    }

    long bytes() {
        return bytes;
    }
}

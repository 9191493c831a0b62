package newsdesk.editing.reading;

import java.io.IOException;
import java.io.Serial;

/// An address may not be connected to. It is not named: whoever asked is not to learn which addresses there are here.
final class OutOfReach extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    OutOfReach() {
        super("not an address of the public web");
    }
}

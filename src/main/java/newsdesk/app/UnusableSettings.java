package newsdesk.app;

import java.io.Serial;
import java.util.List;

/// The program cannot start with these settings. The message names everything that is wrong with them, each with
/// its key, its value, where it was set and what to do.
public final class UnusableSettings extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    UnusableSettings(List<String> faults) {
        super("These settings cannot be used:" + lines(faults));
    }

    /// Keys and values may hold anything; control characters do not reach a terminal.
    private static String lines(List<String> faults) {
        StringBuilder lines = new StringBuilder();
        for (String fault : faults) {
            lines.append("\n- ").append(fault.replaceAll("[\\p{Cc}\\p{Cf}]+", " "));
        }
        return lines.toString();
    }
}

package newsdesk;

import java.util.List;
import newsdesk.app.Program;

/// The program.
public final class Newsdesk {

    private Newsdesk() {}

    /// Does what the command line says.
    public static void main(String[] arguments) {
        System.exit(Program.run(List.of(arguments)));
    }
}

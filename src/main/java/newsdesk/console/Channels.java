package newsdesk.console;

import java.io.InputStream;
import java.io.PrintStream;
import newsdesk.console.page.Screen;

/// What the program reads from and writes to.
///
/// @param in      where questions come from when none is on the command line
/// @param out     where replies go
/// @param err     where progress and refusals go
/// @param typed   whether somebody sits at it: `in` and `out` are both a terminal
/// @param watched whether `err` is a terminal
/// @param screen  what `out` is
public record Channels(
        InputStream in, PrintStream out, PrintStream err, boolean typed, boolean watched, Screen screen) {}

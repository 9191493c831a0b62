/// Command lines: how they are read, completed and corrected.
///
/// A [newsdesk.command.Command] says what it takes; this package turns that into the rules of a command line, and a
/// command line into a [newsdesk.console.line.Request]. What a command cannot do without stands without its name
/// (see [newsdesk.command.Option#isOperand()]), so a question need not be quoted: `ask who spoke` asks "who spoke".
@NullMarked
package newsdesk.console.line;

import org.jspecify.annotations.NullMarked;

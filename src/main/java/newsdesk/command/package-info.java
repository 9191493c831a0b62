/// What a user can ask for.
///
/// A [newsdesk.command.Command] is written once. The console and Discord are two ways of making an
/// [newsdesk.command.Invocation] and of showing a [newsdesk.command.Reply]; a command knows neither.
@NullMarked
package newsdesk.command;

import org.jspecify.annotations.NullMarked;

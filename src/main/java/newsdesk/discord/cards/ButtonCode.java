package newsdesk.discord.cards;

import newsdesk.command.Action;

/// Gives a button the code by which it is known again when it is pressed.
public interface ButtonCode {

    /// The code of an action, 1 to 100 characters; two actions that differ have different ones.
    String of(Action action);
}

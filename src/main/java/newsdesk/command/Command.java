package newsdesk.command;

import java.util.List;
import java.util.Optional;

/// Something a user can ask for, by name and with options.
public interface Command {

    /// Its name: lower-case words divided by single spaces ("ask", "eval answers", "corpus golden add"); at most
    /// [Catalogue#MOST_WORDS] of them.
    String name();

    /// What it does, as one sentence of at most 100 characters.
    String description();

    /// What can be said with it, required options first. Those that stand without their names in a terminal
    /// ([Option#isOperand()]) are read in this order; the last of them takes all the words that are left.
    List<Option> options();

    /// What could follow its name, as an example; the empty text where the name alone is one.
    default String example() {
        return "";
    }

    /// Where it can be used.
    Place place();

    /// Who may use it. Checked before it is run, wherever that is.
    default Access access() {
        return Access.EVERYONE;
    }

    /// Whether, on Discord, the whole channel sees the reply where nothing else was asked for.
    default boolean isForAll() {
        return false;
    }

    /// Its entry in the menu of a message on Discord, where it has one.
    default Optional<Menu> menu() {
        return Optional.empty();
    }

    /// Does it. Everything the user is to see goes to the audience, exactly one [Reply] last. The values of the
    /// invocation have been checked ([Option#fault]), the required ones are there.
    ///
    /// @throws CannotDo in place of a [Reply.Refused]
    void run(Invocation invocation, Audience audience);

    /// Values of an option that begin as typed, best first, at most 25; none where it cannot be completed.
    default List<String> suggest(Option option, String typed) {
        return List.of();
    }

    /// Where a command can be used.
    enum Place {
        /// In a terminal and on Discord.
        EVERYWHERE,
        /// In a terminal only.
        CONSOLE,
        /// On Discord only.
        DISCORD,
        /// On Discord only, and there only as an [Action] of a reply.
        ACTION
    }

    /// Who may use a command.
    enum Access {
        EVERYONE,
        /// Those who may manage the server, or have the role that it has set for this; and the person at the console.
        MODERATORS,
        /// [Editors]: the moderators of the servers that keep the corpus; and the person at the console.
        EDITORS
    }

    /// An entry in the menu of a message.
    ///
    /// @param title  what it says, at most 32 characters
    /// @param option the option that takes what the message says
    record Menu(String title, Option option) {}
}

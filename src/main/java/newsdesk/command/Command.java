package newsdesk.command;

import java.util.List;

/// Something a user can ask for, by name and with options.
public interface Command {

    /// Its name: lower-case words divided by single spaces ("ask", "eval answers"); at most two of them.
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
        CONSOLE
    }
}

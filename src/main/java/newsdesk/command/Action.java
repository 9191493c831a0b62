package newsdesk.command;

import java.util.Map;
import java.util.TreeMap;

/// Something that can be done with a reply once it is there: a button on Discord, a further command in a terminal.
///
/// @param label   what it says, at most 80 characters
/// @param presser who may do it
/// @param deed    what is done
public record Action(String label, Presser presser, Deed deed) {

    /// Discord takes no more for a button (Discord: Component Reference).
    public static final int LONGEST_LABEL = 80;

    public Action {
        if (label.isBlank() || label.codePointCount(0, label.length()) > LONGEST_LABEL) {
            throw new IllegalArgumentException("an action says 1 to 80 characters: " + label);
        }
    }

    /// Who may do it.
    public enum Presser {
        /// Everybody who sees it.
        ANYONE,
        /// Whoever the reply was given to.
        ASKER,
        /// Whoever the reply was given to, and moderators.
        ASKER_OR_MODERATOR,
        MODERATOR
    }

    /// What is done.
    public sealed interface Deed {

        /// A command is run.
        ///
        /// @param command its name
        /// @param values  its options, sorted by name
        /// @param where   where its reply goes
        record Run(String command, Map<String, String> values, Where where) implements Deed {

            public Run {
                values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
            }
        }

        /// Somebody writes something, and then a command is run; its reply goes where this one went.
        ///
        /// @param command the command's name
        /// @param values  the options that are given already, sorted by name
        /// @param form    what is to be written
        record Fill(String command, Map<String, String> values, Form form) implements Deed {

            public Fill {
                values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
            }
        }

        /// A reply that only one member sees is shown to the channel.
        record Share() implements Deed {}

        /// The reply is taken back.
        record Delete() implements Deed {}

        /// An answer that waits for review is shown to everybody.
        ///
        /// @param channel where it belongs
        record Publish(String channel) implements Deed {}

        /// An answer that waits for review is shown to nobody.
        record Discard() implements Deed {}

        /// Work that is still going on is stopped.
        ///
        /// @param work its name among the work that is going on
        record Stop(String work) implements Deed {}
    }

    /// Where the reply of an action goes.
    public enum Where {
        /// To whoever pressed, and to nobody else.
        TO_PRESSER,
        /// Below this reply, seen by those who see this one.
        BELOW,
        /// In the place of this reply.
        INSTEAD
    }

    /// Something to be written.
    ///
    /// @param title  what it is for, at most 45 characters
    /// @param prompt what to write, at most 45 characters
    /// @param option the option that takes it
    /// @param topic  the option that takes what this reply is about (its question), or the empty text
    /// @param longest how many characters it has at most, up to 4000
    /// @param begun  whether it begins with the sentences of this reply, to be changed
    public record Form(String title, String prompt, String option, String topic, int longest, boolean begun) {

        /// One that is empty to begin with.
        public Form(String title, String prompt, String option, String topic, int longest) {
            this(title, prompt, option, topic, longest, false);
        }
    }

    /// An action that runs a command.
    public static Action run(String label, Presser presser, Where where, String command, Map<String, String> values) {
        return new Action(label, presser, new Deed.Run(command, values, where));
    }
}

package newsdesk.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One thing that can be said with a command.
///
/// @param name        lower-case letters and hyphens, at most 32
/// @param description what it means, at most 100 characters
/// @param type        what values it takes
/// @param required    whether the command cannot do without it
/// @param completed   whether [Command#suggest] completes it while it is typed
/// @param choices     the only values that it takes; empty where they are not limited to a few
public record Option(
        String name, String description, Type type, boolean required, boolean completed, List<String> choices) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,31}");
    private static final Pattern ID = Pattern.compile("[0-9]{1,20}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /// Discord shows no more.
    private static final int MOST_CHOICES = 25;

    public Option {
        choices = List.copyOf(choices);
        if (choices.size() > MOST_CHOICES || (completed && !choices.isEmpty())) {
            throw new IllegalArgumentException("an option has at most 25 choices, or it is completed: " + name);
        }
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of an option: " + name);
        }
        if (description.isBlank() || description.length() > 100) {
            throw new IllegalArgumentException("an option is described in 1 to 100 characters: " + name);
        }
    }

    /// Whether it stands without its name in a terminal: what a command cannot do without, where it is a text or a
    /// file.
    public boolean isOperand() {
        return required && (type == Type.TEXT || type == Type.FILES);
    }

    /// What is wrong with a value, as a sentence; nothing where it can be taken.
    public Optional<String> fault(String value) {
        if (!choices.isEmpty() && !choices.contains(value)) {
            return Optional.of("%s is one of %s, not \"%s\".".formatted(name, String.join(", ", choices), value));
        }
        return switch (type) {
            case TEXT, FLAG -> Optional.empty();
            case CHANNEL, ROLE ->
                ID.matcher(value).matches()
                        ? Optional.empty()
                        : Optional.of("%s needs one of this server's, not \"%s\".".formatted(name, value));
            case FILE, FILES -> value.isBlank() ? Optional.of(name + " needs the path of a file.") : Optional.empty();
            case ATTACHMENT -> value.isBlank() ? Optional.of(name + " needs a file.") : Optional.empty();
            case NUMBER ->
                NUMBER.matcher(value).matches()
                        ? Optional.empty()
                        : Optional.of("%s needs a whole number such as 20, not \"%s\".".formatted(name, value));
            case SINCE ->
                Since.read(value, LocalDate.EPOCH).isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                "%s needs a day such as 2025-08-20 or a time back such as 7d, 2w, 3m or 1y, not \"%s\"."
                                        .formatted(name, value));
        };
    }

    /// What values an option takes.
    public enum Type {
        /// Any text. An optional text may be given several times.
        TEXT,
        /// A whole number of at most nine digits, not negative.
        NUMBER,
        /// A day or a time back from today; see [Since].
        SINCE,
        /// Present or not.
        FLAG,
        /// One file, by its path; in a terminal only.
        FILE,
        /// One or more files, by their paths; in a terminal only.
        FILES,
        /// One file, by its path in a terminal, attached on Discord; see [Attachment].
        ATTACHMENT,
        /// A channel of the server, by its id; on Discord only.
        CHANNEL,
        /// A role of the server, by its id; on Discord only.
        ROLE
    }

    public static Option required(String name, Type type, String description) {
        return new Option(name, description, type, true, false, List.of());
    }

    public static Option optional(String name, Type type, String description) {
        return new Option(name, description, type, false, false, List.of());
    }

    /// The same, completed while it is typed.
    public Option suggested() {
        return new Option(name, description, type, required, true, List.of());
    }

    /// The same, limited to these values.
    public Option oneOf(String... values) {
        return new Option(name, description, type, required, false, List.of(values));
    }
}

package newsdesk.command;

import java.util.regex.Pattern;

/// One thing that can be said with a command.
///
/// @param name        lower-case letters and hyphens, at most 32
/// @param description what it means, at most 100 characters
/// @param type        what values it takes
/// @param required    whether the command cannot do without it; in a terminal the required options of type
///                    [Type#TEXT], [Type#FILES] stand without their names
public record Option(String name, String description, Type type, boolean required) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,31}");

    public Option {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of an option: " + name);
        }
        if (description.isBlank() || description.length() > 100) {
            throw new IllegalArgumentException("an option is described in 1 to 100 characters: " + name);
        }
    }

    /// What values an option takes.
    public enum Type {
        /// Any text.
        TEXT,
        /// A whole number, not negative.
        NUMBER,
        /// A day (`2025-08-20`) or a time back from today (`7d`, `2w`).
        SINCE,
        /// Present or not.
        FLAG,
        /// One file, by its path; in a terminal only.
        FILE,
        /// One or more files, by their paths; in a terminal only.
        FILES
    }

    public static Option required(String name, Type type, String description) {
        return new Option(name, description, type, true);
    }

    public static Option optional(String name, Type type, String description) {
        return new Option(name, description, type, false);
    }
}

package newsdesk.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// Something that a member did and that wants an answer.
public sealed interface Interaction {

    Origin origin();

    /// A slash command.
    ///
    /// @param command its name, that of a subcommand after a space ("eval answers")
    /// @param options what was given, as text, by the name of the option
    record Given(Origin origin, String command, Map<String, String> options) implements Interaction {

        public Given {
            options = Map.copyOf(options);
        }
    }

    /// A slash command that is still being typed: one option wants suggestions.
    ///
    /// @param options what is there so far, the option being typed included
    /// @param typing  the name of the option being typed
    record Typing(Origin origin, String command, Map<String, String> options, String typing) implements Interaction {

        public Typing {
            options = Map.copyOf(options);
        }
    }

    /// An entry of the "Apps" menu of a message.
    ///
    /// @param entry   its name, as it was registered
    /// @param message the id of the message
    /// @param text    what the message says, or the empty text
    record Picked(Origin origin, String entry, String message, String text) implements Interaction {}

    /// A button.
    ///
    /// @param button  what the bot called it
    /// @param message the id of the message it is on
    /// @param card    that message, as Discord has it
    record Pressed(Origin origin, String button, String message, JsonNode card) implements Interaction {}

    /// A choice from a select menu.
    ///
    /// @param menu    what the bot called it
    /// @param message the id of the message it is on
    record Chosen(Origin origin, String menu, String message, List<String> choices) implements Interaction {

        public Chosen {
            choices = List.copyOf(choices);
        }
    }

    /// A form that was filled in.
    ///
    /// @param form   what the bot called it
    /// @param fields what was written, by what the bot called the field
    /// @param card   the message whose button opened the form, as Discord has it; a missing node where
    ///               there is none
    record Submitted(Origin origin, String form, Map<String, String> fields, JsonNode card) implements Interaction {

        public Submitted {
            fields = Map.copyOf(fields);
        }
    }
}

package newsdesk.discord.interaction;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.command.Option;

/// The commands as Discord is told of them (Discord: Application Commands).
///
/// They are for servers only, not for direct messages: what is asked there would have no moderators. Those for
/// moderators are hidden from whoever may not manage the server; who may use them is checked again when they come.
/// Those for editors are not told to Discord at large, but to each home server.
public final class CommandSheet {

    /// The option that every command has whose replies all can see.
    static final String PRIVATE = "private";

    /// The bit of "Manage Server" (Discord: Permissions), as the text that Discord wants.
    private static final String MANAGE_SERVER = Long.toString(Doorman.MANAGE_SERVER);

    private static final int SLASH = 1;
    private static final int MESSAGE_MENU = 3;
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;

    /// Discord takes no longer description (Discord: Application Commands).
    private static final int LONGEST_DESCRIPTION = 100;

    private CommandSheet() {}

    /// The commands for all servers, in the order of the catalogue, and the entries in the menus of messages.
    public static ArrayNode of(Catalogue catalogue) {
        return sheet(catalogue.forDiscord().stream()
                .filter(command -> command.access() != Command.Access.EDITORS)
                .toList());
    }

    /// The commands for the home servers only.
    public static ArrayNode atHome(Catalogue catalogue) {
        return sheet(catalogue.forDiscord().stream()
                .filter(command -> command.access() == Command.Access.EDITORS)
                .toList());
    }

    private static ArrayNode sheet(List<Command> commands) {
        ArrayNode sheet = JsonNodeFactory.instance.arrayNode();
        byWord(0, commands).forEach((name, those) -> add(sheet.addObject(), name, those));
        commands.stream()
                .flatMap(command -> command.menu().stream())
                .forEach(menu ->
                        everywhere(sheet.addObject().put("type", MESSAGE_MENU).put("name", menu.title())));
        return sheet;
    }

    /// Commands by one of the words of their names.
    private static SequencedMap<String, List<Command>> byWord(int place, List<Command> commands) {
        return commands.stream()
                .collect(Collectors.groupingBy(
                        command -> Catalogue.words(command).get(place), LinkedHashMap::new, Collectors.toList()));
    }

    private static void add(ObjectNode node, String name, List<Command> commands) {
        everywhere(node.put("type", SLASH).put("name", name));
        if (commands.stream().noneMatch(command -> command.access() == Command.Access.EVERYONE)) {
            node.put("default_member_permissions", MANAGE_SERVER);
        }
        describe(node, 1, commands);
    }

    /// Says what a command does, or which commands a group has.
    ///
    /// @param words how many words of their names have been said
    private static void describe(ObjectNode node, int words, List<Command> commands) {
        Command first = commands.getFirst();
        if (Catalogue.words(first).size() == words) {
            node.put("description", first.description());
            addOptions(first, node);
            return;
        }
        SequencedMap<String, List<Command>> parts = byWord(words, commands);
        String names = "Has several: " + String.join(", ", parts.keySet()) + ".";
        node.put("description", names.length() <= LONGEST_DESCRIPTION ? names : "Has several commands.");
        ArrayNode list = node.putArray("options");
        parts.forEach((word, those) -> {
            boolean isGroup = Catalogue.words(those.getFirst()).size() > words + 1;
            describe(list.addObject().put("type", isGroup ? GROUP : SUBCOMMAND).put("name", word), words + 1, those);
        });
    }

    private static void everywhere(ObjectNode node) {
        node.putArray("contexts").add(0);
        node.putArray("integration_types").add(0);
    }

    private static void addOptions(Command command, ObjectNode node) {
        List<Option> options = new ArrayList<>(command.options());
        if (command.isForAll()) {
            options.add(Option.optional(PRIVATE, Option.Type.FLAG, "Whether only you see the reply"));
        }
        if (options.isEmpty()) {
            return;
        }
        ArrayNode list = node.putArray("options");
        for (Option option : options) {
            ObjectNode one = list.addObject()
                    .put("type", type(option))
                    .put("name", option.name())
                    .put("description", option.description())
                    .put("required", option.required());
            if (option.completed()) {
                one.put("autocomplete", true);
            }
            option.choices()
                    .forEach(choice -> one.withArray("choices")
                            .addObject()
                            .put("name", choice)
                            .put("value", choice));
        }
    }

    /// Discord's number for a type of option.
    private static int type(Option option) {
        return switch (option.type()) {
            case TEXT, SINCE -> 3;
            case NUMBER -> 4;
            case FLAG -> 5;
            case CHANNEL -> 7;
            case ROLE -> 8;
            case ATTACHMENT -> 11;
            case FILE, FILES ->
                throw new IllegalArgumentException("a file cannot be named on Discord: " + option.name());
        };
    }

    /// Values as they come from Discord, by the names of a command's options. A flag that is off is not given.
    static Map<String, List<String>> values(Command command, Map<String, String> given) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            boolean off = command.options().stream()
                    .anyMatch(option ->
                            option.name().equals(name) && option.type() == Option.Type.FLAG && value.equals("false"));
            if (!off && !name.equals(PRIVATE)) {
                values.put(name, List.of(value));
            }
        });
        return values;
    }
}

package newsdesk.command;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsdesk.command.Command.Place;

/// The commands there are, in the order in which they are shown, no name twice.
///
/// A name cannot also be the beginning of another: `eval` and `eval answers` exclude each other, because Discord and a
/// terminal would take the second word for a value of the first command.
public record Catalogue(List<Command> commands) {

    /// A command, a group in it, a command in that (Discord: Application Commands, subcommands and groups).
    public static final int MOST_WORDS = 3;

    public Catalogue {
        commands = List.copyOf(commands);
        Set<String> names = new HashSet<>();
        for (Command command : commands) {
            if (!names.add(command.name())) {
                throw new IllegalArgumentException("two commands are called " + command.name());
            }
            if (words(command).size() > MOST_WORDS) {
                throw new IllegalArgumentException("\"%s\" has more than three words".formatted(command.name()));
            }
        }
        for (Command command : commands) {
            List<String> words = words(command);
            for (int length = 1; length < words.size(); length++) {
                if (names.contains(String.join(" ", words.subList(0, length)))) {
                    throw new IllegalArgumentException(
                            "\"%s\" begins with the name of another command".formatted(command.name()));
                }
            }
        }
    }

    /// The words of a command's name.
    public static List<String> words(Command command) {
        return List.of(command.name().split(" ", -1));
    }

    /// Those that can be used in a terminal.
    public List<Command> forConsole() {
        return commands.stream()
                .filter(command -> command.place() == Place.EVERYWHERE || command.place() == Place.CONSOLE)
                .toList();
    }

    /// Those that members can give on Discord by their names.
    public List<Command> forDiscord() {
        return commands.stream()
                .filter(command -> command.place() == Place.EVERYWHERE || command.place() == Place.DISCORD)
                .toList();
    }

    public Optional<Command> named(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}

package newsdesk.command;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsdesk.command.Command.Place;

/// The commands there are, in the order in which they are shown, no name twice.
///
/// A name of one word cannot also be the first word of two: `eval` and `eval answers` exclude each other, because
/// Discord and a terminal would take the second word for a value of the first command.
public record Catalogue(List<Command> commands) {

    public Catalogue {
        commands = List.copyOf(commands);
        Set<String> names = new HashSet<>();
        for (Command command : commands) {
            if (!names.add(command.name())) {
                throw new IllegalArgumentException("two commands are called " + command.name());
            }
        }
        for (Command command : commands) {
            int space = command.name().indexOf(' ');
            if (space > 0 && names.contains(command.name().substring(0, space))) {
                throw new IllegalArgumentException(
                        "\"%s\" begins with the name of another command".formatted(command.name()));
            }
        }
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

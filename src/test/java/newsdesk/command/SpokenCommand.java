package newsdesk.command;

import java.util.List;
import java.util.function.BiConsumer;

/// A command that does what it is told to.
public record SpokenCommand(String name, List<Option> options, String example, BiConsumer<Invocation, Audience> action)
        implements Command {

    /// A command that replies with what it was given.
    public static SpokenCommand echo(String name, Option... options) {
        return new SpokenCommand(
                name,
                List.of(options),
                "example",
                (invocation, audience) ->
                        audience.reply(new Reply.Notice(new java.util.TreeMap<>(invocation.values()).toString())));
    }

    @Override
    public String description() {
        return "Does " + name + ".";
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        action.accept(invocation, audience);
    }

    @Override
    public List<String> suggest(Option option, String typed) {
        return List.of("The Vell Courier", "Norrland Post", "evil\u202EtsoP").stream()
                .filter(value -> value.startsWith(typed))
                .toList();
    }
}

package newsdesk.command.serving;

import java.util.ArrayList;
import java.util.List;
import newsdesk.command.Audience;
import newsdesk.command.Caller;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.command.Editors;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;

/// Lists what can be asked for.
public final class HelpCommand implements Command {

    private final List<Command> commands;
    private final Editors editors;

    /// @param others  the commands that are listed beside this one
    /// @param editors to whom those for editors are listed
    public HelpCommand(List<Command> others, Editors editors) {
        List<Command> all = new ArrayList<>(others);
        all.add(this);
        commands = List.copyOf(all);
        this.editors = editors;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String description() {
        return "Lists what can be asked for.";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        Catalogue all = new Catalogue(commands);
        List<Command> here = switch (invocation.caller()) {
            case Caller.Operator _ -> all.forConsole();
            case Caller.Member _ -> all.forDiscord();
        };
        List<List<String>> rows = here.stream()
                .filter(command ->
                        editors.objection(command, invocation.caller()).isEmpty())
                .map(command -> List.of(command.name(), command.description()))
                .toList();
        audience.reply(new Reply.Table("Commands", List.of("command", "what it does"), rows, ""));
    }
}

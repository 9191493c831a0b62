package newsdesk.command.serving;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;

/// Tries the language model with one question and says whether it works: `model check`.
public final class ModelCheckCommand implements Command {

    private final Supplier<SequencedMap<String, String>> check;

    /// @param check tries it and tells what was found, by name; throws a [newsdesk.command.CannotDo] where it does not
    ///              work
    public ModelCheckCommand(Supplier<SequencedMap<String, String>> check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "model check";
    }

    @Override
    public String description() {
        return "Tries the language model with one question and says what works or what is wrong";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Place place() {
        return Place.CONSOLE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        audience.progress("Asking the model", 0, -1);
        audience.reply(new Reply.Facts(name(), check.get()));
    }
}

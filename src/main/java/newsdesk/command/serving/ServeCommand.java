package newsdesk.command.serving;

import java.util.List;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;

/// Answers on Discord until it is stopped.
public final class ServeCommand implements Command {

    private final Shift shift;

    public ServeCommand(Shift shift) {
        this.shift = shift;
    }

    /// Work on Discord.
    @FunctionalInterface
    public interface Shift {

        /// Works until it is told to stop.
        ///
        /// @throws newsdesk.command.CannotDo where it cannot begin, or cannot go on
        void work(Audience watching);
    }

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String description() {
        return "Answers on Discord until it is stopped; DISCORD_TOKEN must hold the bot's token.";
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
        shift.work(audience);
        audience.reply(new Reply.Notice("The bot has logged out."));
    }
}

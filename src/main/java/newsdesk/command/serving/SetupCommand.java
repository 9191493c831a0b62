package newsdesk.command.serving;

import java.util.List;
import java.util.Optional;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;

/// Checks, channel by channel, whether the bot may do what it needs to.
public final class SetupCommand implements Command {

    private static final String HELP =
            "Where something is missing: channel settings, Permissions, add the bot's role and "
                    + "allow it. Everything else works without further steps: /settings says where I answer.";

    private final Premises premises;

    public SetupCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public String name() {
        return "setup";
    }

    @Override
    public String description() {
        return "Checks in each channel whether I may do what I need to, and says what is missing.";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Place place() {
        return Place.DISCORD;
    }

    @Override
    public Access access() {
        return Access.MODERATORS;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        Optional<String> server = invocation.caller().server();
        List<Premises.Channel> channels = premises.channels(
                server.orElseThrow(() -> new CannotDo("Use this command in the server that is to be checked.")));
        long ready =
                channels.stream().filter(channel -> channel.missing().isEmpty()).count();
        List<List<String>> rows = channels.stream()
                .sorted(java.util.Comparator.comparing(
                        channel -> channel.missing().isEmpty()))
                .map(channel -> List.of("#" + channel.name(), found(channel)))
                .toList();
        String note = ready == channels.size()
                ? "I have all I need. "
                : "%d of %d channels are ready. ".formatted(ready, channels.size());
        audience.reply(new Reply.Table("Permissions", List.of("channel", "missing"), rows, note + HELP));
    }

    private static String found(Premises.Channel channel) {
        return channel.missing().isEmpty() ? "nothing" : String.join(", ", channel.missing());
    }
}

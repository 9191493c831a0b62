package newsdesk.command.serving;

import static newsdesk.command.Option.Type.CHANNEL;
import static newsdesk.command.Option.Type.FLAG;
import static newsdesk.command.Option.Type.ROLE;
import static newsdesk.command.Option.Type.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.ServerSettings;

/// Shows and changes how the bot behaves in a server.
public final class SettingsCommand implements Command {

    private static final String ON = "on";
    private static final String OFF = "off";

    private static final Option ADD =
            Option.optional("channel", CHANNEL, "Answer in this channel, and in others only if named too");
    private static final Option REMOVE = Option.optional("not-in-channel", CHANNEL, "No longer answer in this channel");
    private static final Option PRIVATE = Option.optional(
                    "private-replies", TEXT, "Whether only the asker sees an answer where they do not say otherwise")
            .oneOf(ON, OFF);
    private static final Option ROLE_OPTION =
            Option.optional("moderators", ROLE, "Whose role may do here what moderators may");
    private static final Option MODEL = Option.optional(
                    "model", TEXT, "Whether a language model may write answers, where one is set up")
            .oneOf(ON, OFF);
    private static final Option REVIEW =
            Option.optional("review", CHANNEL, "Let moderators see the answers in this channel first");
    private static final Option REVIEWERS =
            Option.optional("reviewers", CHANNEL, "The channel in which they see them; to be named with review");
    private static final Option NO_REVIEW =
            Option.optional("no-review", CHANNEL, "No longer let moderators see the answers in this channel first");
    private static final Option RESET = Option.optional("reset", FLAG, "Set everything back first");

    private final Supplier<Ledger> ledger;
    private final Predicate<String> isHome;

    /// @param isHome whether a server, by its id, is one where a model may write without being allowed to
    public SettingsCommand(Supplier<Ledger> ledger, Predicate<String> isHome) {
        this.ledger = ledger;
        this.isHome = isHome;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public String description() {
        return "Shows and changes where I answer, who sees it, and who moderates.";
    }

    @Override
    public List<Option> options() {
        return List.of(ADD, REMOVE, PRIVATE, ROLE_OPTION, MODEL, REVIEW, REVIEWERS, NO_REVIEW, RESET);
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
        String server = invocation
                .caller()
                .server()
                .orElseThrow(() -> new CannotDo("Settings belong to a server. Use this command in one."));
        boolean home = isHome.test(server);
        if (home && invocation.value(MODEL.name()).filter(OFF::equals).isPresent()) {
            throw new CannotDo("A language model may always write in the servers that keep the corpus; "
                    + "whoever runs me decides whether there is one.");
        }
        try {
            ServerSettings before = ledger.get().settings().of(server).orElse(ServerSettings.UNSET);
            ServerSettings after = changed(before, invocation);
            if (!after.equals(before)) {
                ledger.get().settings().set(server, after);
            }
            Map<String, String> reviewedBefore = ledger.get().settings().reviewed(server);
            SortedMap<String, String> reviewed = reviewed(reviewedBefore, invocation);
            if (!reviewed.equals(reviewedBefore)) {
                ledger.get().settings().setReviewed(server, reviewed);
            }
            audience.reply(new Reply.Rules(
                    new TreeSet<>(after.channels()),
                    after.privateByDefault(),
                    after.moderatorRole(),
                    home || after.modelAllowed(),
                    reviewed));
        } catch (LedgerFailed e) {
            throw new CannotDo(String.valueOf(e.getMessage()), e);
        }
    }

    private static ServerSettings changed(ServerSettings before, Invocation invocation) {
        ServerSettings start = invocation.has(RESET.name()) ? ServerSettings.UNSET : before;
        Set<String> channels = new TreeSet<>(start.channels());
        invocation.value(ADD.name()).ifPresent(channels::add);
        invocation.value(REMOVE.name()).ifPresent(channel -> {
            if (!channels.remove(channel)) {
                throw new CannotDo("That channel was not among those that I answer in: "
                        + (channels.isEmpty() ? "I answer in every channel." : "see /settings."));
            }
        });
        return new ServerSettings(
                channels,
                switched(invocation, PRIVATE, start.privateByDefault()),
                invocation.value(ROLE_OPTION.name()).or(start::moderatorRole),
                switched(invocation, MODEL, start.modelAllowed()));
    }

    private static SortedMap<String, String> reviewed(Map<String, String> before, Invocation invocation) {
        SortedMap<String, String> reviewed = new TreeMap<>(invocation.has(RESET.name()) ? Map.of() : before);
        if (invocation.has(REVIEW.name()) != invocation.has(REVIEWERS.name())) {
            throw new CannotDo("review and reviewers belong together: the channel whose answers are to be seen first,"
                    + " and the one in which moderators see them.");
        }
        invocation
                .value(REVIEW.name())
                .ifPresent(channel -> reviewed.put(channel, invocation.required(REVIEWERS.name())));
        invocation.value(NO_REVIEW.name()).ifPresent(channel -> {
            if (reviewed.remove(channel) == null) {
                throw new CannotDo("The answers in that channel were not seen by moderators first.");
            }
        });
        return reviewed;
    }

    private static boolean switched(Invocation invocation, Option option, boolean otherwise) {
        return invocation.value(option.name()).map(ON::equals).orElse(otherwise);
    }
}

package newsdesk.discord.interaction;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import newsdesk.answer.Premise;
import newsdesk.command.Action;
import newsdesk.command.Action.Deed;
import newsdesk.command.Action.Presser;
import newsdesk.command.Action.Where;
import newsdesk.command.Audience;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.command.Editors;
import newsdesk.command.Invented;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.gateway.Desk;
import newsdesk.discord.gateway.LoginFailed;

/// A front desk with invented commands, and the real client on a fake Discord.
final class House implements AutoCloseable {

    static final Option TEXT =
            Option.required("text", Option.Type.TEXT, "Something").suggested();
    static final Option AGAIN = Option.optional("again", Option.Type.FLAG, "Once more");

    final Desk desk;
    final FakeBot bot;
    final ShortMemory memory = new ShortMemory();
    final AtomicLong nanos = new AtomicLong();

    /// Slow work has begun, and may end.
    final CountDownLatch begun = new CountDownLatch(1);

    final CountDownLatch mayEnd = new CountDownLatch(1);

    final FrontDesk frontDesk;

    House() throws IOException, LoginFailed {
        this(new Limits(4, 50, new Limits.PerMinute(1000, 1000, 1000)), false);
    }

    House(Limits limits, boolean mentions) throws IOException, LoginFailed {
        desk = new Desk(Clock.systemUTC());
        desk.mentions = mentions;
        bot = desk.bot();
        frontDesk = new FrontDesk(catalogue(), memory, limits, new Editors(() -> Set.of("200")), nanos::get);
        desk.connect(bot, frontDesk);
    }

    private Catalogue catalogue() {
        return new Catalogue(List.of(
                new Saying("ask", Command.Access.EVERYONE, true),
                new Saying("rule", Command.Access.MODERATORS, false),
                new Saying("corpus golden add", Command.Access.EDITORS, false),
                new Saying("quote by", Command.Access.EVERYONE, true),
                new Answering(),
                new Slow(),
                new Failing()));
    }

    @Override
    public void close() throws IOException {
        mayEnd.countDown();
        desk.close();
    }

    /// Says what it was told, and offers to say more.
    private record Saying(String name, Command.Access access, boolean isForAll) implements Command {

        @Override
        public String description() {
            return "Says it";
        }

        @Override
        public List<Option> options() {
            return List.of(TEXT, AGAIN);
        }

        @Override
        public Place place() {
            return Place.EVERYWHERE;
        }

        @Override
        public Optional<Menu> menu() {
            return name.equals("ask") ? Optional.of(new Menu("Ask about this", TEXT)) : Optional.empty();
        }

        @Override
        public List<String> suggest(Option option, String typed) {
            return List.of(typed + "a", typed + "b");
        }

        @Override
        public void run(Invocation invocation, Audience audience) {
            String text = invocation.required("text");
            String said = text
                    + invocation.value("after").map(" after "::concat).orElse("")
                    + (invocation.has("again") ? " again" : "");
            audience.reply(new Reply.Notice(
                    said,
                    List.of(
                            Action.run("Instead", Presser.ASKER, Where.INSTEAD, name, Map.of("text", "instead")),
                            Action.run("Below", Presser.ANYONE, Where.BELOW, name, Map.of("text", "below")),
                            Action.run("Rule", Presser.ANYONE, Where.TO_PRESSER, "rule", Map.of("text", "x")))));
        }
    }

    /// Gives an answer with everything that can be done with one.
    private record Answering() implements Command {

        @Override
        public String name() {
            return "answer";
        }

        @Override
        public String description() {
            return "Answers";
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
        public boolean isForAll() {
            return true;
        }

        @Override
        public void run(Invocation invocation, Audience audience) {
            Action.Form form = new Action.Form("Follow up", "What else?", "text", "after", 1000);
            audience.reply(new Reply.Answered(
                    Invented.grounded(Premise.MET),
                    "R7K2QX9M",
                    List.of(
                            new Action("Follow up", Presser.ANYONE, new Deed.Fill("ask", Map.of(), form)),
                            new Action("Share", Presser.ASKER, new Deed.Share()),
                            new Action("Delete", Presser.ASKER_OR_MODERATOR, new Deed.Delete()))));
        }
    }

    /// Works until it may end, and says how far it has come.
    private final class Slow implements Command {

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public String description() {
            return "Takes its time";
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
        public boolean isForAll() {
            return true;
        }

        @Override
        public void run(Invocation invocation, Audience audience) {
            audience.progress("beginning", 0, 10);
            nanos.addAndGet(CardAudience.PAUSE.toNanos());
            audience.progress("reading", 1, 10);
            audience.progress("reading", 2, 10);
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            audience.reply(new Reply.Notice("done"));
        }
    }

    private record Failing() implements Command {

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public String description() {
            return "Fails";
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
            throw new IllegalStateException("on purpose");
        }
    }
}

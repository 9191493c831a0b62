package newsdesk.app;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Catalogue;
import newsdesk.command.serving.Premises;
import newsdesk.command.serving.ServeCommand;
import newsdesk.discord.Delivery;
import newsdesk.discord.HomeServers;
import newsdesk.discord.Registration;
import newsdesk.discord.Rights;
import newsdesk.discord.gateway.Connection;
import newsdesk.discord.gateway.Login;
import newsdesk.discord.gateway.LoginFailed;
import newsdesk.discord.gateway.Route;
import newsdesk.discord.interaction.CommandSheet;
import newsdesk.discord.interaction.FrontDesk;
import newsdesk.ledger.LedgerFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot at work: logs in, says which commands there are, answers until it is stopped.
final class Bot implements ServeCommand.Shift, Premises, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

    private static final String NO_TOKEN = "There is no token to log in to Discord with. Create an application at "
            + "https://discord.com/developers/applications, copy its bot's token into the environment variable "
            + "DISCORD_TOKEN and start again; the README says how, step by step. Without Discord, "
            + "\"newsdesk ask QUESTION\" answers here.";

    /// A bot forgets the servers that it is not in any more; of another bot's ledger it would forget all.
    private static final String OTHERS_LEDGER = "This ledger is that of another bot. Give each bot on a PostgreSQL "
            + "server a schema of its own: add ?currentSchema=NAME to ledger.address.";

    /// Whoever still waits when the bot is stopped gets so long; with logging out it is below ten seconds.
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(3);

    /// The rounds end while the bot logs out, which takes longer.
    private static final Duration LAST_STEPS = Duration.ofSeconds(1);

    /// Whoever has copied articles in does not wait for long, and looking at names and times of files costs little.
    private static final Duration ROUND = Duration.ofSeconds(30);

    private final Supplier<Office> office;
    private final Function<Bot, Catalogue> commands;
    private final Function<Audience, Optional<Runnable>> rounds;
    private final Clock clock;
    private final Route route;
    private final AtomicReference<Optional<Connection>> connection = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<FrontDesk>> frontDesk = new AtomicReference<>(Optional.empty());

    /// Why it ended; nothing where it was stopped on purpose.
    private final CompletableFuture<Optional<String>> ended = new CompletableFuture<>();

    /// Nothing is done any more.
    private final CountDownLatch over = new CountDownLatch(1);

    /// @param commands the commands that members can give to this bot
    /// @param rounds   what is done again and again while it works, where there is something to be done
    /// @param route    the way to Discord
    Bot(
            Supplier<Office> office,
            Function<Bot, Catalogue> commands,
            Function<Audience, Optional<Runnable>> rounds,
            Clock clock,
            Route route) {
        this.office = office;
        this.commands = commands;
        this.rounds = rounds;
        this.clock = clock;
        this.route = route;
    }

    @Override
    public void work(Audience watching) {
        Office here = office.get();
        Secret token = here.settings.discord().token().orElseThrow(() -> new CannotDo(NO_TOKEN));
        here.leftovers.clearUnlessSomebodyWrites(here.lock);
        new UpToDate(office).open(watching::progress).close();
        Catalogue catalogue = commands.apply(this);
        try {
            LedgerMemory memory = new LedgerMemory(here.ledger(), here.pseudonyms(), clock);
            FrontDesk desk =
                    new FrontDesk(catalogue, memory, here.settings.discord().limits(), here.editors, System::nanoTime);
            AtHome reception = new AtHome(desk);
            watching.progress("logging in to Discord", 0, -1);
            Connection made = login(here, token).connect(reception);
            connection.set(Optional.of(made));
            frontDesk.set(Optional.of(desk));
            claim(made, memory);
            register(made, catalogue, memory, reception);
            begin(made, memory, watching);
            Optional<String> lost = untilItEnds(made, watching);
            if (lost.isPresent()) {
                throw new CannotDo(lost.get());
            }
        } catch (LoginFailed e) {
            throw new CannotDo("The bot could not log in: " + e.reason() + ".", e);
        } catch (LedgerFailed e) {
            throw new CannotDo(String.valueOf(e.getMessage()), e);
        } finally {
            over.countDown();
        }
    }

    private Login login(Office here, Secret token) {
        return new Login(
                token.reveal(),
                route,
                Login.Habits.USUAL,
                here.settings.discord().mentions(),
                clock,
                reason -> ended.complete(Optional.of("The bot has to be started again: " + reason + ".")));
    }

    private void claim(Connection made, LedgerMemory memory) {
        if (office.get().settings.ledger().address().isPresent() && !memory.isOf(made.application())) {
            throw new CannotDo(OTHERS_LEDGER);
        }
    }

    private void register(Connection made, Catalogue catalogue, LedgerMemory memory, AtHome reception) {
        Registration registration = new Registration(made.courier(), memory, made.application());
        Optional<Delivery> told = registration.register(CommandSheet.of(catalogue));
        if (told.isPresent() && !told.get().arrived()) {
            LOG.error("Discord did not take the commands: {}", told.get());
        }
        HomeServers homes = new HomeServers(
                registration, office.get().settings.corpus().homeServers(), CommandSheet.atHome(catalogue));
        made.servers().ifPresent(homes::settle);
        reception.knows(homes);
    }

    private void begin(Connection made, LedgerMemory memory, Audience watching) {
        Optional<Set<String>> servers = made.servers();
        servers.ifPresent(present -> forgetOthers(present, memory));
        watching.note("The bot is logged in%s. Add it to a server: %s. Ctrl-C stops it."
                .formatted(
                        servers.map(present -> present.size() == 1
                                        ? " and in 1 server"
                                        : " and in %d servers".formatted(present.size()))
                                .orElse(""),
                        Rights.invitation(made.application())));
    }

    /// Waits; meanwhile deletes day by day what has had its time, and has posted answers say what becomes of what
    /// they cite.
    private Optional<String> untilItEnds(Connection made, Audience watching) {
        Arrivals arrivals = new Arrivals(office, new UpToDate(office), this, clock);
        Pruning pruning = new Pruning(office.get(), clock);
        try (AmendingRounds _ = AmendingRounds.of(office.get(), made.courier());
                Rounds _ = Rounds.every(ROUND, rounds.apply(watching));
                Rounds _ = Rounds.every(ROUND, Optional.of(arrivals::feedRound))) {
            while (true) {
                pruning.prune();
                try {
                    return ended.get(1, TimeUnit.DAYS);
                } catch (TimeoutException _) {
                    // Another day has passed.
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Servers that the bot was removed from while it was away.
    private void forgetOthers(Set<String> present, LedgerMemory memory) {
        Set<String> gone = new HashSet<>(office.get().ledger().servers());
        gone.removeAll(present);
        gone.forEach(memory::forget);
    }

    /// Stops it: whoever still waits is answered or told, then it logs out. Takes less than ten seconds.
    @Override
    public void close() {
        Optional<Connection> made = connection.getAndSet(Optional.empty());
        if (made.isEmpty()) {
            return;
        }
        try {
            frontDesk.get().orElseThrow().close(LAST_ANSWERS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            ended.complete(Optional.empty());
            made.get().close();
            awaitEndOfWork();
            office.get().ledger().close();
        }
    }

    /// What is still written down must be so before the ledger is closed.
    private void awaitEndOfWork() {
        try {
            if (!over.await(LAST_STEPS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Something was still being done when the bot had to stop");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public List<Channel> channels(String server) {
        return connection
                .get()
                .flatMap(made -> made.channels(server))
                .orElseThrow(
                        () -> new CannotDo("Discord does not say just now what I may do here. Try again in a minute."))
                .stream()
                .map(state -> new Channel(state.id(), state.name(), state.missing()))
                .toList();
    }

    /// A file that a member attached.
    ///
    /// @throws IOException where it cannot be had
    byte[] attached(URI address, int largest) throws IOException {
        Connection made = connection.get().orElseThrow(() -> new IOException("the bot is not logged in"));
        return made.attached(address, largest);
    }

    /// How long ago Discord last showed that the connection lives; nothing where there is none.
    Optional<Duration> silence() {
        return connection.get().map(Connection::silence);
    }
}

package newsdesk.console;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import newsdesk.command.Caller;
import newsdesk.command.Errand;
import newsdesk.command.Invocation;
import newsdesk.console.line.CommandCompleter;
import newsdesk.console.line.SessionLines;
import newsdesk.console.page.Page;
import newsdesk.console.page.Screen;
import newsdesk.corpus.Coverage;
import newsdesk.wording.Harmless;
import newsdesk.wording.Wording;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;

/// A conversation with somebody at a terminal: a prompt, line editing, a history, completion. Ctrl-C stops what is
/// running and leaves the session as it is.
final class TypedSession {

    private static final String PROMPT = "newsdesk> ";

    /// Lines that are remembered, in memory and on disk.
    private static final int HISTORY = 1000;

    /// How long a command that was stopped may take to notice before the prompt comes back all the same.
    private static final long STOPPING_SECONDS = 2;

    private final Newsroom newsroom;
    private final Channels channels;
    private final boolean json;
    private final LongSupplier nanos;

    TypedSession(Newsroom newsroom, Channels channels, boolean json, LongSupplier nanos) {
        this.newsroom = newsroom;
        this.channels = channels;
        this.json = json;
        this.nanos = nanos;
    }

    /// The terminal that the process was started from.
    static Terminal systemTerminal() throws IOException {
        return TerminalBuilder.builder().system(true).build();
    }

    /// Opens a terminal.
    interface Opening {
        Terminal open() throws IOException;
    }

    Ending run(Opening opening) {
        try (Terminal terminal = opening.open()) {
            LineReader reader = reader(terminal);
            print(banner(screen(terminal)), terminal);
            boolean goesOn = true;
            while (goesOn) {
                goesOn = turn(reader, terminal);
            }
            return Ending.DONE;
        } catch (IOException e) {
            channels.err().println("The terminal cannot be used: " + Harmless.line(String.valueOf(e.getMessage())));
            return Ending.REFUSED;
        }
    }

    /// One line and what comes of it.
    ///
    /// @return whether there is to be another
    private boolean turn(LineReader reader, Terminal terminal) {
        Screen screen = screen(terminal);
        SessionLines lines = new SessionLines(newsroom.catalogue(), screen, json);
        try {
            String line = reader.readLine(PROMPT);
            if (lines.isEnd(line)) {
                return false;
            }
            if (!line.isBlank()) {
                PrintStream out = new PrintStream(terminal.output(), false, terminal.encoding());
                Channels here = new Channels(terminal.input(), out, out, true, true, screen);
                new Attendant(here, nanos, (errand, audience) -> run(errand, audience, terminal))
                        .attend(lines.read(line));
            }
            return true;
        } catch (UserInterruptException e) {
            // Ctrl-C at the prompt drops what was typed.
            return true;
        } catch (EndOfFileException e) {
            return false;
        }
    }

    /// A terminal may be made wider or narrower at any time.
    private Screen screen(Terminal terminal) {
        return new Screen(terminal.getSize().getColumns(), channels.screen().colour());
    }

    private static void print(String text, Terminal terminal) {
        terminal.writer().print(text);
        terminal.flush();
    }

    private LineReader reader(Terminal terminal) {
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("newsdesk")
                .parser(SessionLines.parser())
                .completer(new CommandCompleter(newsroom.catalogue()))
                .variable(LineReader.HISTORY_FILE, newsroom.history().get())
                .variable(LineReader.HISTORY_SIZE, HISTORY)
                .variable(LineReader.HISTORY_FILE_SIZE, HISTORY)
                // A question may hold an exclamation mark.
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    private String banner(Screen screen) {
        return new Page(screen)
                .line(
                        Page.Ink.STRONG,
                        "Newsdesk: "
                                + newsroom.indexed()
                                        .get()
                                        .map(TypedSession::holdings)
                                        .orElse("nothing is indexed yet"))
                .line(Page.Ink.FAINT, "Type a question, or /help for the commands; exit or Ctrl-D ends.")
                .toString();
    }

    private static String holdings(Coverage coverage) {
        return "%s in %s, %s, generation %d"
                .formatted(
                        Wording.count(coverage.articles(), "article"),
                        Wording.count(coverage.passages(), "passage"),
                        coverage.asOf().map(day -> "as of " + Wording.day(day)).orElse("undated"),
                        coverage.generation());
    }

    /// Runs a command beside the terminal, which listens for Ctrl-C meanwhile. Nothing is interrupted by force, as
    /// that would close files that others read; the command ends at the next word that it says to its audience.
    private static void run(Errand errand, PrintedAudience audience, Terminal terminal) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        SignalHandler before = terminal.handle(Signal.INT, _ -> {
            audience.leave();
            over.completeOnTimeout(null, STOPPING_SECONDS, TimeUnit.SECONDS);
        });
        try {
            Thread.ofPlatform().daemon().name("command").start(() -> complete(over, errand, audience));
            over.join();
        } finally {
            terminal.handle(Signal.INT, before);
        }
        if (audience.hasLeft()) {
            print("Stopped.\n", terminal);
        }
    }

    private static void complete(CompletableFuture<Void> over, Errand errand, PrintedAudience audience) {
        try {
            Invocation typed = errand.invocation().by(new Caller.Operator(true));
            new Errand(errand.command(), typed).run(audience);
        } catch (CancellationException e) {
            // Nobody waits any longer.
        } finally {
            over.complete(null);
        }
    }
}

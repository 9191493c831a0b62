package newsdesk.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import newsdesk.command.Caller;
import newsdesk.console.line.GlobalOptions;
import newsdesk.console.page.Screen;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TypedSessionTest {

    @TempDir
    private Path folder;

    private final Desk desk = new Desk();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void sessionGreetsAnswersAndEndsWithExit() throws IOException {
        assertThat(typed("Who opened the talks?\nexit\nwho\n")).isEqualTo(Ending.DONE);

        assertThat(seen())
                .contains("Newsdesk: 34 articles in 120 passages, as of 20 August 2025, generation 4")
                .contains("Type a question, or /help for the commands")
                .containsOnlyOnce("Minister Orla Tamsin opened the talks in Vell on Tuesday. [1]");
    }

    @Test
    void sessionEndsWithTheInput() throws IOException {
        assertThat(typed("nothing\n")).isEqualTo(Ending.DONE);

        assertThat(seen()).contains("The coverage does not answer this.");
    }

    @Test
    void nothingThatGoesWrongEndsTheSession() throws IOException {
        typed("forbidden\nbroken\n/nonsense\n/\n/ask\n/ask \"unclosed\nWhat's \"up!\n/ask --help\nwho\n");

        assertThat(seen())
                .contains("Ask something else.")
                .contains("The index cannot be read: disk gone.")
                .contains("There is no command \"nonsense\".")
                .contains("A command follows the slash.")
                .contains("The command \"ask\" needs QUESTION")
                .contains("Usage: newsdesk ask")
                .contains("Minister Orla Tamsin");
    }

    @Test
    void linesAreRememberedInTheHistory() throws IOException {
        typed("Who opened the talks? Really!\nexit\n");

        assertThat(Files.readString(history())).contains("Who opened the talks? Really!");
    }

    @Test
    void interruptStopsTheCommandAndNotTheSession() throws IOException {
        Terminal terminal = terminal("slow\nwho\n");
        desk.whenSlow = () -> terminal.raise(Signal.INT);

        session().run(() -> terminal);

        assertThat(seen()).containsOnlyOnce("Stopped.").contains("Minister Orla Tamsin");
    }

    @Test
    void whatIsTypedFollowsUpWhatWasTypedBefore() throws IOException {
        typed("who\n/ask why\n");

        assertThat(desk.callers).containsExactly(new Caller.Operator(true), new Caller.Operator(true));
    }

    private Ending typed(String input) throws IOException {
        Terminal terminal = terminal(input);
        return session().run(() -> terminal);
    }

    private Terminal terminal(String input) throws IOException {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        DumbTerminal terminal = new DumbTerminal("test", "dumb", in, screen, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(100, 40));
        return terminal;
    }

    private TypedSession session() {
        PrintStream unused = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Channels channels =
                new Channels(InputStream.nullInputStream(), unused, unused, true, true, new Screen(80, false));
        Newsroom newsroom = desk.newsroom(() -> new GlobalOptions(null, null, Map.of()), history());
        return new TypedSession(newsroom, channels, false, System::nanoTime);
    }

    private Path history() {
        return folder.resolve("history");
    }

    private String seen() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}

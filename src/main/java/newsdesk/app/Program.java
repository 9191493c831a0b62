package newsdesk.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import newsdesk.backup.BackupFailed;
import newsdesk.command.CannotDo;
import newsdesk.console.Channels;
import newsdesk.console.Console;
import newsdesk.console.line.GlobalOptions;
import newsdesk.console.page.Screen;

/// The process: what it is started with, and the status it ends with.
public final class Program {

    /// The status of a program that cannot start because of its settings.
    private static final int UNUSABLE = 2;

    private Program() {}

    /// Does what a command line says, and returns the status that the process is to end with.
    public static int run(List<String> words) {
        PrintStream err = stream(FileDescriptor.err);
        try {
            LibraryLog.start();
            return run(words, channels(err), System.getenv());
        } catch (UnusableSettings e) {
            err.println(e.getMessage());
            return UNUSABLE;
        }
    }

    /// Does what a command line says, reading from and writing to what it is given.
    public static int run(List<String> words, Channels channels, Map<String, String> environment) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new Console(channels, version()).run(words, said -> {
            Supplier<Office> office = Office.once(() -> office(said.get(), environment, clock));
            return new Wiring(office, clock).newsroom();
        });
    }

    /// @throws CannotDo where the settings are not usable: a command is being done by then
    private static Office office(GlobalOptions options, Map<String, String> environment, Clock clock) {
        try {
            return new Office(settings(options, environment), clock);
        } catch (UnusableSettings | BackupFailed e) {
            throw new CannotDo(String.valueOf(e.getMessage()), e);
        }
    }

    private static Settings settings(GlobalOptions options, Map<String, String> environment) {
        Map<String, String> commandLine = new HashMap<>(options.settings());
        options.dataFolder()
                .ifPresent(folder ->
                        commandLine.put("data.folder", folder.toAbsolutePath().toString()));
        options.corpusFolder()
                .ifPresent(folder ->
                        commandLine.put("corpus.folder", folder.toAbsolutePath().toString()));
        return Settings.read(home(), environment, commandLine);
    }

    private static Path home() {
        return Path.of(System.getProperty("newsdesk.home", "")).toAbsolutePath();
    }

    private static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("of unbuilt sources");
    }

    /// The launcher says what is a terminal (`newsdesk.terminals`: the numbers of the streams that are, "012") and
    /// how wide it is; without it the JDK is asked, which only knows about input and output together.
    private static Channels channels(PrintStream err) {
        String terminals = System.getProperty("newsdesk.terminals");
        if (terminals == null) {
            terminals = Optional.ofNullable(System.console())
                            .filter(java.io.Console::isTerminal)
                            .isPresent()
                    ? "012"
                    : "";
        }
        boolean colour =
                terminals.contains("1") && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        Screen screen = new Screen(Integer.getInteger("newsdesk.columns", 0), colour);
        boolean typed = terminals.contains("0") && terminals.contains("1");
        return new Channels(System.in, stream(FileDescriptor.out), err, typed, terminals.contains("2"), screen);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

package newsdesk.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What libraries have to say, on standard error: warnings only, each on one short line.
///
/// Lucene, the embedding model's runtime and JLine write to the JDK's own log; SLF4J, and with it everything else,
/// is bound to it too (`slf4j-jdk14`), so there is one log to keep quiet. Logback takes some 130 milliseconds
/// longer at a start without an AOT cache, and a dozen with one.
public final class LibraryLog {

    /// The system property that asks for more or less: `off`, `error`, `warn`, `info`, `debug` or `trace`.
    static final String PROPERTY = "newsdesk.log";

    private static final Map<String, Level> LEVELS = Map.of(
            "off", Level.OFF,
            "error", Level.SEVERE,
            "warn", Level.WARNING,
            "info", Level.INFO,
            "debug", Level.FINE,
            "trace", Level.ALL);

    private static final Logger ROOT = Logger.getLogger("");

    /// Lucene warns that it runs without the Vector API, an incubating module that is left out on purpose. (A
    /// logger that nobody holds forgets its level.)
    private static final Logger VECTORIZATION = Logger.getLogger("org.apache.lucene.internal.vectorization");

    /// The tokenizer's library warns of defaults that are the right ones.
    private static final Logger TOKENIZER = Logger.getLogger("ai.djl");

    private LibraryLog() {}

    /// Sets the log up. To be called before anything logs.
    ///
    /// @throws UnusableSettings where the system property names no level
    public static void start() {
        start(System.getProperty(PROPERTY, "warn"));
    }

    static void start(String name) {
        Level level = LEVELS.get(name.strip().toLowerCase(Locale.ROOT));
        if (level == null) {
            throw new UnusableSettings(
                    List.of("the system property `%s` must be one of off, error, warn, info, debug, trace, was %s"
                            .formatted(PROPERTY, name)));
        }
        ROOT.setLevel(level);
        VECTORIZATION.setLevel(level.equals(Level.WARNING) ? Level.SEVERE : level);
        TOKENIZER.setLevel(level.equals(Level.WARNING) ? Level.SEVERE : level);
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        Handler terminal = new ConsoleHandler();
        terminal.setLevel(Level.ALL);
        terminal.setFormatter(new Line());
        ROOT.addHandler(terminal);
    }

    /// A record on one line: how grave, what, and who says so.
    static final class Line extends Formatter {

        @Override
        public String format(LogRecord log) {
            StringBuilder text = new StringBuilder(formatMessage(log));
            for (Throwable cause = log.getThrown(); cause != null; cause = cause.getCause()) {
                text.append(": ").append(cause);
            }
            String line = text.toString().replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
            return "%s: %s (%s)%n".formatted(gravity(log.getLevel()), line, speaker(log));
        }

        private static String gravity(Level level) {
            if (level.intValue() >= Level.SEVERE.intValue()) {
                return "error";
            }
            return level.intValue() >= Level.WARNING.intValue() ? "warning" : "note";
        }

        private static String speaker(LogRecord log) {
            String name = log.getLoggerName() == null ? "" : log.getLoggerName();
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }
}

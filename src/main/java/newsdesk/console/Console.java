package newsdesk.console;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import newsdesk.console.line.CommandLines;
import newsdesk.console.line.GlobalOptions;
import newsdesk.console.line.Request;
import org.jspecify.annotations.Nullable;

/// The program as it is used from a terminal: one command and its reply, or a session of many.
public final class Console {

    private final Channels channels;
    private final String version;
    private final LongSupplier nanos;

    /// @param version which version of the program this is
    public Console(Channels channels, String version) {
        this(channels, version, System::nanoTime);
    }

    Console(Channels channels, String version, LongSupplier nanos) {
        this.channels = channels;
        this.version = version;
        this.nanos = nanos;
    }

    /// Does what a command line says.
    ///
    /// @param opening makes what stands behind the console; it is called before the command line has been read, so
    ///                it can ask for the options only once something is run
    /// @return the status that the process should end with: 0 where it was done (that the coverage does not answer
    ///     a question included), 1 where it was refused, 2 where the command line cannot be understood, 3 where the
    ///     question could not be worked on
    public int run(List<String> words, Function<Supplier<GlobalOptions>, Newsroom> opening) {
        Said said = new Said();
        Newsroom newsroom = opening.apply(said);
        Request request = CommandLines.ofProgram(newsroom.catalogue(), version, channels.screen())
                .read(words);
        Ending ending = switch (request) {
            case Request.Alone(GlobalOptions globals, boolean json) -> {
                said.options = globals;
                yield session(newsroom, json);
            }
            case Request.Run run -> {
                said.options = run.globals();
                yield Attendant.atOnce(channels, nanos).attend(run);
            }
            case Request.Show _, Request.Wrong _ ->
                Attendant.atOnce(channels, nanos).attend(request);
        };
        return ending.status();
    }

    private Ending session(Newsroom newsroom, boolean json) {
        return channels.typed()
                ? new TypedSession(newsroom, channels, json, nanos).run(TypedSession::systemTerminal)
                : new PipedSession(newsroom.catalogue(), channels, json, nanos).run();
    }

    /// The options before the command, once they are known.
    private static final class Said implements Supplier<GlobalOptions> {

        private @Nullable GlobalOptions options;

        @Override
        public GlobalOptions get() {
            if (options == null) {
                throw new IllegalStateException("the command line has not been read yet");
            }
            return options;
        }
    }
}

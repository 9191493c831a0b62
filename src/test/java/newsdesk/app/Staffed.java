package newsdesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import newsdesk.answer.LanguageModel;
import newsdesk.answer.Writer;
import newsdesk.console.Newsroom;
import newsdesk.ledger.Pseudonym;

/// The whole program over a data folder and the corpus that comes with it, with a language model that writes what a
/// test tells it.
public final class Staffed implements AutoCloseable {

    /// What the model is called.
    public static final String MODEL = "scripted-1";

    private final Supplier<Office> office;
    private final Clock clock;

    /// @param changed settings that are not as they are by default
    public Staffed(Path data, Map<String, String> changed, Clock clock, Writer writer) {
        Path home = Path.of("").toAbsolutePath();
        Map<String, String> set = new HashMap<>(changed);
        set.put("data.folder", data.toAbsolutePath().toString());
        this.clock = clock;
        this.office = Office.once(() -> new Office(
                Settings.read(home, Map.of(), set),
                clock,
                Optional.of(new LanguageModel(MODEL, "at models.example", writer))));
    }

    public Newsroom newsroom() {
        return new Wiring(office, clock).newsroom();
    }

    /// Deletes what is remembered of the server "100" and of its member.
    public void forget() {
        office.get().ledger().forgetServer("100");
        office.get().ledger().forgetMember(new Pseudonym("member-501-----------------------".substring(0, 22)));
    }

    @Override
    public void close() {
        office.get().ledger().close();
        office.get().embedder.close();
    }
}

package newsdesk.app;

import static newsdesk.discord.fake.Packets.by;
import static newsdesk.discord.fake.Packets.in;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import newsdesk.command.Catalogue;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.gateway.Desk;
import newsdesk.discord.gateway.Route;
import newsdesk.discord.interaction.FrontDesk;
import newsdesk.discord.interaction.Limits;

/// All the commands of the program, over a folder, at a front desk of a fake Discord: server 100 is home, 200 is not.
final class ServedDesk implements AutoCloseable {

    static final String HOME = "100";
    static final String ELSEWHERE = "200";

    /// What may manage a server, as Discord's bits.
    static final String MAY_MANAGE = "32";

    final Office office;
    final Catalogue catalogue;
    final FakeBot bot;
    private final Desk desk;
    private final FrontDesk frontDesk;

    /// @param home  the program's home, with its corpus
    /// @param nanos as `System.nanoTime`
    ServedDesk(Path home, LongSupplier nanos) throws Exception {
        Clock clock = Clock.systemUTC();
        office = new Office(
                Settings.read(
                        home,
                        Map.of(),
                        Map.of("corpus.home-servers", HOME, "index.vectors", "false", "data.folder", "data")),
                clock);
        Wiring wiring = new Wiring(() -> office, clock);
        catalogue = wiring.onDiscord(wiring.bot(Route.USUAL));
        // Its time stands still, so that no answer is too late, however slow the machine is.
        desk = new Desk();
        bot = desk.bot().alsoIn(ELSEWHERE);
        frontDesk = new FrontDesk(
                catalogue,
                new LedgerMemory(office.ledger(), office.pseudonyms(), clock),
                new Limits(4, 50, new Limits.PerMinute(1000, 1000, 1000)),
                office.editors,
                nanos);
        desk.connect(bot, frontDesk);
    }

    /// The same from a member of a server.
    static ObjectNode from(String server, String member, String may, ObjectNode packet) {
        return in(by(packet, member, "Mo", may), server, server + "1", 0);
    }

    @Override
    public void close() throws IOException {
        try {
            frontDesk.close(Duration.ofSeconds(20));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        desk.close();
        office.ledger().close();
        office.embedder.close();
    }
}

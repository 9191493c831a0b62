package newsdesk.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import newsdesk.discord.Courier;
import newsdesk.discord.HomeServers;
import newsdesk.discord.Interaction;
import newsdesk.discord.Mention;
import newsdesk.discord.Reception;

/// A reception that keeps the commands of the home servers where they belong while the bot comes and goes.
final class AtHome implements Reception {

    private final Reception desk;
    private final AtomicReference<Optional<HomeServers>> homes = new AtomicReference<>(Optional.empty());

    /// @param desk that receives everybody
    AtHome(Reception desk) {
        this.desk = desk;
    }

    /// From now on Discord can be told.
    void knows(HomeServers known) {
        homes.set(Optional.of(known));
    }

    @Override
    public void received(Interaction interaction, Courier courier) {
        desk.received(interaction, courier);
    }

    @Override
    public void mentioned(Mention mention, Courier courier) {
        desk.mentioned(mention, courier);
    }

    @Override
    public void joined(Server server, Courier courier) {
        homes.get().ifPresent(known -> known.joined(server.id()));
        desk.joined(server, courier);
    }

    @Override
    public void left(String server) {
        homes.get().ifPresent(known -> known.left(server));
        desk.left(server);
    }
}

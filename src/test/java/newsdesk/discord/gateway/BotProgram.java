package newsdesk.discord.gateway;

import java.time.Clock;
import newsdesk.discord.Courier;
import newsdesk.discord.Interaction;
import newsdesk.discord.Mention;
import newsdesk.discord.Reception;

/// A bot that is a process of its own, takes the usual way to Discord, acknowledges everything, and logs out when
/// it is asked to end.
final class BotProgram {

    private BotProgram() {}

    public static void main(String[] arguments) throws LoginFailed {
        Login login = new Login(
                arguments[0],
                Route.USUAL,
                Login.Habits.USUAL,
                false,
                Clock.systemUTC(),
                _ -> Runtime.getRuntime().halt(3));
        Connection connection = login.connect(new Acknowledging());
        Runtime.getRuntime().addShutdownHook(new Thread(connection::close));
    }

    private static final class Acknowledging implements Reception {

        @Override
        public void received(Interaction interaction, Courier courier) {
            courier.defer(interaction.origin(), false);
        }

        @Override
        public void mentioned(Mention mention, Courier courier) {}

        @Override
        public void joined(Server server, Courier courier) {}

        @Override
        public void left(String server) {}
    }
}

package newsdesk.discord.gateway;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.javacord.api.DiscordApiBuilder;
import org.javacord.api.entity.intent.Intent;
import org.javacord.core.DiscordApiImpl;

/// The parts of Javacord 3.8.0 that it does not show and that have to be reached all the same. Everything that
/// would break with another version is in this file and in [Line]; there will be no other version.
final class Innards {

    /// Discord answers within a few hundred milliseconds or not at all. What hangs has to end by the time for
    /// reading and not by that for the call: only then does okhttp ask whether the connection still lives.
    private static final Duration LONGEST_READ = Duration.ofSeconds(4);

    private static final Duration LONGEST_CALL = Duration.ofSeconds(5);

    /// How often an idle connection is tried, so that a dead one is mostly gone before it is needed.
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private Innards() {}

    /// A client that sends requests and does not log in by itself. Javacord's builder is not used because it keeps
    /// the client to itself until it is logged in: what comes in at that moment would be lost, and a client that
    /// never gets there could not be stopped.
    static DiscordApiImpl client(String token, Route route, Login.Habits habits, boolean mentions) {
        hideInLogs(token);
        boolean waitForServers = false;
        boolean waitForUsers = false;
        boolean stopWithTheJavaMachine = false;
        boolean cacheUsers = false;
        boolean dispatchEvents = true;
        DiscordApiImpl api = new DiscordApiImpl(
                token,
                0,
                1,
                mentions ? Set.of(Intent.GUILD_MESSAGES) : Set.of(),
                waitForServers,
                waitForUsers,
                stopWithTheJavaMachine,
                null,
                null,
                null,
                route.proxy().orElse(null),
                null,
                route.trusting(),
                null,
                null,
                Map.of(),
                List.of(),
                cacheUsers,
                dispatchEvents);
        OkHttpClient guarded = api.getHttpClient()
                .newBuilder()
                .addInterceptor(new BanGuard(habits.ban()))
                .addInterceptor(new Hurry(habits.patience().acknowledging()))
                .readTimeout(LONGEST_READ)
                .callTimeout(LONGEST_CALL)
                .pingInterval(SIGN_OF_LIFE)
                .build();
        set(api, "httpClient", guarded);
        return api;
    }

    /// The builder tells Javacord's own logger which words it must not print.
    private static void hideInLogs(String token) {
        new DiscordApiBuilder().setToken(token);
    }

    /// Lets a client know the line that it would otherwise have made itself.
    static void adopt(DiscordApiImpl api, Line line) {
        set(api, "websocketAdapter", line);
    }

    private static void set(DiscordApiImpl api, String name, Object value) {
        try {
            Field field = DiscordApiImpl.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(api, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this was written for Javacord 3.8.0, and another one is here", e);
        }
    }
}

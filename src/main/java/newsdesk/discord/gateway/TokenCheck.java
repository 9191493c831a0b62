package newsdesk.discord.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.Stream;
import newsdesk.discord.Wire.Answer;
import org.javacord.core.DiscordApiImpl;

/// Asks Discord, before the bot logs in, whether it may. A login that fails says only that it failed, one that
/// meets no Discord at all says nothing and never ends; this request says why.
final class TokenCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private TokenCheck() {}

    static void check(DiscordApiImpl api) throws LoginFailed, InterruptedException {
        Answer answer = new JavacordWire(api).sessionLimits(PATIENCE);
        switch (answer) {
            case Answer.Accepted(JsonNode body) -> checkLimits(body.path("session_start_limit"));
            case Answer.Rejected rejected -> throw refused(rejected);
            case Answer.Silence(String reason) -> throw unreachable(reason);
            case Answer.Closed _ -> throw unreachable("the connection was closed");
        }
    }

    private static void checkLimits(JsonNode limits) throws LoginFailed {
        if (limits.path("remaining").asInt(1) <= 0) {
            throw new LoginFailed(
                    "Discord lets the bot log in %d times a day and that was used up: try again in %d minutes"
                            .formatted(
                                    limits.path("total").asInt(),
                                    Duration.ofMillis(limits.path("reset_after").asLong())
                                                    .toMinutes()
                                            + 1));
        }
    }

    private static LoginFailed refused(Answer.Rejected rejected) {
        if (rejected.status() == 401) {
            return new LoginFailed(Closing.forGood(4004).orElseThrow());
        }
        return new LoginFailed(
                "Discord answers with an error (%d, %s): try again in a few minutes; if it goes on, see %s"
                        .formatted(rejected.status(), rejected.explanation(), "https://discordstatus.com"));
    }

    private static LoginFailed unreachable(String reason) {
        if (Stream.of("PKIX", "ertificate").anyMatch(reason::contains)) {
            return new LoginFailed("the certificate that was shown for discord.com is not trusted (" + reason
                    + "): if a proxy opens the traffic here, name its certificate with -Djavax.net.ssl.trustStore");
        }
        return new LoginFailed("discord.com cannot be reached (" + reason
                + "): is there a network, and does it need a proxy (-Dhttps.proxyHost, -Dhttps.proxyPort)?");
    }
}

package newsdesk.discord;

import java.time.Duration;

/// How long to wait for an answer of Discord, and between two attempts.
///
/// @param acknowledging the time for one attempt at a first response to be answered
/// @param hurry         the pause between two such attempts
/// @param first         the pause before anything else is sent for the second time; it doubles from time to time
/// @param longest       the longest pause
public record Patience(Duration acknowledging, Duration hurry, Duration first, Duration longest) {

    /// Three attempts at a first response fit into Discord's three seconds, the third on a new connection; a
    /// repeated edit stays below the five requests in two seconds that others have seen allowed for one
    /// interaction.
    public static final Patience USUAL =
            new Patience(Duration.ofMillis(900), Duration.ofMillis(50), Duration.ofMillis(700), Duration.ofSeconds(15));
}

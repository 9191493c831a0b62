package newsdesk.discord.gateway;

import java.time.Duration;

/// How long the connection to Discord may be silent.
///
/// @param silence after how long a connection counts as dead and is cut, so that Javacord makes another
/// @param giveUp  after how long without a connection that lives there is no more hope for this process
/// @param glance  how often to look
public record Vigilance(Duration silence, Duration giveUp, Duration glance) {

    /// Discord asks for a sign of life every 41 seconds and answers it; two and a half of them.
    public static final Vigilance USUAL =
            new Vigilance(Duration.ofSeconds(103), Duration.ofMinutes(5), Duration.ofSeconds(5));
}

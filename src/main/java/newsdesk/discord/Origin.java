package newsdesk.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where an interaction came from, and with what it can be answered. Ids are Discord's, as printed.
///
/// @param id          the interaction's own id
/// @param token       what its answers are sent with; a secret, never logged
/// @param application the id of the bot's application
/// @param server      the server it came from; none in a direct message
/// @param channel     the channel or thread it came from
/// @param parent      the channel that the thread belongs to; none where it is no thread
/// @param member      who gave it
/// @param mayBot      what the bot may do in that channel, as Discord's bits
/// @param locale      the member's language, as Discord writes it ("en-GB")
/// @param received    when it arrived here
public record Origin(
        String id,
        String token,
        String application,
        Optional<String> server,
        String channel,
        Optional<String> parent,
        Member member,
        long mayBot,
        String locale,
        Instant received) {

    /// "You must send an initial response within 3 seconds of receiving the event" (Discord: Receiving and
    /// Responding).
    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(3);

    /// "Interaction tokens are valid for 15 minutes" (the same).
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(15);

    /// The moment from which on Discord has told the member that the bot did not respond.
    public Instant acknowledgeBy() {
        return received.plus(ACKNOWLEDGED_WITHIN);
    }

    /// The moment from which on nothing can be sent with the token any more.
    public Instant answerBy() {
        return received.plus(ANSWERED_WITHIN);
    }

    /// Whoever gave an interaction.
    ///
    /// @param name  how the server or, failing that, Discord shows them; their own words, to be neutralised
    /// @param may   what they may do in the channel, as Discord's bits; all zero in a direct message
    /// @param roles the ids of their roles
    public record Member(String id, String name, long may, List<String> roles) {

        public Member {
            roles = List.copyOf(roles);
        }
    }

    @Override
    public String toString() {
        return "interaction " + id;
    }
}

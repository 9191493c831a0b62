package newsdesk.command.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import newsdesk.command.Caller;

/// What each member has asked last in each channel, so that they can ask on. It is in memory only, for a short time,
/// and holds nothing but the question.
public final class Conversations {

    /// Who asks on, does so while the answer is still before them.
    static final Duration LAST = Duration.ofMinutes(10);

    /// More than can go on at once where a member may ask twenty times a minute; the oldest give way.
    static final int MOST = 1000;

    private final Clock clock;
    private final SequencedMap<Place, Turn> turns = new LinkedHashMap<>();

    public Conversations(Clock clock) {
        this.clock = clock;
    }

    /// Where somebody asks.
    private record Place(String who, String channel) {}

    private record Turn(String question, Instant asked) {}

    /// The question that somebody has asked before this one.
    synchronized Optional<String> before(Caller caller) {
        Instant oldest = clock.instant().minus(LAST);
        turns.values().removeIf(turn -> turn.asked().isBefore(oldest));
        return place(caller).map(turns::get).map(Turn::question);
    }

    /// Somebody has asked a question, which stands alone.
    synchronized void asked(Caller caller, String question) {
        place(caller).ifPresent(place -> turns.putLast(place, new Turn(question, clock.instant())));
        if (turns.size() > MOST) {
            turns.pollFirstEntry();
        }
    }

    /// Forgets what somebody has asked.
    public synchronized void forget(Caller caller) {
        place(caller)
                .ifPresent(here -> turns.keySet().removeIf(place -> place.who().equals(here.who())));
    }

    /// At the console only a session is a conversation; questions from a file have nothing to do with each other.
    private static Optional<Place> place(Caller caller) {
        return switch (caller) {
            case Caller.Operator(boolean inSession) -> inSession ? Optional.of(new Place("", "")) : Optional.empty();
            case Caller.Member member -> Optional.of(new Place(member.key(), member.channel()));
        };
    }
}

package newsdesk.discord.cards;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import newsdesk.answer.Statement;

/// An answer that is still being written.
///
/// @param stage what is being done, as a few words ("reading articles")
/// @param done  how much of it is done
/// @param total how much there is in all, or -1 where that is not known
/// @param soFar the checked sentences that are there already
/// @param left  how long it will probably still take, where that can be told
public record Underway(String stage, long done, long total, List<Statement> soFar, Optional<Duration> left) {

    public Underway {
        soFar = List.copyOf(soFar);
    }

    /// Of which it cannot be told how long it will take.
    public Underway(String stage, long done, long total, List<Statement> soFar) {
        this(stage, done, total, soFar, Optional.empty());
    }
}

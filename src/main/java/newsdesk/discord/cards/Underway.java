package newsdesk.discord.cards;

import java.util.List;
import newsdesk.answer.Statement;

/// An answer that is still being written.
///
/// @param stage what is being done, as a few words ("reading articles")
/// @param done  how much of it is done
/// @param total how much there is in all, or -1 where that is not known
/// @param soFar the checked sentences that are there already
public record Underway(String stage, long done, long total, List<Statement> soFar) {

    public Underway {
        soFar = List.copyOf(soFar);
    }
}

package newsdesk.ledger;

import java.util.List;

/// What the desk found: how it ended, in which words, by whom written and from which index.
///
/// @param premise    what the coverage says of that which the question took for granted; may be empty
/// @param said       the sentences of the answer; none where it is not grounded
/// @param writer     "extractive", or the name of a model
/// @param generation the index generation that was searched
public record Finding(Outcome outcome, String premise, List<Said> said, String writer, long generation) {

    public Finding {
        said = List.copyOf(said);
        if (said.isEmpty() == (outcome == Outcome.GROUNDED)) {
            throw new IllegalArgumentException(
                    "an answer that is %s cannot have %d sentences".formatted(outcome, said.size()));
        }
    }
}

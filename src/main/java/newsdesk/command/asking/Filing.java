package newsdesk.command.asking;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import newsdesk.answer.Answer;
import newsdesk.answer.Citation;
import newsdesk.answer.Premise;
import newsdesk.answer.Statement;
import newsdesk.command.Caller;
import newsdesk.corpus.Span;
import newsdesk.ledger.Finding;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Outcome;
import newsdesk.ledger.Place;
import newsdesk.ledger.Posting;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Said;
import newsdesk.question.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts answers on file, so that what they rested on can be looked up for good. The question is not filed; one that the
/// coverage does not answer is noted, without who asked.
///
/// Only answers to members are: whoever sits at the console has the whole answer there.
///
/// @param ledger     where they are filed; opened when it is first needed
/// @param unanswered is told of each question of a member that the coverage does not answer
public record Filing(Supplier<Ledger> ledger, Clock clock, BiConsumer<Question, Caller.Member> unanswered) {

    /// A file that nobody is told of.
    public Filing(Supplier<Ledger> ledger, Clock clock) {
        this(ledger, clock, (_, _) -> {});
    }

    private static final Logger LOG = LoggerFactory.getLogger(Filing.class);

    /// Files an answer.
    ///
    /// @return its receipt; the empty text where it is not on file
    String receipt(Answer answer, Caller caller) {
        return switch (caller) {
            case Caller.Operator _ -> "";
            case Caller.Member member -> filed(answer, member);
        };
    }

    /// An answer that cannot be filed is an answer all the same.
    private String filed(Answer answer, Caller.Member member) {
        try {
            if (answer instanceof Answer.NotCovered notCovered) {
                unanswered.accept(notCovered.question(), member);
            }
            Posting posting = new Posting(member.server(), member.channel(), Optional.empty());
            return ledger.get()
                    .receipts()
                    .file(clock.instant(), posting, new Pseudonym(member.key()), finding(answer))
                    .id();
        } catch (LedgerFailed e) {
            LOG.warn("An answer could not be put on file", e);
            return "";
        }
    }

    private static Finding finding(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded ->
                new Finding(
                        Outcome.GROUNDED,
                        premise(grounded.premise()),
                        grounded.statements().stream().map(Filing::said).toList(),
                        grounded.writer(),
                        grounded.searched().generation());
            case Answer.NotCovered notCovered ->
                new Finding(
                        Outcome.NOT_COVERED,
                        premise(Premise.UNKNOWN),
                        List.of(),
                        "",
                        notCovered.searched().generation());
            case Answer.Unavailable _ -> new Finding(Outcome.UNAVAILABLE, premise(Premise.UNKNOWN), List.of(), "", 0);
        };
    }

    private static String premise(Premise premise) {
        return premise.name().toLowerCase(Locale.ROOT);
    }

    private static Said said(Statement statement) {
        return new Said(
                statement.text(),
                statement.citations().stream().map(Filing::place).toList());
    }

    private static Place place(Citation citation) {
        Span span = citation.inArticle();
        return new Place(
                citation.passage().article().value(), citation.passage().contentHash(), span.start(), span.end());
    }
}

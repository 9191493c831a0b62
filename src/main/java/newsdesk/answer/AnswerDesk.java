package newsdesk.answer;

import java.util.List;
import java.util.function.Function;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Researcher;
import newsdesk.retrieval.SearchFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers questions: gathers the evidence, has an answer written from it, has every sentence checked.
public final class AnswerDesk {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerDesk.class);

    private final PartByPart evidence;
    private final OwnWords ownWords;
    private final Writer writer;
    private final FactChecker checker;
    private final int longest;
    private final Suggestions suggestions;

    /// @param longest how many sentences an answer has at most
    public AnswerDesk(Researcher researcher, OwnWords ownWords, Writer writer, FactChecker checker, int longest) {
        this.evidence = new PartByPart(researcher);
        this.ownWords = ownWords;
        this.writer = writer;
        this.checker = checker;
        this.longest = longest;
        this.suggestions = new Suggestions();
    }

    /// What the coverage says to a question.
    public Answer answer(Question question) {
        return answer(question, evidence -> suggestions.near(evidence, this::isAnswered));
    }

    private boolean isAnswered(Question question) {
        return answer(question, evidence -> List.of()) instanceof Answer.Grounded;
    }

    private Answer answer(Question question, Function<Evidence, List<String>> suggest) {
        try {
            Evidence gathered = ownWords.widened(evidence.gather(question));
            Draft draft = writer.write(gathered, Commission.whole(longest));
            FactChecker.Checked checked = checker.check(draft, gathered);
            if (checked.statements().isEmpty()) {
                return new Answer.NotCovered(question, gathered.searched(), suggest.apply(gathered));
            }
            return new Answer.Grounded(
                    question, checked.statements(), draft.premise(), gathered.searched(), draft.writer());
        } catch (SearchFailed e) {
            LOG.info("A question could not be worked on", e);
            return new Answer.Unavailable(question, e.reason());
        }
    }
}

package newsdesk.evaluation;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import newsdesk.answer.Answer;

/// How the desk answered the questions of an exam, in numbers.
public final class AnswerSheet {

    private int asked;
    private int grounded;
    private int contradicted;
    private int unavailable;
    private int answerable;
    private int answerableGrounded;
    private int unanswerable;
    private int unanswerableGrounded;
    private final Latencies latencies = new Latencies();

    void add(ExamQuestion question, Answer answer, long millis) {
        asked++;
        latencies.add(millis);
        boolean answered = switch (answer) {
            case Answer.Grounded told -> {
                grounded++;
                boolean turned = told.premise() == newsdesk.answer.Premise.CONTRADICTED;
                contradicted += turned ? 1 : 0;
                yield !turned;
            }
            case Answer.NotCovered _ -> false;
            case Answer.Unavailable _ -> {
                unavailable++;
                yield false;
            }
        };
        if (question.answerable().isPresent()) {
            if (question.answerable().get()) {
                answerable++;
                answerableGrounded += answered ? 1 : 0;
            } else {
                unanswerable++;
                unanswerableGrounded += answered ? 1 : 0;
            }
        }
    }

    int asked() {
        return asked;
    }

    /// The counts by name, in the order in which they are shown.
    public SequencedMap<String, String> summary() {
        SequencedMap<String, String> summary = new LinkedHashMap<>();
        summary.put("questions", Integer.toString(asked));
        summary.put("answered", Integer.toString(grounded));
        summary.put("of these, premise contradicted", Integer.toString(contradicted));
        summary.put("not covered", Integer.toString(asked - grounded - unavailable));
        summary.put("unavailable", Integer.toString(unavailable));
        if (answerable > 0) {
            summary.put("answerable ones answered", Share.of(answerableGrounded, answerable));
        }
        if (unanswerable > 0) {
            summary.put("unanswerable ones not answered", Share.of(unanswerable - unanswerableGrounded, unanswerable));
        }
        latencies.addTo(summary);
        return summary;
    }
}

package newsdesk.evaluation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;

/// How well candidate sentences were ranked, in numbers; precision and ranks are counted over the questions of which
/// it is known which sentences answer them.
public final class SentenceSheet {

    private int asked;
    private int answered;
    private int answeredRightly;
    private int answerable;
    private double precisions;
    private double reciprocalRanks;
    private final Latencies latencies = new Latencies();

    void add(ExamQuestion question, SentenceRanking ranking, long millis) {
        asked++;
        latencies.add(millis);
        Set<String> gold = question.goldSentences();
        boolean rightFirst = !ranking.sentences().isEmpty()
                && gold.contains(ranking.sentences().getFirst().id());
        answered += ranking.answered() ? 1 : 0;
        answeredRightly += ranking.answered() && rightFirst ? 1 : 0;
        if (gold.isEmpty()) {
            return;
        }
        answerable++;
        int found = 0;
        double precision = 0;
        double best = 0;
        for (int place = 1; place <= ranking.sentences().size(); place++) {
            if (gold.contains(ranking.sentences().get(place - 1).id())) {
                found++;
                precision += (double) found / place;
                best = Math.max(best, 1.0 / place);
            }
        }
        precisions += precision / gold.size();
        reciprocalRanks += best;
    }

    int asked() {
        return asked;
    }

    /// The figures by name, in the order in which they are shown.
    public SequencedMap<String, String> summary() {
        SequencedMap<String, String> summary = new LinkedHashMap<>();
        summary.put("questions", Integer.toString(asked));
        summary.put("answered", Integer.toString(answered));
        if (answerable > 0) {
            summary.put("with known answers", Integer.toString(answerable));
            summary.put("MAP", String.format(Locale.ROOT, "%.3f", precisions / answerable));
            summary.put("MRR", String.format(Locale.ROOT, "%.3f", reciprocalRanks / answerable));
            summary.put(
                    "F1 of answering",
                    String.format(Locale.ROOT, "%.3f", 2.0 * answeredRightly / (answered + answerable)));
        }
        latencies.addTo(summary);
        return summary;
    }
}

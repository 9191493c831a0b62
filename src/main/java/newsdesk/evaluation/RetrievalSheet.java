package newsdesk.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// How well the articles that hold the evidence were found, in numbers; counted over the questions of which it is
/// known.
public final class RetrievalSheet {

    private int asked;
    private int judged;
    private double reciprocalRanks;
    private double recallAtTen;
    private double gains;
    private final Latencies latencies = new Latencies();

    void add(ExamQuestion question, List<Predictions.RankedArticle> articles, long millis) {
        asked++;
        latencies.add(millis);
        if (question.gold().isEmpty()) {
            return;
        }
        judged++;
        int found = 0;
        double best = 0;
        double gain = 0;
        for (int place = 0; place < Math.min(10, articles.size()); place++) {
            if (question.gold().contains(articles.get(place).article())) {
                found++;
                best = Math.max(best, 1.0 / (place + 1));
                gain += discounted(place);
            }
        }
        reciprocalRanks += best;
        recallAtTen += (double) found / question.gold().size();
        gains += gain
                / IntStream.range(0, Math.min(10, question.gold().size()))
                        .mapToDouble(RetrievalSheet::discounted)
                        .sum();
    }

    /// What an article with evidence is worth at a place of the ranking, from 0.
    private static double discounted(int place) {
        return Math.log(2) / Math.log(place + 2.0);
    }

    int asked() {
        return asked;
    }

    /// The figures by name, in the order in which they are shown.
    public SequencedMap<String, String> summary() {
        SequencedMap<String, String> summary = new LinkedHashMap<>();
        summary.put("questions", Integer.toString(asked));
        if (judged > 0) {
            summary.put("with known evidence", Integer.toString(judged));
            summary.put("article nDCG@10", String.format(Locale.ROOT, "%.3f", gains / judged));
            summary.put("article MRR@10", String.format(Locale.ROOT, "%.3f", reciprocalRanks / judged));
            summary.put("article recall@10", String.format(Locale.ROOT, "%.3f", recallAtTen / judged));
        }
        latencies.addTo(summary);
        return summary;
    }
}

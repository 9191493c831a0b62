package newsdesk.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import newsdesk.answer.ClaimVerdict;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Passage;
import newsdesk.retrieval.Progress;

/// Has claims compared with their articles, one after the other, and counts.
public final class ClaimExam {

    private ClaimExam() {}

    /// Compares claims and writes down what comes of it.
    ///
    /// @param total    how many claims there are
    /// @param passages the passages of the articles that the claims name
    /// @param checker  compares a claim with passages
    /// @return the figures of the summary, by what they are called
    public static SequencedMap<String, String> of(
            Stream<ExamClaim> claims,
            long total,
            Map<ArticleId, List<Passage>> passages,
            BiFunction<String, List<Passage>, ClaimVerdict> checker,
            ClaimVerdicts out,
            Progress progress) {
        Map<ClaimVerdict.Kind, Integer> counts = new EnumMap<>(ClaimVerdict.Kind.class);
        Latencies latencies = new Latencies();
        claims.forEach(claim -> {
            List<Passage> named = claim.articles().stream()
                    .flatMap(article -> passages.getOrDefault(article, List.of()).stream())
                    .toList();
            long before = System.nanoTime();
            ClaimVerdict verdict = checker.apply(claim.words(), named);
            latencies.add((System.nanoTime() - before) / 1_000_000);
            out.judged(claim, verdict);
            counts.merge(verdict.kind(), 1, Integer::sum);
            progress.at("comparing", sum(counts), total);
        });
        SequencedMap<String, String> figures = new LinkedHashMap<>();
        figures.put("claims", Integer.toString(sum(counts)));
        for (ClaimVerdict.Kind kind : ClaimVerdict.Kind.values()) {
            figures.put(
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    Integer.toString(counts.getOrDefault(kind, 0)));
        }
        latencies.addTo(figures);
        return figures;
    }

    private static int sum(Map<ClaimVerdict.Kind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

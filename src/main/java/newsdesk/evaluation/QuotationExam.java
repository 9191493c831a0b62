package newsdesk.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.quotes.Attribution;
import newsdesk.quotes.Kind;
import newsdesk.quotes.Quotation;
import newsdesk.retrieval.Progress;

/// Has the quotations of articles found, one article after the other, and counts.
public final class QuotationExam {

    /// So many articles are worked on at a time, on as many processors as there are.
    private static final int BATCH = 64;

    private int articles;
    private int quotations;
    private int named;
    private final Map<Kind, Integer> ofKind = new EnumMap<>(Kind.class);
    private long nanos;

    private QuotationExam() {}

    /// Finds and writes down the quotations of articles.
    ///
    /// @param total  how many articles there are, or -1 where that is not known
    /// @param finder finds the quotations of an article, on several threads at a time
    /// @return the figures of the summary, by what they are called
    public static SequencedMap<String, String> of(
            Stream<Article> articles,
            long total,
            Function<Article, List<Quotation>> finder,
            FoundQuotations out,
            Progress progress) {
        QuotationExam exam = new QuotationExam();
        articles.gather(Gatherers.windowFixed(BATCH)).forEach(batch -> {
            long before = System.nanoTime();
            List<List<Quotation>> found = batch.parallelStream().map(finder).toList();
            exam.nanos += System.nanoTime() - before;
            for (int i = 0; i < batch.size(); i++) {
                exam.count(found.get(i));
                out.found(batch.get(i), found.get(i));
            }
            progress.at("finding quotations", exam.articles, total);
        });
        return exam.summary();
    }

    private void count(List<Quotation> found) {
        articles++;
        for (Quotation quotation : found) {
            quotations++;
            ofKind.merge(quotation.kind(), 1, Integer::sum);
            named += quotation.attribution() instanceof Attribution.Named ? 1 : 0;
        }
    }

    private SequencedMap<String, String> summary() {
        SequencedMap<String, String> figures = new LinkedHashMap<>();
        figures.put("articles", Integer.toString(articles));
        figures.put("quotations", Integer.toString(quotations));
        for (Kind kind : Kind.values()) {
            figures.put(kind.name().toLowerCase(Locale.ROOT), Integer.toString(ofKind.getOrDefault(kind, 0)));
        }
        figures.put("with a speaker known by name", Integer.toString(named));
        figures.put("seconds", String.format(Locale.ROOT, "%.1f", nanos / 1e9));
        return figures;
    }
}

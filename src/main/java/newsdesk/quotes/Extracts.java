package newsdesk.quotes;

import java.util.List;
import newsdesk.corpus.Article;
import newsdesk.corpus.SentenceSplitter;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Cuts out of an article what a reader needs around each of its quotations: the sentence with its attribution, and
/// where that is short, the sentences beside it.
public final class Extracts {

    /// A sentence of fewer characters says too little by itself: "“No,” he said."
    private static final int SHORT = 120;

    /// An attribution further away than this is not shown with its quotation.
    private static final int NEAR = 400;

    private final Article article;
    private final String contentHash;
    private final List<Span> sentences;

    private Extracts(Article article) {
        this.article = article;
        contentHash = article.contentHash();
        sentences = SentenceSplitter.sentences(article.body());
    }

    /// The quotations of an article as they are printed in it.
    public static List<Printing> of(Article article, List<Quotation> quotations) {
        if (quotations.isEmpty()) {
            return List.of();
        }
        Extracts extracts = new Extracts(article);
        return quotations.stream().map(extracts::printing).toList();
    }

    private Printing printing(Quotation quotation) {
        Span printed = quotation.printedSpeaker();
        String by = printed == null ? "" : printed.of(article.body());
        return new Printing(article.id(), article.imprint(), around(quotation), quotation, by);
    }

    private Extract around(Quotation quotation) {
        Span hull = new Span(quotation.start(), quotation.end());
        hull = joined(hull, quotation.cue());
        hull = joined(hull, quotation.printedSpeaker());
        int first = firstAt(hull.start());
        int last = Math.max(first, firstAt(hull.end() - 1));
        if (sentences.get(last).end() - sentences.get(first).start() < SHORT) {
            first = isBeside(first - 1, first) ? first - 1 : first;
            last = isBeside(last, last + 1) ? last + 1 : last;
        }
        int start = Math.min(hull.start(), sentences.get(first).start());
        int end = Math.max(hull.end(), sentences.get(last).end());
        String body = article.body();
        return new Extract(contentHash, start, body.codePointCount(0, start), body.substring(start, end));
    }

    private static Span joined(Span hull, @Nullable Span other) {
        if (other == null || other.start() < hull.start() - NEAR || other.end() > hull.end() + NEAR) {
            return hull;
        }
        return new Span(Math.min(hull.start(), other.start()), Math.max(hull.end(), other.end()));
    }

    /// The number of the sentence at a place, or of the next one.
    private int firstAt(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether two neighbouring sentences are there and stand in one paragraph.
    private boolean isBeside(int one, int next) {
        return one >= 0
                && next < sentences.size()
                && article.body()
                                .substring(
                                        sentences.get(one).end(),
                                        sentences.get(next).start())
                                .indexOf('\n')
                        < 0;
    }
}

package newsdesk.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Passage;

/// How far the articles of one outlet bear on a part of a question.
///
/// @param near     the share of the part's words that three successive sentences and their headline have, at best;
///                 from 0 to 1
/// @param sentence the share that one sentence and its headline have, at best; from 0 to 1
/// @param above    how much `near` is above that of the next best articles on the mean: an outlet that covers a trial
///                 day by day has most of the words of any question about it in each of its articles; from 0 to 1
/// @param names    the share of the part's names that the best article has anywhere; from 0 to 1
record Bearing(double near, double sentence, double above, double names) {

    /// An outlet without an article that has any of the words.
    static final Bearing NONE = new Bearing(0, 0, 0, 0);

    /// What the best sentence counts for, the best three counting 1, and so does what they are above others.
    private static final double SENTENCE = 0.5;

    /// What the names of the part count for that the best article has.
    private static final double NAMES = 0.3;

    /// With how many of the next best articles the best one is compared.
    private static final int NEXT = 3;

    /// What an article that there is not is taken to have of what the best one has: where an outlet has one article
    /// only, it cannot be told how it stands out. Between 0 and 0.7 it made no difference to MultiHop-RAG.
    private static final double USUAL = 0.5;

    /// The best of an article.
    private static final class Found {

        private double near;
        private long words;
    }

    /// @param words    the words of the part
    /// @param passages of the outlet, those that are looked at
    static Bearing of(PartWords words, Collection<Passage> passages) {
        Map<ArticleId, Found> articles = new LinkedHashMap<>();
        double sentence = 0;
        for (Passage passage : passages) {
            Found found = articles.computeIfAbsent(passage.article(), _ -> new Found());
            long headline = words.in(passage.imprint().headline());
            long[] sentences = words.inSentences(passage);
            for (int i = 0; i < sentences.length; i++) {
                sentences[i] |= headline;
                found.words |= sentences[i];
                sentence = Math.max(sentence, words.share(sentences[i]));
            }
            found.near = Math.max(found.near, near(words, sentences));
        }
        List<Found> best = articles.values().stream()
                .sorted(Comparator.comparingDouble((Found found) -> found.near).reversed())
                .toList();
        if (best.isEmpty()) {
            return NONE;
        }
        Found first = best.getFirst();
        List<Found> next = best.subList(1, Math.min(best.size(), 1 + NEXT));
        double others =
                next.stream().mapToDouble(found -> found.near).sum() + (NEXT - next.size()) * USUAL * first.near;
        return new Bearing(first.near, sentence, first.near - others / NEXT, words.shareOfNames(first.words));
    }

    private static double near(PartWords words, long[] sentences) {
        double near = 0;
        for (int i = 0; i < sentences.length; i++) {
            long before = sentences[Math.max(0, i - 1)];
            long behind = sentences[Math.min(sentences.length - 1, i + 1)];
            near = Math.max(near, words.share(before | sentences[i] | behind));
        }
        return near;
    }

    /// All of it in one number, from 0.
    double sum() {
        return near + SENTENCE * sentence + above + NAMES * names;
    }
}

package newsdesk.retrieval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsdesk.corpus.Passage;

/// Finds the same text in several outlets: what an agency sent out counts once, however often it was printed.
///
/// Outlets change a headline, a first sentence, a last paragraph. Two passages of different articles are copies
/// where most of what the longer one says stands word for word in the shorter one; a passage that says more than
/// another is none of it.
final class Copies {

    /// So much of the longer passage stands in its copy. A first sentence of twenty-five words that an outlet
    /// wrote anew leaves 0.85 of a full passage; two reports of the same event share less than a tenth.
    private static final double SAME = 0.75;

    /// So many words in a row do not come together twice by chance.
    private static final int IN_A_ROW = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Kept> kept = new ArrayList<>();

    private Copies() {}

    private record Kept(RankedPassage best, Set<List<String>> runs, List<Passage> copies) {}

    /// A ranking in which every text stands once, where it stood first, and knows its copies; the first `limit`
    /// of it.
    static List<RankedPassage> collapsed(List<RankedPassage> ranking, int limit) {
        Copies copies = new Copies();
        ranking.forEach(copies::add);
        return copies.kept.stream()
                .limit(limit)
                .map(each -> new RankedPassage(each.best.passage(), each.best.score(), each.copies))
                .toList();
    }

    private void add(RankedPassage ranked) {
        Passage passage = ranked.passage();
        Set<List<String>> runs = runs(passage.text());
        kept.stream()
                .filter(each -> !each.best.passage().article().equals(passage.article()) && same(each.runs, runs))
                .findFirst()
                .ifPresentOrElse(
                        each -> each.copies.add(passage), () -> kept.add(new Kept(ranked, runs, new ArrayList<>())));
    }

    private static boolean same(Set<List<String>> one, Set<List<String>> other) {
        int longer = Math.max(one.size(), other.size());
        if (Math.min(one.size(), other.size()) < SAME * longer) {
            return false;
        }
        return one.stream().filter(other::contains).count() >= SAME * longer;
    }

    /// Every few words in a row; all of them where there are no more.
    private static Set<List<String>> runs(String text) {
        Set<List<String>> runs = new HashSet<>();
        Deque<String> row = new ArrayDeque<>();
        for (String word : BETWEEN_WORDS.split(text.strip().toLowerCase(Locale.ROOT), -1)) {
            row.addLast(word);
            if (row.size() == IN_A_ROW) {
                runs.add(List.copyOf(row));
                row.removeFirst();
            }
        }
        if (runs.isEmpty()) {
            runs.add(List.copyOf(row));
        }
        return runs;
    }
}

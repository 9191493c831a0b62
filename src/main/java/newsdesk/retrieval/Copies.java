package newsdesk.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /// Spreads what is counted over all numbers, so that different runs do not meet: the multiplier of FNV-1a.
    private static final long MIXING = 0x100000001b3L;

    /// As [String#hashCode()] counts characters.
    private static final int NEXT_CHARACTER = 31;

    private final List<Kept> kept = new ArrayList<>();

    private Copies() {}

    /// A text that is kept, and where else it stands.
    private static final class Kept {

        private final RankedPassage best;
        private final long[] runs;
        private final List<Passage> copies = new ArrayList<>();

        Kept(RankedPassage best, long[] runs) {
            this.best = best;
            this.runs = runs;
        }
    }

    /// A ranking in which every text stands once, where it stood first, and knows its copies; the first `limit`
    /// of it.
    static List<RankedPassage> collapsed(List<RankedPassage> ranking, int limit) {
        Copies copies = new Copies();
        ranking.forEach(ranked -> copies.add(ranked, limit));
        return copies.kept.stream()
                .map(each -> new RankedPassage(each.best.passage(), each.best.score(), each.copies))
                .toList();
    }

    private void add(RankedPassage ranked, int limit) {
        Passage passage = ranked.passage();
        long[] runs = runs(passage.text());
        Optional<Kept> same = kept.stream()
                .filter(each ->
                        same(each.runs, runs) && !each.best.passage().article().equals(passage.article()))
                .findFirst();
        if (same.isPresent()) {
            same.get().copies.add(passage);
        } else if (kept.size() < limit) {
            kept.add(new Kept(ranked, runs));
        }
    }

    /// Both in order, each number once. Passages that are no copies differ in their first few runs already, so most
    /// comparisons end long before the runs do.
    private static boolean same(long[] one, long[] other) {
        double least = SAME * Math.max(one.length, other.length);
        double mayMiss = one.length - least;
        if (other.length < least) {
            return false;
        }
        int missed = 0;
        int at = 0;
        for (int i = 0; i < one.length && missed <= mayMiss; i++) {
            while (at < other.length && other[at] < one[i]) {
                at++;
            }
            missed += at < other.length && other[at] == one[i] ? 0 : 1;
        }
        return missed <= mayMiss;
    }

    /// Every few words in a row, all of them where there are no more; each as a number, since there are hundreds in
    /// each of the many passages that are compared.
    private static long[] runs(String text) {
        int[] words = words(text.strip().toLowerCase(Locale.ROOT));
        int row = Math.min(IN_A_ROW, words.length);
        long[] runs = new long[words.length - row + 1];
        for (int from = 0; from < runs.length; from++) {
            for (int i = from; i < from + row; i++) {
                runs[from] = (runs[from] ^ words[i]) * MIXING;
            }
        }
        return inOrder(runs);
    }

    /// Each number once, in place of what is given.
    private static long[] inOrder(long[] runs) {
        Arrays.sort(runs);
        int kept = 0;
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[kept++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, kept);
    }

    /// The words, each as the number that Java gives its letters and digits; one of none before the first mark and
    /// behind the last.
    private static int[] words(String text) {
        int[] words = new int[text.length() + 1];
        int count = 0;
        boolean between = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            if (isOfWord(character)) {
                for (; i < next; i++) {
                    words[count] = NEXT_CHARACTER * words[count] + text.charAt(i);
                }
                between = false;
            } else {
                count += between ? 0 : 1;
                between = true;
            }
            i = next;
        }
        return Arrays.copyOf(words, count + 1);
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }
}

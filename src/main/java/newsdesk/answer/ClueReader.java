package newsdesk.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import newsdesk.retrieval.WordMeanings;

/// Finds out what speaks for sentences, all of one article, as answers to a question.
final class ClueReader {

    /// What a clue says where there is nothing to be compared: what it says of usual sentences that answer.
    private static final double USUAL = 0.85;

    /// A word with the same stem, for an embedder that does not tell what words mean, and what is said by another
    /// name.
    private static final double SAME_WORD = 0.9;

    /// Any other word, for such an embedder.
    private static final double OTHER_WORD = 0.6;

    /// How far the neighbours are looked for that a sentence belongs with: two before it and one behind.
    private static final int BEFORE = 2;

    private final Asking asking;
    private final Turning turning;

    ClueReader(Asking asking, Turning turning) {
        this.asking = asking;
        this.turning = turning;
    }

    /// A sentence as it is looked at.
    ///
    /// @param text     its words
    /// @param place    its number in its article, from 0
    /// @param stems    those of the question that it has
    /// @param around   those of the question that its headline, its neighbours or itself have
    /// @param passage  the text of its passage and its headline
    /// @param meaning  what it means under its headline
    record Looked(
            String text, int place, Set<String> stems, Set<String> around, String passage, WordMeanings meaning) {}

    /// The clues to each of the sentences, in their order, which is that of the article.
    List<Clues> clues(List<Looked> sentences) {
        List<List<WordMeanings.Wide>> pieces = sentences.stream()
                .map(sentence -> sentence.meaning().pieces().stream()
                        .map(WordMeanings.Piece::wide)
                        .toList())
                .toList();
        double[][] close = IntStream.range(0, sentences.size())
                .mapToObj(i -> close(sentences.get(i), pieces.get(i)))
                .toArray(double[][]::new);
        double[] anywhere = most(close, _ -> true);
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> {
                    int place = sentences.get(i).place();
                    double[] around = most(close, k -> {
                        int other = sentences.get(k).place();
                        return place - BEFORE <= other && other <= place + 1;
                    });
                    return clues(sentences.get(i), pieces.get(i), close[i], around, anywhere);
                })
                .toList();
    }

    private double[] close(Looked sentence, List<WordMeanings.Wide> pieces) {
        return asking.terms.stream()
                .mapToDouble(term -> {
                    if (term.spared()) {
                        return USUAL;
                    }
                    if (asking.calledOtherwise.contains(term.stem())
                            && sentence.stems().contains(term.stem())) {
                        return SAME_WORD;
                    }
                    if (term.pieces().isEmpty() || pieces.isEmpty()) {
                        return sentence.stems().contains(term.stem()) ? SAME_WORD : OTHER_WORD;
                    }
                    return term.pieces().stream()
                            .mapToDouble(piece -> closest(piece, pieces))
                            .average()
                            .orElse(OTHER_WORD);
                })
                .toArray();
    }

    private static double closest(WordMeanings.Wide piece, List<WordMeanings.Wide> pieces) {
        double closest = -1;
        for (WordMeanings.Wide other : pieces) {
            closest = Math.max(closest, piece.nearness(other));
        }
        return closest;
    }

    private double[] most(double[][] close, IntPredicate counts) {
        double[] most = new double[asking.terms.size()];
        for (int k = 0; k < close.length; k++) {
            for (int t = 0; counts.test(k) && t < most.length; t++) {
                most[t] = Math.max(most[t], close[k][t]);
            }
        }
        return most;
    }

    private Clues clues(
            Looked sentence, List<WordMeanings.Wide> pieces, double[] close, double[] around, double[] anywhere) {
        Map<Clue, Double> clues = new EnumMap<>(Clue.class);
        IntPredicate name = t -> asking.terms.get(t).name();
        IntPredicate missing = t -> !asking.terms.get(t).spared()
                && !sentence.stems().contains(asking.terms.get(t).stem());
        clues.put(Clue.NEARNESS, cosine(asking.whole, sentence.meaning().whole()));
        clues.put(Clue.OVERLAP, asking.share(sentence.stems()));
        clues.put(Clue.CONTEXT, asking.share(sentence.around()));
        clues.put(
                Clue.KIND,
                AnswerShape.fits(asking.question.asked(), asking.question.text(), sentence.text()) ? 1.0 : 0.0);
        clues.put(
                Clue.ASKING_WORD,
                asking.askingWords.stream()
                        .mapToDouble(word -> closest(word, pieces))
                        .filter((DoublePredicate) closeness -> closeness > -1)
                        .max()
                        .orElse(0.7));
        clues.put(Clue.OTHER_WORDS, mean(close, name.negate()));
        clues.put(Clue.LEAST_OTHER_WORD, least(close, name.negate()));
        clues.put(Clue.NAMES_CLOSE, mean(close, name));
        clues.put(Clue.LEAST_NAME, least(close, name));
        clues.put(Clue.MISSING_WORDS, mean(close, missing));
        clues.put(Clue.LEAST_MISSING_WORD, least(close, missing));
        clues.put(Clue.MISSING, (double)
                IntStream.range(0, close.length).filter(missing).count());
        clues.put(Clue.LEAST_WORD, least(close, _ -> true));
        clues.put(Clue.LEAST_WORD_AROUND, least(around, _ -> true));
        clues.put(
                Clue.CLOSER_ELSEWHERE,
                IntStream.range(0, close.length)
                        .mapToDouble(t -> anywhere[t] - close[t])
                        .max()
                        .orElse(0));
        clues.put(Clue.NAMES, share(asking.names, asking.inItsWords(sentence.text())));
        clues.put(Clue.NAMES_AROUND, share(asking.names, asking.inItsWords(sentence.passage())));
        clues.put(Clue.NUMBERS, share(asking.numbers, sentence.text()));
        clues.put(Clue.TURNED, turning.share(asking.question.text(), sentence.text()));
        clues.put(Clue.PLACE, Math.log1p(sentence.place()));
        return new Clues(clues);
    }

    private static double mean(double[] close, IntPredicate counts) {
        return IntStream.range(0, close.length)
                .filter(counts)
                .mapToDouble(t -> close[t])
                .average()
                .orElse(USUAL);
    }

    private static double least(double[] close, IntPredicate counts) {
        return IntStream.range(0, close.length)
                .filter(counts)
                .mapToDouble(t -> close[t])
                .min()
                .orElse(USUAL);
    }

    private static double share(List<String> wanted, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? 1
                : (double) wanted.stream().filter(lower::contains).count() / wanted.size();
    }

    static double cosine(float[] a, float[] b) {
        double cosine = 0;
        for (int i = 0; i < a.length; i++) {
            cosine += (double) a[i] * b[i];
        }
        return cosine;
    }
}

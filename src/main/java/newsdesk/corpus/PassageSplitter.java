package newsdesk.corpus;

import java.util.ArrayList;
import java.util.List;

/// Cuts articles into passages.
///
/// An article of more words than one passage holds is cut into passages of about the same length, not into full
/// ones and a rest: a rest of a dozen words ranks badly and says little.
public final class PassageSplitter {

    /// The most words of a passage. The scoring of the field's news benchmarks allows 240.
    public static final int MOST_WORDS = 240;

    /// The most characters of a passage: 240 words of English are some 1,450.
    public static final int MOST_CHARACTERS = 2000;

    private PassageSplitter() {}

    /// The passages of an article in order: each of at most [#MOST_WORDS] and [#MOST_CHARACTERS], cut between
    /// sentences; a sentence that is longer than that alone is cut between words, and a word between characters.
    /// Together they hold every sentence of the body.
    public static List<Passage> split(Article article) {
        String body = article.body();
        List<Span> sentences = new ArrayList<>();
        for (Span sentence : SentenceSplitter.sentences(body)) {
            cutToSize(body, sentence, sentences);
        }
        int words =
                sentences.stream().mapToInt(sentence -> words(body, sentence)).sum();
        int target = Math.ceilDiv(words, Math.max(1, Math.ceilDiv(words, MOST_WORDS)));
        Cutter cutter = new Cutter(article, article.contentHash());
        List<Span> gathered = new ArrayList<>();
        int gatheredWords = 0;
        for (Span sentence : sentences) {
            int more = words(body, sentence);
            boolean full = gatheredWords >= target
                    || gatheredWords + more > MOST_WORDS
                    || (!gathered.isEmpty()
                            && sentence.end() - gathered.getFirst().start() > MOST_CHARACTERS);
            if (full && !gathered.isEmpty()) {
                cutter.cut(gathered);
                gathered.clear();
                gatheredWords = 0;
            }
            gathered.add(sentence);
            gatheredWords += more;
        }
        if (!gathered.isEmpty()) {
            cutter.cut(gathered);
        }
        return cutter.passages;
    }

    /// Makes passages of sentences, keeping count of code points on the way.
    private static final class Cutter {

        private final Article article;
        private final String contentHash;
        private final List<Passage> passages = new ArrayList<>();
        private int counted;
        private int codePoints;

        Cutter(Article article, String contentHash) {
            this.article = article;
            this.contentHash = contentHash;
        }

        void cut(List<Span> sentences) {
            int start = sentences.getFirst().start();
            int end = sentences.getLast().end();
            codePoints += article.body().codePointCount(counted, start);
            counted = start;
            passages.add(new Passage(
                    article.id(),
                    contentHash,
                    article.imprint(),
                    passages.size(),
                    start,
                    codePoints,
                    article.body().substring(start, end),
                    sentences.stream().map(sentence -> sentence.shift(-start)).toList()));
        }
    }

    /// The number of stretches without white space.
    static int words(String text, Span span) {
        int words = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean space = SentenceSplitter.isSpace(text.charAt(i));
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words;
    }

    /// Adds the sentence, in several pieces where it is too long for a passage.
    private static void cutToSize(String text, Span sentence, List<Span> pieces) {
        if (sentence.length() < 2 * MOST_WORDS) {
            pieces.add(sentence);
            return;
        }
        int start = sentence.start();
        while (start < sentence.end()) {
            int end = endOfPiece(text, start, sentence.end());
            int trimmed = end;
            while (trimmed > start && SentenceSplitter.isSpace(text.charAt(trimmed - 1))) {
                trimmed--;
            }
            pieces.add(new Span(start, trimmed));
            start = end;
            while (start < sentence.end() && SentenceSplitter.isSpace(text.charAt(start))) {
                start++;
            }
        }
    }

    private static int endOfPiece(String text, int start, int end) {
        int words = 0;
        int lastSpace = -1;
        for (int i = start; i < end; i++) {
            boolean wordBegins = !SentenceSplitter.isSpace(text.charAt(i))
                    && (i == start || SentenceSplitter.isSpace(text.charAt(i - 1)));
            if (wordBegins) {
                lastSpace = i == start ? -1 : i;
                words++;
            }
            if (words > MOST_WORDS) {
                return lastSpace;
            }
            if (i - start >= MOST_CHARACTERS) {
                return lastSpace > 0 ? lastSpace : betweenCharacters(text, i);
            }
        }
        return end;
    }

    /// The index, or the one before where it would part a surrogate pair.
    private static int betweenCharacters(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}

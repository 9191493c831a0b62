package newsdesk.retrieval.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts texts that are longer than the model reads into parts that it reads whole.
final class LongTexts implements AutoCloseable {

    /// The tokens the model reads of one text, its two marks not counted. What is beyond them it does not see.
    static final int MOST_TOKENS = 510;

    /// The tokenizer itself would cut at the same length, silently.
    static final Map<String, String> NOTHING_CUT = Map.of("padding", "false", "truncation", "false");

    /// Into so many tokens falls at most one character that is not ASCII: a Hangul syllable is read as its letters.
    private static final int MOST_TOKENS_OF_A_CHARACTER = 3;

    private final HuggingFaceTokenizer tokenizer;

    LongTexts(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /// A stretch of a text that the model reads whole.
    ///
    /// @param text   its words
    /// @param tokens how many tokens it has; only proportions of them mean anything
    record Part(String text, int tokens) {}

    /// The text in parts, cut between words, of about the same length; one part where the model reads it whole.
    List<Part> parts(String text) {
        if (isShort(text)) {
            return List.of(new Part(text, text.length()));
        }
        Encoding encoding = tokenizer.encode(text, false, false);
        CharSpan[] spans = encoding.getCharTokenSpans();
        int tokens = spans.length;
        if (tokens <= MOST_TOKENS) {
            return List.of(new Part(text, tokens));
        }
        long[] words = encoding.getWordIds();
        int target = Math.ceilDiv(tokens, Math.ceilDiv(tokens, MOST_TOKENS));
        List<Part> parts = new ArrayList<>();
        int charactersBefore = 0;
        int codePointsBefore = 0;
        for (int from = 0; from < tokens; ) {
            int to = cut(words, from, target);
            int codePoints = to == tokens ? -1 : spans[to].getStart();
            int characters = to == tokens
                    ? text.length()
                    : text.offsetByCodePoints(charactersBefore, codePoints - codePointsBefore);
            parts.add(new Part(text.substring(charactersBefore, characters), to - from));
            charactersBefore = characters;
            codePointsBefore = codePoints;
            from = to;
        }
        return parts;
    }

    /// A text as the model reads it, with its two marks.
    Encoding read(String text) {
        return tokenizer.encode(text);
    }

    /// Where a part that begins at a token ends: at most `target` tokens on, at the beginning of a word.
    private static int cut(long[] words, int from, int target) {
        int to = from + target;
        if (to >= words.length) {
            return words.length;
        }
        int atWord = to;
        while (atWord > from && words[atWord] == words[atWord - 1]) {
            atWord--;
        }
        return atWord > from ? atWord : to;
    }

    private static boolean isShort(String text) {
        int most = 0;
        for (int i = 0; i < text.length() && most <= MOST_TOKENS; i++) {
            most += text.charAt(i) < 128 ? 1 : MOST_TOKENS_OF_A_CHARACTER;
        }
        return most <= MOST_TOKENS;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}

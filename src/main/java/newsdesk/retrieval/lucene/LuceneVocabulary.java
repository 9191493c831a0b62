package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import newsdesk.retrieval.Vocabulary;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The words of a text as the index takes them apart.
///
/// What it took apart lately is remembered: for one question the same passages and sentences are looked at by what
/// ranks them, chooses from them and decides whether they answer, and by the search for each of its parts.
public final class LuceneVocabulary implements Vocabulary {

    /// How many words are remembered, some 10 MB of them: those of four hundred passages.
    private static final int MOST_WORDS = 100_000;

    private static final float FULL = 0.75f;

    private final PassageAnalyzer analyzer = new PassageAnalyzer();
    private final LinkedHashMap<String, List<Word>> lately = new LinkedHashMap<>(16, FULL, true);
    private int remembered;

    @Override
    public List<Word> words(String text) {
        List<Word> known;
        synchronized (lately) {
            known = lately.getOrDefault(text, List.of());
        }
        if (!known.isEmpty()) {
            return known;
        }
        List<Word> words = List.copyOf(apart(text));
        synchronized (lately) {
            if (!words.isEmpty() && lately.putIfAbsent(text, words) == null) {
                remembered += words.size();
            }
            while (remembered > MOST_WORDS && lately.size() > 1) {
                remembered -= lately.pollFirstEntry().getValue().size();
            }
        }
        return words;
    }

    private List<Word> apart(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

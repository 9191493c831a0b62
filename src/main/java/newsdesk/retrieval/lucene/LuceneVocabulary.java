package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;
import newsdesk.retrieval.Vocabulary;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The words of a text as the index takes them apart.
///
/// What it took apart lately is remembered: for one question the same passages and sentences are looked at by what
/// ranks them, chooses from them and decides whether they answer, and by the search for each of its parts.
public final class LuceneVocabulary implements Vocabulary {

    /// How many words are remembered, some 5 MB of them: those of six hundred passages.
    private static final int MOST_WORDS = 100_000;

    private static final float FULL = 0.75f;

    private final PassageAnalyzer analyzer = new PassageAnalyzer();
    private final SharedStems stems = new SharedStems();
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
        List<Word> words = apart(text);
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

    /// Sentences are not taken apart anew where the passage has been: a word does not reach over a gap between two
    /// of them, so the words of a sentence are those of the passage that stand in it.
    @Override
    public List<Set<String>> ofSentences(Passage passage, Set<String> stems) {
        List<Span> spans = passage.sentences();
        if (!areApart(spans, passage.text())) {
            return Vocabulary.super.ofSentences(passage, stems);
        }
        List<Set<String>> sentences =
                spans.stream().<Set<String>>map(_ -> new HashSet<>()).toList();
        int at = 0;
        for (Word word : words(passage.text())) {
            while (word.start() >= spans.get(at).end()) {
                at++;
            }
            if (stems.contains(word.stem())) {
                sentences.get(at).add(word.stem());
            }
        }
        return sentences;
    }

    /// Whether a plain gap parts each sentence from the next one.
    private static boolean areApart(List<Span> spans, String text) {
        return spans.stream().skip(1).allMatch(span -> " \n".indexOf(text.charAt(span.start() - 1)) >= 0);
    }

    private WordList apart(String text) {
        WordList words = new WordList();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(stems.of(term.buffer(), term.length()), offset.startOffset(), offset.endOffset());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.complete();
    }
}

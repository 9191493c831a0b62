package newsdesk.discord.cards;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import newsdesk.corpus.SentenceSplitter;
import newsdesk.corpus.Span;

/// Texts from outside, written so that they fit into the room there is.
///
/// A text is cut before it is written, so that no cut goes through a backslash and its mark. It is cut where that
/// harms least: at the end of a sentence, else of a word, both not within a quotation, as long as that fills half of
/// the room; else wherever a character ends.
final class Cut {

    /// What stands where the rest of a sentence is missing.
    static final String MARK = "… (cut)";

    private static final String SHORT_MARK = "…";

    /// Enough of the text beyond the room to see whether a word ends there.
    private static final int AHEAD = 64;

    private final String clean;
    private final int room;
    private final UnaryOperator<String> written;
    private final String mark;

    private Cut(String clean, int room, UnaryOperator<String> written, String mark) {
        this.clean = clean;
        this.room = room;
        this.written = written;
        this.mark = mark;
    }

    /// A headline, a name: one line, cut between words.
    static String line(String text, int room) {
        return new Cut(Markdown.plainLine(text), room, Markdown::escaped, SHORT_MARK).atWords();
    }

    /// The same for a place where Discord knows no Markdown.
    static String plain(String text, int room) {
        return new Cut(Markdown.plainLine(text), room, UnaryOperator.identity(), SHORT_MARK).atWords();
    }

    /// A sentence on one line. That it was cut is said.
    static String sentence(String text, int room) {
        return new Cut(Markdown.plainLine(text), room, Markdown::escaped, MARK).outsideQuotations();
    }

    /// Paragraphs, cut between sentences.
    static String text(String text, int room) {
        return new Cut(Markdown.plainText(text), room, Markdown::escaped, MARK).betweenSentences();
    }

    private String betweenSentences() {
        return fits() ? written.apply(clean) : half(outside(sentences()), this::outsideQuotations);
    }

    private String outsideQuotations() {
        return fits() ? written.apply(clean) : half(outside(words()), this::atWords);
    }

    private String atWords() {
        return fits() ? written.apply(clean) : half(words(), this::atCharacters);
    }

    private String atCharacters() {
        return half(edges(BreakIterator.getCharacterInstance(Locale.ROOT)), () -> longest(codePoints()));
    }

    private boolean fits() {
        return clean.length() <= room && written.apply(clean).length() <= room;
    }

    /// The longest beginning that ends at one of the edges, where it fills half of the room.
    private String half(List<Integer> edges, Supplier<String> otherwise) {
        String longest = longest(edges);
        return longest.length() > room / 2 ? longest : otherwise.get();
    }

    private String longest(List<Integer> edges) {
        int from = 0;
        int to = edges.size();
        while (from < to) {
            int middle = (from + to + 1) / 2;
            if (beginning(edges.get(middle - 1)).length() <= room) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from == 0 ? "" : beginning(edges.get(from - 1));
    }

    private String beginning(int end) {
        String kept = clean.substring(0, end).strip();
        boolean inASentence = kept.isEmpty() || Character.isLetterOrDigit(kept.codePointBefore(kept.length()));
        return written.apply(kept) + (inASentence ? "" : " ") + mark;
    }

    /// As much of the text as could be of use.
    private String head() {
        int end = Math.min(clean.length(), room + AHEAD);
        return clean.substring(0, end < clean.length() && Character.isLowSurrogate(clean.charAt(end)) ? end - 1 : end);
    }

    private List<Integer> sentences() {
        return SentenceSplitter.sentences(head()).stream().map(Span::end).toList();
    }

    private List<Integer> words() {
        return edges(BreakIterator.getWordInstance(Locale.ROOT));
    }

    private List<Integer> edges(BreakIterator iterator) {
        iterator.setText(head());
        List<Integer> edges = new ArrayList<>();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            edges.add(at);
        }
        return edges;
    }

    private List<Integer> codePoints() {
        List<Integer> edges = new ArrayList<>();
        String head = head();
        for (int at = 0; at < head.length(); at += Character.charCount(head.codePointAt(at))) {
            edges.add(at + Character.charCount(head.codePointAt(at)));
        }
        return edges;
    }

    /// Those edges at which no quotation is open.
    private List<Integer> outside(List<Integer> edges) {
        List<Integer> outside = new ArrayList<>();
        int at = 0;
        int open = 0;
        boolean straight = false;
        for (int edge : edges) {
            for (; at < edge; at++) {
                switch (clean.charAt(at)) {
                    case '“', '«' -> open++;
                    case '”', '»' -> open = Math.max(0, open - 1);
                    case '"' -> straight = !straight;
                    default -> {}
                }
            }
            if (open == 0 && !straight) {
                outside.add(edge);
            }
        }
        return outside;
    }
}

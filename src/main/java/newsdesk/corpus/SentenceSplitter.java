package newsdesk.corpus;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the sentences of a text: the boundaries that the JDK's [BreakIterator] proposes, less those that
/// [SentenceJoins] recognises as none (after titles, initials, abbreviations, before an attribution), and those
/// that it overlooks (before a lower-case brand, after an ellipsis).
///
/// Raw, the iterator is right with about two boundaries of three in adversarial news text; OpenNLP's and ICU's
/// splitters are no better, and with these rules on top the choice between them hardly shows.
public final class SentenceSplitter {

    /// A stop with the closing marks and footnote marks after it, and the white space that follows.
    private static final Pattern STOP = Pattern.compile(
            "[.!?…]+(?:\\s?[»«]|[\\])}\"'”’“‘])*(?:\\[[^\\]\\s]{1,12}(?: \\p{L}+)?]|[¹²³⁴⁵⁶⁷⁸⁹⁰*†‡])*[\\s\\p{Z}]+(?=[^\\s\\p{Z}])");

    /// Stops of scripts that put no space behind them.
    private static final String IDEOGRAPHIC_STOPS = "。！？";

    private SentenceSplitter() {}

    /// The sentences of a text in order, each without the white space around it. A line of the text is a paragraph,
    /// and no sentence runs over its end.
    public static List<Span> sentences(String text) {
        List<Span> found = new ArrayList<>();
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.US);
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            split(text, start, end, iterator, found);
            start = end + 1;
        }
        return found;
    }

    private static int endOfLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return text.length();
    }

    private static void split(String text, int from, int to, BreakIterator iterator, List<Span> found) {
        String line = text.substring(from, to);
        int start = 0;
        for (int boundary : proposed(line, iterator)) {
            if (!SentenceJoins.joins(line, start, boundary)) {
                add(line, start, boundary, from, found);
                start = boundary;
            }
        }
        add(line, start, line.length(), from, found);
    }

    /// Every place within a line where a sentence might begin.
    private static SortedSet<Integer> proposed(String line, BreakIterator iterator) {
        SortedSet<Integer> boundaries = new TreeSet<>();
        iterator.setText(line);
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            if (at > 0 && (isSpace(line.charAt(at - 1)) || IDEOGRAPHIC_STOPS.indexOf(line.charAt(at - 1)) >= 0)) {
                boundaries.add(at);
            }
        }
        Matcher overlooked = STOP.matcher(line);
        while (overlooked.find()) {
            boundaries.add(overlooked.end());
        }
        boundaries.remove(line.length());
        return boundaries;
    }

    /// Adds the stretch without the white space around it.
    private static void add(String line, int start, int end, int offset, List<Span> found) {
        int first = start;
        while (first < end && isSpace(line.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && isSpace(line.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            found.add(new Span(first + offset, last + offset));
        }
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

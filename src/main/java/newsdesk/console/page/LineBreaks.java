package newsdesk.console.page;

import java.util.ArrayList;
import java.util.List;
import newsdesk.corpus.Span;
import org.jline.utils.WCWidth;

/// Breaks text into lines of a terminal, where one character may take no, one or two columns.
final class LineBreaks {

    private LineBreaks() {}

    /// The columns that a text takes.
    static int columns(String text) {
        return text.codePoints().map(LineBreaks::columns).sum();
    }

    /// The lines of a text in order, broken between words and at line feeds; blank lines are left out. A word that
    /// is too long for a line is broken anywhere, but a web address is left whole, so that it can be followed.
    static List<Span> lines(String text, int width) {
        List<Span> lines = new ArrayList<>();
        int lineStart = 0;
        int lineEnd = 0;
        for (Span word : words(text, width)) {
            boolean newLine = text.substring(lineEnd, word.start()).indexOf('\n') >= 0
                    || columns(text.substring(lineStart, word.end())) > width;
            if (newLine && lineEnd > lineStart) {
                lines.add(new Span(lineStart, lineEnd));
                lineStart = word.start();
            } else if (lineEnd == lineStart) {
                lineStart = word.start();
            }
            lineEnd = word.end();
        }
        if (lineEnd > lineStart) {
            lines.add(new Span(lineStart, lineEnd));
        }
        return lines;
    }

    private static List<Span> words(String text, int width) {
        List<Span> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && !isBreak(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                addWord(text, new Span(start, at), width, words);
            }
            at++;
        }
        return words;
    }

    private static void addWord(String text, Span word, int width, List<Span> words) {
        if (text.startsWith("http", word.start()) || columns(word.of(text)) <= width) {
            words.add(word);
            return;
        }
        int start = word.start();
        int taken = 0;
        for (int at = start; at < word.end(); at += Character.charCount(text.codePointAt(at))) {
            int columns = columns(text.codePointAt(at));
            if (taken + columns > width && at > start) {
                words.add(new Span(start, at));
                start = at;
                taken = 0;
            }
            taken += columns;
        }
        words.add(new Span(start, word.end()));
    }

    private static boolean isBreak(char c) {
        return c == ' ' || c == '\n';
    }

    private static int columns(int codePoint) {
        return codePoint < 0x7F ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
    }
}

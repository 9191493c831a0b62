package newsdesk.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import newsdesk.corpus.Span;

/// Finds the stretches of a text that stand between quotation marks, in whatever marks it uses; nested ones too.
///
/// A mark that is not closed in its line reaches to the end of the line.
final class QuotedWords {

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private final Deque<int[]> open = new ArrayDeque<>();

    private QuotedWords(String text) {
        this.text = text;
    }

    /// The stretches with their marks, by where they begin, the longer first.
    static List<Span> in(String text) {
        QuotedWords words = new QuotedWords(text);
        for (int i = 0; i < text.length(); i++) {
            i = words.read(i);
        }
        words.endOfLine(text.length());
        words.found.sort(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
        return words.found;
    }

    private int read(int at) {
        char c = text.charAt(at);
        switch (c) {
            case '\n', '\r' -> endOfLine(at);
            case '„', '‚' -> open.push(new int[] {at, c});
            case '«', '»' -> guillemet(at, c);
            case '“' -> {
                if (isOpen('„') && (at == 0 || !opensHere(at))) {
                    close(at, '„');
                } else {
                    open.push(new int[] {at, '“'});
                }
            }
            case '”' -> close(at, isOpen('“') ? '“' : isOpen('„') ? '„' : '"');
            case '"' -> {
                if (isOpen('"') && !opensHere(at)) {
                    close(at, '"');
                } else if (opensHere(at)) {
                    open.push(new int[] {at, '"'});
                } else {
                    close(at, isOpen('“') ? '“' : '"');
                }
            }
            case '‘' -> open.push(new int[] {at, '‘'});
            case '’' -> single(at, '‘');
            case '`', '\'' -> {
                return straight(at, c);
            }
            default -> {}
        }
        return at;
    }

    private void guillemet(int at, char c) {
        char other = c == '«' ? '»' : '«';
        if (isOpen(other)) {
            close(at, other);
        } else {
            open.push(new int[] {at, c});
        }
    }

    private int straight(int at, char c) {
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c;
        if (doubled) {
            if (c == '\'' && isOpen('`')) {
                close(at + 1, '`');
            } else if (opensHere(at + 1) || c == '`') {
                open.push(new int[] {at, '`'});
            }
            return at + 1;
        }
        if (c == '\'') {
            if (isOpen('\'')) {
                single(at, '\'');
            } else if (opensHere(at) && isClosedLater(at)) {
                open.push(new int[] {at, '\''});
            }
        }
        return at;
    }

    /// A single closing mark, unless it is an apostrophe.
    private void single(int at, char opener) {
        boolean within = isLetter(at - 1) && isLetter(at + 1);
        boolean possessive = at > 0
                && text.charAt(at - 1) == 's'
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2))
                && isClosedLater(at);
        if (!within && !possessive && isOpen(opener)) {
            close(at, opener);
        }
    }

    private boolean isClosedLater(int at) {
        char mark = text.charAt(at);
        for (int i = at + 2; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == mark && !isLetter(i + 1) && !Character.isWhitespace(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean opensHere(int at) {
        boolean spaceBefore = at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || "([—–-“\"‘'«„:`".indexOf(text.charAt(at - 1)) >= 0;
        return spaceBefore && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private boolean isOpen(int kind) {
        return open.stream().anyMatch(mark -> mark[1] == kind);
    }

    private void close(int at, int kind) {
        if (!isOpen(kind)) {
            return;
        }
        int[] opened = open.pop();
        while (opened[1] != kind) {
            opened = open.pop();
        }
        found.add(new Span(opened[0], at + 1));
    }

    private void endOfLine(int at) {
        while (!open.isEmpty()) {
            int[] unclosed = open.pop();
            boolean single = unclosed[1] == '\'' || (unclosed[1] == '‘' && unclosed[0] + 1 == at);
            if (!single && at > unclosed[0]) {
                found.add(new Span(unclosed[0], at));
            }
        }
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}

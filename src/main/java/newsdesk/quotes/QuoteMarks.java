package newsdesk.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Finds what stands between quote marks, in whatever marks a text uses: `"…"`, `“…”`, `„…“`, `«…»`, `»…«`,
/// `‘…’`, `'…'`, and the typewriter's ` ``…'' ` and `''…''`.
///
/// A line is a paragraph. A mark that is not closed in its paragraph is taken to reach to the paragraph's end: that
/// is how a quotation over several paragraphs is printed, with a mark at the head of each and one at the very end.
final class QuoteMarks {

    /// What opens; beside each, at the same place in [#CLOSERS], what closes it.
    private static final List<String> OPENERS = List.of("“", "„", "«", "»", "``", "''", "\"", "‘", "‚", "'");

    private static final List<String> CLOSERS = List.of("”“\"", "“”\"", "»", "«", "''", "''", "\"”", "’", "‘’", "'");

    /// How far ahead a closing mark is looked for, in characters: longer than any quotation within one paragraph.
    private static final int FAR = 2000;

    /// How many marks may be open at once.
    private static final int DEEPEST = 6;

    private final String text;
    private final List<Quoted> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int start, int inner, int kind) {}

    private QuoteMarks(String text) {
        this.text = text;
    }

    /// The stretches of a text by where they begin; nested ones follow those they stand in.
    static List<Quoted> in(String text) {
        QuoteMarks marks = new QuoteMarks(text);
        int from = 0;
        while (from < text.length()) {
            int end = endOfLine(text, from);
            marks.line(from, end);
            from = end + 1;
        }
        marks.found.sort(Comparator.comparingInt(Quoted::start).thenComparingInt(Quoted::depth));
        return marks.found;
    }

    static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void line(int from, int to) {
        open.clear();
        int at = from;
        while (at < to) {
            int length = markAt(at, to);
            if (length == 0) {
                at++;
            } else if (!closes(at, length, from, to)) {
                opens(at, length, from, to);
                at += length;
            } else {
                at += length;
            }
        }
        while (!open.isEmpty()) {
            Open last = open.pop();
            boolean doubled = last.kind < OPENERS.indexOf("‘");
            if (doubled || (last.start == from && isRepeatedNextLine(last, to))) {
                found.add(new Quoted(last.start, trimmed(last.inner, to), last.inner, false, open.size()));
            }
        }
    }

    /// Whether the next paragraph begins with the same mark: the quotation runs on.
    private boolean isRepeatedNextLine(Open unclosed, int to) {
        int next = to;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return text.startsWith(OPENERS.get(unclosed.kind), next);
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int markAt(int at, int to) {
        char c = text.charAt(at);
        if ((c == '\'' || c == '`') && at + 1 < to && text.charAt(at + 1) == c) {
            return 2;
        }
        return "“”„«»\"‘’‚'".indexOf(c) >= 0 ? 1 : 0;
    }

    /// Closes the innermost stretch that this mark can close, and drops unclosed ones within it.
    private boolean closes(int at, int length, int from, int to) {
        String mark = text.substring(at, at + length);
        if (open.isEmpty() || !mayClose(at, length, from, to)) {
            return false;
        }
        int above = 0;
        for (Open candidate : open) {
            if (isCloser(candidate.kind, mark)) {
                if (isApostrophe(mark) && isPossessive(at, to)) {
                    return true;
                }
                for (int i = 0; i < above; i++) {
                    open.pop();
                }
                Open closed = open.pop();
                found.add(new Quoted(closed.start, at + length, closed.inner, true, open.size()));
                return true;
            }
            above++;
        }
        return false;
    }

    private static boolean isCloser(int kind, String mark) {
        String closers = CLOSERS.get(kind);
        return closers.equals("''") ? mark.equals("''") : closers.contains(mark) && mark.length() == 1;
    }

    private static boolean isApostrophe(String mark) {
        return mark.equals("’") || mark.equals("'");
    }

    /// An apostrophe after a plural ("the parties’ votes") when a mark that closes better follows in the line.
    private boolean isPossessive(int at, int to) {
        if (at == 0 || text.charAt(at - 1) != 's' || at + 2 >= to || text.charAt(at + 1) != ' ') {
            return false;
        }
        if (!Character.isLowerCase(text.charAt(at + 2))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(to, at + FAR); i++) {
            char c = text.charAt(i);
            if (c == '‘' || (c == '\'' && !isLetter(i - 1) && isLetter(i + 1))) {
                return false;
            }
            if (c == text.charAt(at) && !isLetter(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayClose(int at, int length, int from, int to) {
        char c = text.charAt(at);
        if (c == '’' || (c == '\'' && length == 1)) {
            return !isLetter(at + 1) && at > from && !Character.isWhitespace(text.charAt(at - 1));
        }
        if (c == '"' || (c == '\'' && length == 2)) {
            boolean spaceBefore = at == from || Character.isWhitespace(text.charAt(at - 1));
            boolean wordAfter = at + length < to && isOpeningContext(at + length);
            return !(spaceBefore && wordAfter);
        }
        return true;
    }

    private boolean isOpeningContext(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || "[(…$#@‘'".indexOf(c) >= 0;
    }

    private void opens(int at, int length, int from, int to) {
        String mark = text.substring(at, at + length);
        int kind = OPENERS.indexOf(mark);
        if (kind < 0 || at + length >= to || Character.isWhitespace(text.charAt(at + length))) {
            return;
        }
        char before = at == from ? ' ' : text.charAt(at - 1);
        boolean open = Character.isWhitespace(before) || "([{-–—―/“\"‘'«„…".indexOf(before) >= 0;
        if (!open && "'‘\"''".contains(mark)) {
            return;
        }
        if (mark.equals("'") && !isClosedLater(at, to)) {
            return;
        }
        if (mark.equals("»") && !text.substring(at, Math.min(to, at + FAR)).contains("«")) {
            return;
        }
        if (this.open.size() >= DEEPEST) {
            this.open.removeLast();
        }
        this.open.push(new Open(at, at + length, kind));
    }

    /// A straight single mark opens only where another closes it: else it is an apostrophe ("'tis").
    private boolean isClosedLater(int at, int to) {
        for (int i = at + 2; i < Math.min(to, at + FAR); i++) {
            if (text.charAt(i) == '\'' && !isLetter(i + 1) && !Character.isWhitespace(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}

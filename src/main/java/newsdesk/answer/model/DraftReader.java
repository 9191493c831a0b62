package newsdesk.answer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a draft while a model writes it. It is total: whatever characters come, in whatever chunks, it gives the
/// sentences that can be made out, or none.
///
/// A draft should be one sentence on each line with the numbers of its passages behind it; it is read as well as JSON,
/// as a list, between fences of code, behind thoughts, with several sentences on a line. Nothing is believed here:
/// what a sentence is worth is found out by the fact checker.
final class DraftReader {

    static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /// No answer of a few sentences is so long, thoughts included.
    private static final int MOST = 60_000;

    /// A line that has not ended by then is read as one that has.
    private static final int LONGEST_LINE = 2_000;

    private static final int LONGEST_TAG = 16;

    private static final String THOUGHT = "think|thinking|thought|reasoning|scratchpad";
    private static final Pattern THOUGHT_BEGINS = Pattern.compile("(?i)[<◁](?:" + THOUGHT + ")[>▷]");
    private static final Pattern THOUGHT_ENDS = Pattern.compile("(?i)[<◁]/(?:" + THOUGHT + ")[>▷]");
    private static final Pattern JSON = Pattern.compile("\\s*(?:\\{(?!\\s*P?\\d)|\\[\\s*(?:[{\"\\]]|$))");
    private static final Pattern CODE_FENCE = Pattern.compile("\\s*(?:```|~~~).*");

    /// What another sentence begins with.
    private static final Pattern BEGINNING = Pattern.compile("\\p{Lu}");

    private final StringBuilder unread = new StringBuilder();
    private final JsonPieces json = new JsonPieces();
    private boolean isJson;
    private boolean isThought;
    private boolean mayEndSentence;
    private int length;

    /// What has become whole by a chunk.
    List<Piece> read(String chunk) {
        length += chunk.length();
        if (isOverlong()) {
            return List.of();
        }
        unread.append(chunk);
        mayEndSentence = BEGINNING.matcher(chunk).find();
        return taken(false);
    }

    /// What is left when nothing more comes.
    ///
    /// @param cut whether it ended before the model was done: what is left then is a sentence only with its mark
    List<Piece> end(boolean cut) {
        List<Piece> left = taken(true);
        return cut
                ? left.stream()
                        .filter(piece ->
                                piece instanceof Piece.Sentence(String _, List<Integer> numbers) && !numbers.isEmpty())
                        .toList()
                : left;
    }

    /// Whether it is too long to be read any further.
    boolean isOverlong() {
        return length > MOST;
    }

    /// Whether nothing has come that could be read.
    boolean isEmpty() {
        return length == 0;
    }

    private List<Piece> taken(boolean last) {
        List<Piece> pieces = new ArrayList<>();
        while (true) {
            if (isThought && !thoughtHasEnded()) {
                return pieces;
            }
            Matcher end = THOUGHT_ENDS.matcher(unread);
            if (end.find()) {
                // Some servers hold the opening tag back.
                unread.delete(0, end.end());
            }
            Matcher begin = THOUGHT_BEGINS.matcher(unread);
            if (!begin.find()) {
                take(unread, last, pieces);
                return pieces;
            }
            take(new StringBuilder(unread.substring(0, begin.start())), true, pieces);
            unread.delete(0, begin.end());
            isThought = true;
        }
    }

    private boolean thoughtHasEnded() {
        Matcher end = THOUGHT_ENDS.matcher(unread);
        if (end.find()) {
            unread.delete(0, end.end());
            isThought = false;
            return true;
        }
        unread.delete(0, Math.max(0, unread.length() - LONGEST_TAG));
        return false;
    }

    private void take(StringBuilder text, boolean last, List<Piece> pieces) {
        while (!isJson && !text.isEmpty()) {
            int end = endOfLine(text, last);
            if (isBeginningOfJson(text, end)) {
                isJson = true;
            } else if (end < 0) {
                if (mayEndSentence) {
                    takeWhole(text, pieces);
                }
                return;
            } else {
                String line = text.substring(0, end);
                text.delete(0, end);
                if (!CODE_FENCE.matcher(line).lookingAt()) {
                    pieces.addAll(WrittenLine.pieces(line, List.of()));
                }
            }
        }
        pieces.addAll(json.read(text));
        text.setLength(0);
    }

    /// Where the line ends that comes next; -1 where that is not known yet. A carriage return at the end may be half a
    /// line break.
    private static int endOfLine(StringBuilder text, boolean last) {
        Matcher matcher = LINE_BREAK.matcher(text);
        if (matcher.find() && matcher.end() <= LONGEST_LINE) {
            return matcher.end();
        }
        if (text.length() >= LONGEST_LINE) {
            return LONGEST_LINE;
        }
        return last ? text.length() : -1;
    }

    private static boolean isBeginningOfJson(StringBuilder text, int end) {
        Matcher matcher = JSON.matcher(text);
        if (end < 0) {
            return matcher.lookingAt() && matcher.end() < text.length();
        }
        return matcher.region(0, end).lookingAt();
    }

    /// The sentences of an unfinished line behind which another has begun.
    private static void takeWhole(StringBuilder text, List<Piece> pieces) {
        int whole = Marks.wholeUpTo(text.toString());
        if (whole > 0) {
            pieces.addAll(WrittenLine.pieces(text.substring(0, whole), List.of()));
            text.delete(0, whole);
        }
    }
}

package newsdesk.answer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The marks of citations in a line that a model wrote, in whatever brackets: where they stood, and the line without
/// them.
///
/// @param text   the line without its marks
/// @param places the marks in order
record Marks(String text, List<Mark> places) {

    /// A mark.
    ///
    /// @param at      where it stood in the line without marks
    /// @param numbers the numbers of the passages, from 1; any number that was written
    record Mark(int at, List<Integer> numbers) {}

    /// Something in brackets, or numbers with a P before them at the end of a sentence.
    private static final Pattern CANDIDATE =
            Pattern.compile("\\s*(?:[\\[【〔({‹<«]([^\\[\\]【】〔〕(){}‹›<>«»\\n]{1,60})[\\]】〕)}›>»]"
                    + "|(?<![\\p{L}\\p{N}])(P\\d{1,3})(?![\\p{L}\\p{N}-])(?=\\s*(?:$|[.,;|]|P\\d)))");

    /// What may stand between the numbers of a mark.
    private static final Pattern FILLING =
            Pattern.compile("(?i)\\b(?:passages?|sources?|see|and|to)\\b|[\\s:#.,;/&+–|-]");

    private static final Pattern NUMBERS = Pattern.compile("(?i)(?:P?\\d{1,3})+");
    private static final Pattern WITH_P = Pattern.compile("(?i)\\bP\\s*\\d|passage|source");
    private static final Pattern EACH = Pattern.compile("\\d{1,3}");
    private static final Pattern RANGE = Pattern.compile("(?i)P\\s*(\\d{1,3})\\s*(?:–|-|to)\\s*P?\\s*(\\d{1,3})");

    private static final String STOPS = ".!?…";
    private static final String CLOSING = "\"”’)";
    private static final Pattern NEXT = Pattern.compile("([.!?…]?)[\"”’)]*\\s+([\"“‘]?\\p{Lu})");

    /// A longer range is a mistake: a sentence does not rest on so many passages.
    private static final int LONGEST_RANGE = 5;

    Marks {
        places = List.copyOf(places);
    }

    static Marks in(String line) {
        StringBuilder text = new StringBuilder();
        List<Mark> places = new ArrayList<>();
        Matcher matcher = CANDIDATE.matcher(line);
        int from = 0;
        while (matcher.find()) {
            if (isMark(matcher)) {
                String within = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                text.append(line, from, matcher.start());
                from = matcher.end();
                places.add(new Mark(text.length(), numbers(within)));
            }
        }
        return new Marks(text.append(line.substring(from)).toString(), places);
    }

    /// Where in an unfinished line a sentence with its marks has certainly ended, because another begins behind it; 0
    /// where nowhere, or where the marks stand before their sentences.
    static int wholeUpTo(String line) {
        Matcher matcher = CANDIDATE.matcher(line);
        Matcher next = NEXT.matcher(line);
        int whole = 0;
        boolean first = true;
        while (matcher.find()) {
            if (isMark(matcher)) {
                if (first && line.substring(0, matcher.start()).isBlank()) {
                    return 0;
                }
                first = false;
                next.region(matcher.end(), line.length());
                if (next.lookingAt() && (!next.group(1).isEmpty() || isStopped(line, matcher.start()))) {
                    whole = next.start(2);
                }
            }
        }
        return whole;
    }

    /// Whether a sentence has ended at a place.
    private static boolean isStopped(String line, int at) {
        int last = at - 1;
        while (last >= 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && STOPS.indexOf(line.charAt(last)) >= 0;
    }

    private static boolean isMark(Matcher candidate) {
        String within = candidate.group(1) == null ? candidate.group(2) : candidate.group(1);
        return isMark(candidate.group().strip().charAt(0), within);
    }

    /// Mere numbers are a mark in square brackets only: articles print "(42)".
    private static boolean isMark(char bracket, String within) {
        boolean square = bracket == '[' || bracket == '【' || bracket == '〔';
        return (square || WITH_P.matcher(within).find())
                && NUMBERS.matcher(FILLING.matcher(within).replaceAll("")).matches();
    }

    private static List<Integer> numbers(String mark) {
        List<Integer> numbers = new ArrayList<>();
        Matcher range = RANGE.matcher(mark);
        if (range.find()) {
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            for (int i = first; i <= last && i - first < LONGEST_RANGE; i++) {
                numbers.add(i);
            }
        }
        Matcher each = EACH.matcher(mark);
        while (each.find()) {
            numbers.add(Integer.parseInt(each.group()));
        }
        return numbers.stream().distinct().toList();
    }
}

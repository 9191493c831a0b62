package newsdesk.quotes;

import java.util.Set;

/// Recognises what only says when, where and by what means something was said.
final class Adjuncts {

    private static final Set<String> OCCASIONS = WordList.of("occasions.txt");

    private static final Set<String> TIMES = Set.of(
            "week",
            "month",
            "year",
            "night",
            "morning",
            "afternoon",
            "evening",
            "weekend",
            "summer",
            "spring",
            "fall",
            "winter",
            "day");

    private static final Set<String> WHICH =
            Set.of("last", "this", "next", "earlier", "late", "early", "that", "later");

    private final Sentence s;
    private final NounPhrases phrases;

    Adjuncts(Sentence sentence, NounPhrases phrases) {
        this.s = sentence;
        this.phrases = phrases;
    }

    /// Where the time expression that begins at a place ends; the place itself where none begins.
    int time(int from) {
        int i = from;
        if (WHICH.contains(s.at(i).lower())) {
            i++;
            if (WHICH.contains(s.at(i).lower())) {
                i++;
            }
        }
        boolean day = NounPhrases.isDay(s.at(i));
        boolean unit = i > from && TIMES.contains(s.at(i).lower());
        if (!day && !unit) {
            return from;
        }
        i++;
        while (TIMES.contains(s.at(i).lower())) {
            i++;
        }
        return i;
    }

    /// Where the adjuncts that begin at a place end: adverbs, times, and phrases of occasion ("in an interview with
    /// CNN").
    int all(int from) {
        int i = from;
        while (true) {
            int next = one(i);
            if (next == i) {
                return i;
            }
            i = next;
        }
    }

    int one(int from) {
        int time = time(from);
        if (time > from) {
            return time;
        }
        if ((s.tag(from) == Tag.ADV && !isQuestionWord(from)) || s.is(from, "back") || s.is(from, "out")) {
            return from + 1;
        }
        return isOccasion(from) ? phrases.endWithAttachments(from + 1) : from;
    }

    static boolean isQuestionWord(String lower) {
        return switch (lower) {
            case "how", "why", "what", "whether", "if", "when", "where", "who", "which", "whatever" -> true;
            default -> false;
        };
    }

    private boolean isQuestionWord(int i) {
        return isQuestionWord(s.at(i).lower());
    }

    /// Whether a phrase of occasion begins here: "on Monday", "in a statement", "at a rally".
    boolean isOccasion(int i) {
        if (s.tag(i) != Tag.ADP && !s.is(i, "during") && !s.is(i, "via")) {
            return false;
        }
        int end = phrases.end(i + 1);
        if (end <= i + 1) {
            return false;
        }
        Word head = s.at(end - 1);
        boolean year = head.text().matches("(?:19|20)\\d\\d") && s.is(i, "in");
        if (s.is(end, "of") && s.is(i, "in")) {
            return false;
        }
        return year || s.is(i, "during") || (OCCASIONS.contains(head.lower()) && !s.is(i, "of") && !s.is(i, "about"));
    }
}

package newsdesk.question;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what is asked for from the words that open a clause: the question word and its noun, or the verb.
final class Head {

    static final Set<String> ASKING_VERBS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "am",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "isnt",
            "arent",
            "wasnt",
            "ain't",
            "did",
            "does",
            "do",
            "didn't",
            "doesn't",
            "don't",
            "didnt",
            "doesnt",
            "dont",
            "has",
            "have",
            "had",
            "hasn't",
            "haven't",
            "hadn't",
            "hasnt",
            "havent",
            "can",
            "could",
            "can't",
            "couldn't",
            "cant",
            "couldnt",
            "would",
            "wouldn't",
            "wouldnt",
            "might",
            "may",
            "must",
            "r");

    private static final Set<String> BEFORE_QUESTION_WORDS = Set.of(
            "in",
            "on",
            "at",
            "by",
            "with",
            "from",
            "to",
            "for",
            "of",
            "about",
            "under",
            "against",
            "after",
            "before",
            "since",
            "until",
            "till",
            "during",
            "into",
            "through",
            "within",
            "over",
            "between",
            "among",
            "around",
            "towards",
            "toward",
            "near",
            "exactly",
            "up",
            "as",
            "according");

    /// Question words as they are written and miswritten.
    private static final Map<String, String> QUESTION_WORDS = Map.ofEntries(
            Map.entry("who's", "who"),
            Map.entry("whos", "who"),
            Map.entry("who're", "who"),
            Map.entry("who've", "who"),
            Map.entry("who'd", "who"),
            Map.entry("whose", "who"),
            Map.entry("whom", "who"),
            Map.entry("who", "who"),
            Map.entry("where", "where"),
            Map.entry("where's", "where"),
            Map.entry("wheres", "where"),
            Map.entry("whereabouts", "where"),
            Map.entry("where'd", "where"),
            Map.entry("when", "when"),
            Map.entry("when's", "when"),
            Map.entry("whens", "when"),
            Map.entry("when'd", "when"),
            Map.entry("wen", "when"),
            Map.entry("why", "why"),
            Map.entry("why's", "why"),
            Map.entry("why'd", "why"),
            Map.entry("how", "how"),
            Map.entry("how's", "how"),
            Map.entry("hows", "how"),
            Map.entry("how'd", "how"),
            Map.entry("what", "what"),
            Map.entry("what's", "what"),
            Map.entry("whats", "what"),
            Map.entry("what're", "what"),
            Map.entry("what'd", "what"),
            Map.entry("wat", "what"),
            Map.entry("wut", "what"),
            Map.entry("wats", "what"),
            Map.entry("which", "what"),
            Map.entry("wich", "what"));

    private static final Set<String> QUANTITIES = Set.of(
            "many",
            "much",
            "long",
            "often",
            "old",
            "far",
            "big",
            "large",
            "high",
            "tall",
            "deep",
            "fast",
            "few",
            "heavy",
            "wide",
            "severe",
            "frequently",
            "expensive",
            "near",
            "close",
            "quickly",
            "more");

    private Head() {}

    /// What the clause asks for, or nothing where it does not open as a question or a request.
    static Optional<Asked> of(Clause clause) {
        int at = 0;
        while (at < 3 && BEFORE_QUESTION_WORDS.contains(clause.word(at))) {
            at++;
        }
        String word = QUESTION_WORDS.getOrDefault(clause.word(at), "");
        return switch (word) {
            case "who" -> Optional.of(Asked.WHO);
            case "where" -> Optional.of(ofWhere(clause, at));
            case "when" -> asksWhen(clause, at) ? Optional.of(Asked.WHEN) : Optional.empty();
            case "why" -> Optional.of(Asked.WHY);
            case "how" -> Optional.of(ofHow(clause, at));
            case "what" -> Optional.of(ofWhat(clause, at));
            default -> ofVerb(clause);
        };
    }

    /// The question word that a written word is, or the empty word.
    static String questionWord(String word) {
        return QUESTION_WORDS.getOrDefault(word, "");
    }

    private static Optional<Asked> ofVerb(Clause clause) {
        String first = clause.word(0);
        boolean asksInside = clause.embedded() && (first.equals("if") || first.equals("that"));
        if (asksInside || first.equals("whether") || ASKING_VERBS.contains(first)) {
            return Optional.of(Asked.WHETHER);
        }
        return NounPhrase.requested(clause);
    }

    /// "Where does Macron stand on …" asks for a position, not for a place.
    private static Asked ofWhere(Clause clause, int at) {
        return clause.words().contains("stand") && clause.words().contains("on") && at == 0 ? Asked.WHAT : Asked.WHERE;
    }

    /// "When the guns fall silent, who …" opens no question; "tell me when the guns fell silent" does.
    private static boolean asksWhen(Clause clause, int at) {
        String next = clause.word(at + 1);
        return clause.embedded()
                || at > 0
                || next.isEmpty()
                || !clause.word(at).equals("when")
                || next.equals("exactly")
                || next.equals("will")
                || next.equals("should")
                || ASKING_VERBS.contains(next);
    }

    private static Asked ofHow(Clause clause, int at) {
        String next = clause.word(at + 1);
        if (next.equals("come")) {
            return Asked.WHY;
        }
        if (next.equals("soon")
                || next.equals("recently")
                || (next.equals("long") && clause.word(at + 2).equals("ago"))) {
            return Asked.WHEN;
        }
        if (next.equals("about")) {
            return Asked.WHAT;
        }
        return QUANTITIES.contains(next) ? Asked.HOW_MANY : Asked.HOW;
    }

    private static Asked ofWhat(Clause clause, int at) {
        String next = clause.word(at + 1);
        if (next.equals("caused") || next.equals("prompted") || next.equals("motivated")) {
            return Asked.WHY;
        }
        boolean whatFor = at == 0 && clause.words().getLast().equals("for");
        if (whatFor || (next.equals("made") && clause.words().size() > at + 3)) {
            return Asked.WHY;
        }
        return NounPhrase.asked(clause, at);
    }
}

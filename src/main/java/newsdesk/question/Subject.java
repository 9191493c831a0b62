package newsdesk.question;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Finds where the subject of a question ends, which stands between the auxiliary and the verb: "did [the
/// president of Norvia] say".
///
/// @param line      the question
/// @param auxiliary the auxiliary before the subject
/// @param yesOrNo   whether the auxiliary opens the question
record Subject(Line line, String auxiliary, boolean yesOrNo) {

    int end(int from) {
        int limit = IntStream.range(from, line.size())
                .filter(at -> at > from && line.ends(from, at))
                .findFirst()
                .orElse(line.size());
        int first = firstNoun(from);
        if (GrammarWords.takesParticiple(auxiliary)) {
            return behindBe(from, first, limit);
        }
        return first(first + 1, limit, i -> Verbs.isBase(line.word(i)) && !line.isName(i))
                .or(() -> first(first + 1, limit, this::isBehindName))
                .orElseGet(() -> beforeLast(first, limit));
    }

    private Optional<Integer> first(int from, int limit, IntPredicate isVerb) {
        return IntStream.range(from, limit)
                .filter(i -> !isJoined(i) && isVerb.test(i))
                .boxed()
                .findFirst();
    }

    private boolean isBehindName(int at) {
        return line.isName(at - 1) && !line.isName(at) && !line.word(at - 1).endsWith("'s");
    }

    private int beforeLast(int first, int limit) {
        return limit > first + 1 && !line.isName(limit - 1) ? limit - 1 : limit;
    }

    private int firstNoun(int from) {
        boolean article = GrammarWords.isDeterminer(line.word(from)) && !line.isName(from);
        return article && from + 1 < line.size() ? from + 1 : from;
    }

    /// Whether a word is held to the one before it: "of Norvia", "and Skerrow".
    private boolean isJoined(int at) {
        String word = line.word(at);
        String before = line.word(at - 1);
        return word.equals("of")
                || before.equals("of")
                || word.equals("and")
                || before.equals("and")
                || (GrammarWords.isDeterminer(before) && !line.isName(at - 1));
    }

    /// Behind "is" a participle ends the subject; without one a name does, and of a question for yes or no the last
    /// word says what is asked of it: "is the bridge open".
    private int behindBe(int from, int first, int limit) {
        for (int i = first + 1; i < limit; i++) {
            if (Verbs.isParticiple(line.word(i)) && !line.isName(i) && !isJoined(i)) {
                return i;
            }
        }
        int end = line.size() - 1;
        if (yesOrNo && end > limit && Verbs.isParticiple(line.word(end)) && !line.isName(end)) {
            return end;
        }
        boolean predicate = yesOrNo && limit > first + 1 && !line.isName(limit - 1) && !isJoined(limit - 1);
        return predicate ? limit - 1 : Math.max(limit, Math.min(from + 1, line.size()));
    }
}

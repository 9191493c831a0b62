package newsdesk.answer;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;

/// Tells which words of a text it denies. A denial reaches to the end of its clause; one that is bound to the verb
/// ("not", "never", "no") reaches back to the beginning of the clause as well. Two denials of the same words cancel
/// each other.
final class Denials {

    /// How many content words after its cue a denial still reaches.
    private static final int REACH = 12;

    /// Cues that deny their whole clause.
    private static final Set<String> WHOLE = Set.of(
            "not", "n't", "never", "no", "nothing", "nobody", "none", "neither", "nor", "cannot", "unless", "unsaid");

    /// Verbs and the like that deny what follows them.
    private static final Set<String> FORWARD = SmallWords.words("""
            without deny denied denies denying reject rejected rejects rejecting refuse refused refuses refusing decline
            declined declines declining fail failed fails unable unwilling lack lacks lacked lacking prevent prevented
            exclude excluded excludes excluding doubt doubted doubts doubting dispute disputed contest contested contests silent nowhere hardly barely
            """);

    /// Of these, those that say no more than a plain "would not" or "did not" does.
    private static final Set<String> PLAIN = SmallWords.words("""
            refuse refused refuses refusing decline declined declines declining lack lacks lacked lacking unable
            unwilling exclude excluded excludes doubt doubted doubts unsaid silent rule ruled rules ruling fail failed fails
            """);

    private static final Set<String> INFINITIVE = SmallWords.words(
            "refuse refused refuses refusing decline declined declines declining fail failed fails unable unwilling");

    private static final Set<String> AUXILIARIES =
            SmallWords.words("did does do was were is are has had have would could will should may might");

    private static final Set<String> DETERMINERS =
            Set.of("a", "the", "this", "that", "no", "any", "over", "of", "its", "his", "her", "their", "s");

    private static final Set<String> BREAKS = Set.of("that", "and", "or", "but");

    /// Words of a text that it denies.
    ///
    /// @param certain those behind the denial, up to the end of the clause
    /// @param twice   those that it denies twice, and so perhaps not
    /// @param perhaps those before it: the subject of what is denied, or what is not denied at all
    record Denied(Set<Integer> certain, Set<Integer> perhaps, Set<Integer> twice) {}

    private Denials() {}

    /// The places of the words that are denied.
    static Denied in(Wording wording) {
        Set<Integer> denied = new HashSet<>();
        Set<Integer> perhaps = new HashSet<>();
        Set<Integer> twice = new HashSet<>();
        for (int i = 0; i < wording.size(); i++) {
            if (isCue(wording, i)) {
                Set<Integer> here = new HashSet<>();
                deny(wording, i, here, perhaps);
                here.forEach(place -> {
                    if (!denied.add(place)) {
                        denied.remove(place);
                        twice.add(place);
                    }
                });
            } else if (isOnlyIf(wording, i)) {
                denyBackwards(wording, i, place -> toggle(place, denied));
            }
        }
        return new Denied(denied, perhaps, twice);
    }

    /// How often a text denies something; "only if" does so twice.
    static int count(Wording wording) {
        int count = 0;
        for (int i = 0; i < wording.size(); i++) {
            count += isCue(wording, i) ? 1 : isOnlyIf(wording, i) ? 2 : 0;
        }
        return count;
    }

    private static boolean isOnlyIf(Wording wording, int at) {
        return wording.is(at, Set.of("only")) && wording.is(at + 1, Set.of("if", "once", "when", "after"));
    }

    static boolean isCue(Wording wording, int at) {
        Token token = wording.at(at);
        return switch (token.lower()) {
            case "rule", "ruled", "rules", "ruling" -> wording.is(at + 1, Set.of("out"));
            case "no", "not" ->
                !wording.is(at + 1, Set.of("doubt", "only", "just"))
                        && !(wording.is(at + 1, Set.of("more", "fewer", "less", "later"))
                                && wording.is(at + 2, Set.of("than")));
            case "dispute", "doubt", "lack" -> !wording.is(at - 1, DETERMINERS);
            default -> WHOLE.contains(token.lower()) || FORWARD.contains(token.lower());
        };
    }

    /// Whether a word denies no more than "not" does, so that "would not say" bears out "declined to say".
    static boolean isPlain(Token token) {
        return PLAIN.contains(token.lower());
    }

    private static void deny(Wording wording, int cue, Set<Integer> denied, Set<Integer> perhaps) {
        if (isException(wording, cue)) {
            return;
        }
        boolean whole = WHOLE.contains(wording.at(cue).lower());
        if (whole) {
            denyBackwards(wording, cue, perhaps::add);
        }
        int reach = wording.is(cue, Set.of("without")) ? 1 : REACH;
        int content = 0;
        for (int k = cue + 1; k < wording.size() && content < reach; k++) {
            boolean ends = wording.at(k).clause() != wording.at(cue).clause()
                    && (k > cue + 1
                            || wording.at(k).sentence() != wording.at(cue).sentence());
            if (ends || isBreak(wording, k, INFINITIVE.contains(wording.at(cue).lower()))) {
                return;
            }
            toggle(k, denied);
            content += wording.at(k).isContent() ? 1 : 0;
        }
    }

    /// "He ruled out a rise this year, but not next year": the second takes something out of the first.
    private static boolean isException(Wording wording, int cue) {
        if (!wording.is(cue, Set.of("not")) || !wording.is(cue - 1, Set.of("but", "though", "although"))) {
            return false;
        }
        for (int k = cue - 1;
                k >= 0 && wording.at(k).sentence() == wording.at(cue).sentence();
                k--) {
            if (isCue(wording, k)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the denial ends at an "and": a new verb or a new denial follows.
    private static boolean isBreak(Wording wording, int at, boolean infinitive) {
        if (wording.is(at, Set.of("that")) && wording.is(at + 1, AUXILIARIES)) {
            return true;
        }
        if (!wording.is(at, Set.of("and", "or"))) {
            return false;
        }
        if (infinitive && wording.is(at, Set.of("and"))) {
            return true;
        }
        for (int k = at + 1;
                k <= at + 4
                        && k < wording.size()
                        && wording.at(k).clause() == wording.at(at).clause();
                k++) {
            if (isCue(wording, k) || Speech.isVerb(wording.at(k))) {
                return true;
            }
        }
        return wording.is(at + 1, Set.of("that", "will", "has", "had", "would", "was", "were", "is"));
    }

    private static void denyBackwards(Wording wording, int cue, IntConsumer denied) {
        for (int k = cue - 1;
                k >= 0 && wording.at(k).clause() == wording.at(cue).clause();
                k--) {
            if (wording.is(k, BREAKS) || Speech.isVerb(wording.at(k)) || isCue(wording, k)) {
                return;
            }
            denied.accept(k);
        }
    }

    private static void toggle(int place, Set<Integer> denied) {
        if (!denied.remove(place)) {
            denied.add(place);
        }
    }
}

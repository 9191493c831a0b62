package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsdesk.quotes.VerbGroup.Shape;
import org.jspecify.annotations.Nullable;

/// Finds the verb groups of a sentence.
final class VerbGroups {

    private static final Set<String> BE =
            Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m", "got", "gets");

    private static final Set<String> NEVER_FINITE = Set.of("be", "been", "being", "having");

    /// Adverbs that belong to what stands before them, not to the verb after them.
    private static final Set<String> APART =
            Set.of("however", "when", "how", "why", "where", "so", "then", "instead", "though", "meanwhile", "as");

    /// Verbs that only colour the infinitive after them: "appeared to acknowledge", "went on to say".
    private static final Set<String> COLOURING = WordList.of("colouring-verbs.txt");

    /// Forms that are hardly ever nouns.
    private static final Set<String> PREDICATES = WordList.of("predicates.txt");

    /// How many words the subject of an attribution at the end of a sentence takes at most.
    private static final int LONGEST_SUBJECT = 14;

    private final Sentence s;
    private final Cues cues;

    private VerbGroups(Sentence sentence, Cues cues) {
        this.s = sentence;
        this.cues = cues;
    }

    /// The groups of a sentence in order, without their subjects.
    static List<VerbGroup> in(Sentence sentence, Cues cues) {
        VerbGroups groups = new VerbGroups(sentence, cues);
        List<VerbGroup> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            VerbGroup group = groups.at(at);
            if (group == null) {
                at++;
            } else {
                found.add(group);
                at = Math.max(at + 1, group.last());
            }
        }
        return found;
    }

    private @Nullable VerbGroup at(int first) {
        boolean to = isTo(first);
        int i = to ? first + 1 : first;
        boolean passive = false;
        boolean auxiliary = false;
        while (s.tag(i) == Tag.AUX || (s.tag(i) == Tag.ADV && leadsToVerb(i)) || isNot(i)) {
            auxiliary |= s.tag(i) == Tag.AUX;
            if (s.tag(i) == Tag.AUX) {
                passive = BE.contains(s.at(i).lower());
            }
            i++;
        }
        if (isVerb(i)) {
            boolean ing = isGerund(s.at(i).lower());
            return group(first, i, auxiliary, to, passive && !ing);
        }
        if (auxiliary) {
            return new VerbGroup(first, i - 1, i, to ? Shape.INFINITIVE : Shape.FINITE, false, null, null);
        }
        return null;
    }

    private VerbGroup group(int first, int verb, boolean auxiliary, boolean to, boolean passive) {
        int main = verb;
        int link = verb + 1;
        if (s.is(link, "on") && s.at(verb).lower().startsWith("w")) {
            link++;
        }
        if (COLOURING.contains(s.at(verb).lower()) && isTo(link)) {
            int next = link + 1;
            while (s.tag(next) == Tag.ADV || s.is(next, "be") || s.is(next, "have") || s.is(next, "been")) {
                next++;
            }
            if (isVerb(next)) {
                main = next;
            }
        }
        Cues.Cue cue = cues.at(s, main).orElse(null);
        int last = main + (cue == null ? 1 : cue.length());
        return new VerbGroup(first, main, last, shape(first, verb, auxiliary, to), passive, cue, null);
    }

    private Shape shape(int first, int main, boolean auxiliary, boolean to) {
        if (to) {
            return Shape.INFINITIVE;
        }
        String opening = s.at(first).lower();
        if (auxiliary) {
            return NEVER_FINITE.contains(opening) ? Shape.GERUND : Shape.FINITE;
        }
        String word = s.at(main).lower();
        if (isGerund(word)) {
            return Shape.GERUND;
        }
        boolean byNext = s.is(main + 1, "by") || (s.is(main + 2, "by") && s.tag(main + 1) != Tag.DET);
        boolean past = word.endsWith("ed") || word.endsWith("en") || word.endsWith("wn");
        return past && byNext ? Shape.PARTICIPLE : Shape.FINITE;
    }

    /// Whether a verb ends in "-ing" as a form, and not as "bring" does.
    private static boolean isGerund(String lower) {
        String stem = lower.endsWith("ing") ? lower.substring(0, lower.length() - 3) : "";
        return stem.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private boolean isTo(int i) {
        if (!s.is(i, "to") || (s.tag(i) == Tag.ADP && s.tag(i + 1) != Tag.VERB)) {
            return false;
        }
        int next = s.tag(i + 1) == Tag.ADV ? i + 2 : i + 1;
        return s.tag(next) == Tag.VERB
                || s.tag(next) == Tag.AUX
                || cues.isForm(s.at(next).lower());
    }

    private boolean isNot(int i) {
        return s.is(i, "not") || s.is(i, "n't") || s.is(i, "never");
    }

    private boolean leadsToVerb(int from) {
        int i = from;
        while (s.tag(i) == Tag.ADV && !APART.contains(s.at(i).lower())) {
            i++;
        }
        return i > from && (isVerb(i) || s.tag(i) == Tag.AUX || isNot(i));
    }

    private boolean isVerb(int i) {
        Word word = s.at(i);
        Tag before = s.tag(i - 1);
        boolean afterOpener = before == Tag.DET
                || before == Tag.ADJ
                || (s.is(i - 1, "'s") && before == Tag.PART)
                || (before == Tag.PRON
                        && Set.of("his", "its", "their", "my", "our", "your")
                                .contains(s.at(i - 1).lower()));
        if (word.tag() == Tag.VERB) {
            boolean modifies = word.lower().endsWith("ed") || word.lower().endsWith("ing");
            boolean plural = word.lower().endsWith("s") && s.tag(i - 1) == Tag.ADJ && s.tag(i - 2) == Tag.DET;
            boolean noun = s.at(i - 1).isNominal() && isUnmistakable(s.at(i + 1).lower());
            return !(afterOpener && modifies && s.at(i + 1).isNominal()) && !plural && !noun;
        }
        boolean mistaken =
                word.tag() == Tag.NOUN || word.tag() == Tag.PROPN || word.tag() == Tag.ADJ || word.tag() == Tag.ADV;
        return mistaken
                && !afterOpener
                && before != Tag.ADP
                && before != Tag.NUM
                && (isUnmistakable(word.lower()) || isMistakenPredicate(i));
    }

    /// A cue taken for a noun between a noun and what a verb would be followed by: "another slide *shows* that".
    private boolean isMistakenPredicate(int i) {
        String word = s.at(i).lower();
        Tag after = s.tag(i + 1);
        boolean form = word.endsWith("s") || word.endsWith("ed");
        boolean followed = after == Tag.DET
                || after == Tag.SCONJ
                || after == Tag.PRON
                || s.is(i + 1, "that")
                || (after == Tag.PROPN && s.tag(i) != Tag.PROPN);
        boolean says = cues.speaks(word) && (s.is(i + 1, "that") || closesAttribution(i));
        boolean linked = PREDICATES.contains(word)
                && cues.at(s, i).filter(cue -> cue.length() > 1).isPresent();
        return form && s.at(i - 1).isNominal() && (says || linked || (followed && PREDICATES.contains(word)));
    }

    /// ", the binder *states*.": the last word of a sentence, with a comma before its subject.
    private boolean closesAttribution(int i) {
        boolean last = s.is(i + 1, ".") || s.tag(i + 1) == Tag.EDGE;
        for (int j = i - 1; last && j > i - LONGEST_SUBJECT; j--) {
            if (s.is(j, ",") || s.tag(j) == Tag.SPEECH) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnmistakable(String lower) {
        return switch (lower) {
            case "said",
                    "says",
                    "told",
                    "tells",
                    "added",
                    "adds",
                    "wrote",
                    "writes",
                    "insisted",
                    "insists",
                    "argued",
                    "argues",
                    "tweeted",
                    "tweets",
                    "slams",
                    "blasts",
                    "warned",
                    "warns",
                    "explained" -> true;
            default -> false;
        };
    }
}

package newsdesk.quotes;

import java.util.Set;

/// Where the noun phrases of a sentence begin and end.
final class NounPhrases {

    private static final Set<String> POSSESSIVE = Set.of("my", "our", "your", "his", "her", "its", "their", "whose");

    /// Forms of address, with which a new phrase begins: "told the assembly | Mr Brook had left".
    private static final Set<String> FORMS =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "dame", "sir");

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "tomorrow",
            "tonight");

    private static final Set<String> SUBJECT_PRONOUNS = WordList.of("subject-pronouns.txt");

    private final Sentence s;

    NounPhrases(Sentence sentence) {
        this.s = sentence;
    }

    static boolean isDay(Word word) {
        return DAYS.contains(word.lower());
    }

    boolean isPossessive(int i) {
        return POSSESSIVE.contains(s.at(i).lower()) || (s.is(i, "'s") && s.tag(i) != Tag.AUX && s.tag(i) != Tag.VERB);
    }

    boolean isSubjectPronoun(int i) {
        return SUBJECT_PRONOUNS.contains(s.at(i).lower());
    }

    /// Whether a noun phrase can end with this word.
    boolean ends(int i) {
        Tag tag = s.tag(i);
        return s.at(i).isNominal()
                || (tag == Tag.PRON && !POSSESSIVE.contains(s.at(i).lower()))
                || isSubjectPronoun(i)
                || (tag == Tag.ADJ && (s.tag(i - 1) == Tag.DET || s.at(i).isCapitalised()))
                || (s.is(i, "her") && !begins(i + 1));
    }

    /// Whether a noun phrase can begin with this word.
    boolean begins(int i) {
        Tag tag = s.tag(i);
        return switch (tag) {
            case DET, ADJ, NOUN, PROPN, NUM, SYM, PRON -> true;
            case ADV -> s.tag(i + 1) == Tag.ADJ || s.tag(i + 1) == Tag.NUM;
            case VERB -> isParticiple(i) && s.tag(i + 1) == Tag.NOUN;
            default -> false;
        };
    }

    boolean isParticiple(int i) {
        String word = s.at(i).lower();
        return s.tag(i) == Tag.VERB && (word.endsWith("ing") || word.endsWith("ed") || word.endsWith("en"));
    }

    /// Where the plain phrase that ends with a word begins: its nouns, adjectives, determiner, and owners.
    int first(int last) {
        int i = last;
        if (s.tag(last) == Tag.PRON || (isSubjectPronoun(last) && s.tag(last - 1) != Tag.DET)) {
            return last;
        }
        while (true) {
            Tag before = s.tag(i - 1);
            Word word = s.at(i - 1);
            if (POSSESSIVE.contains(word.lower())) {
                return i - 1;
            } else if (isDay(word) && i > 0 && !word.is("today")) {
                return i;
            } else if (word.isNominal() || before == Tag.ADJ || (isPossessive(i - 1) && ends(i - 2))) {
                i--;
            } else if (before == Tag.DET) {
                i--;
                if (s.tag(i - 1) != Tag.DET) {
                    return i;
                }
            } else if (isParticiple(i - 1) && isOpener(i - 2)) {
                i--;
            } else if (before == Tag.ADV && (s.tag(i) == Tag.ADJ || s.tag(i) == Tag.NUM) && isOpener(i - 2)) {
                i--;
            } else {
                return i;
            }
        }
    }

    private boolean isOpener(int i) {
        return s.tag(i) == Tag.DET || s.tag(i) == Tag.ADJ || isPossessive(i);
    }

    /// Where the plain phrase that begins at a place ends, exclusively; the place itself where none begins.
    int end(int from) {
        int i = from;
        if (s.tag(i) == Tag.PRON && !POSSESSIVE.contains(s.at(i).lower())) {
            return i + 1;
        }
        int last = from;
        while (true) {
            Tag tag = s.tag(i);
            Word word = s.at(i);
            if (isDay(word) && i > from && s.tag(i - 1) != Tag.DET) {
                return last;
            } else if (i > from && s.tag(i - 1) == Tag.NOUN && word.isCapitalised() && FORMS.contains(word.lower())) {
                return last;
            } else if (word.isNominal()) {
                last = ++i;
            } else if ((i > from && isPossessive(i)) || (i == from && POSSESSIVE.contains(word.lower()))) {
                i++;
            } else if ((tag == Tag.DET && i == from) || (tag == Tag.DET && s.tag(i - 1) == Tag.DET)) {
                last = ++i;
            } else if (tag == Tag.ADJ) {
                last = ++i;
            } else if (tag == Tag.ADV && (s.tag(i + 1) == Tag.ADJ || s.tag(i + 1) == Tag.NUM)) {
                i++;
            } else if (tag == Tag.VERB && isParticiple(i) && s.at(i + 1).isNominal()) {
                i++;
            } else if (i > from && tag == Tag.CCONJ && s.tag(i - 1) == Tag.ADJ && s.tag(i + 1) == Tag.ADJ) {
                i++;
            } else {
                return last;
            }
        }
    }

    /// Where a phrase ends with the prepositional phrases that hang on it, exclusively.
    int endWithAttachments(int from) {
        int end = end(from);
        while (end > from) {
            if (s.tag(end) == Tag.ADP && begins(end + 1) && end(end + 1) > end + 1) {
                end = end(end + 1);
            } else if (s.tag(end) == Tag.CCONJ && begins(end + 1) && s.at(end).is("and")) {
                int next = end(end + 1);
                if (next <= end + 1) {
                    return end;
                }
                end = next;
            } else {
                return end;
            }
        }
        return end;
    }

    /// Where a phrase that begins at `first` begins when what it hangs on is taken in: "*the head of* the FBI",
    /// "*a survey conducted by* CNN", "*Bush and* Rubio".
    int firstWithAttachments(int first) {
        int at = first;
        for (int step = 0; step < 10; step++) {
            int before = s.tag(at - 1) == Tag.ADP ? extendOverPreposition(at) : extendOverOthers(at);
            if (before == at) {
                return at;
            }
            at = before;
        }
        return at;
    }

    private int extendOverPreposition(int at) {
        if (ends(at - 2) && s.tag(at - 2) != Tag.PRON && !isDay(s.at(at - 2))) {
            return first(at - 2);
        }
        if (isParticiple(at - 2) && s.at(at - 3).isNominal()) {
            return first(at - 3);
        }
        return at;
    }

    private int extendOverOthers(int at) {
        if (isParticiple(at - 1)
                && s.at(at - 1).lower().endsWith("ing")
                && s.at(at - 2).isNominal()) {
            return first(at - 2);
        }
        if (s.is(at - 1, "and") || s.is(at - 1, "or")) {
            return extendOverList(at);
        }
        if (s.tag(at - 1) == Tag.VERB || s.tag(at - 1) == Tag.AUX) {
            int i = at - 1;
            while (i > at - 12 && !s.isPause(i) && s.tag(i) != Tag.EDGE && !isRelative(i)) {
                i--;
            }
            if (isRelative(i) && s.at(i - 1).isNominal()) {
                return first(i - 1);
            }
        }
        return at;
    }

    boolean isRelative(int i) {
        return s.is(i, "who")
                || s.is(i, "which")
                || (s.is(i, "that") && s.at(i - 1).isNominal())
                || s.is(i, "whose");
    }

    private int extendOverList(int at) {
        int last = s.is(at - 2, ",") ? at - 3 : at - 2;
        if (!s.at(last).isNominal()) {
            return at;
        }
        int first = firstOfListItem(last);
        while (s.is(first - 1, ",") && s.at(first - 2).isNominal() && s.tag(at - 2) != Tag.PUNCT) {
            first = firstOfListItem(first - 2);
        }
        Tag before = s.tag(first - 1);
        return before == Tag.VERB || before == Tag.ADP || before == Tag.AUX || before == Tag.SCONJ ? at : first;
    }

    private int firstOfListItem(int last) {
        int first = first(last);
        while (s.is(first - 1, "of") && s.at(first - 2).isNominal()) {
            first = first(first - 2);
        }
        return first;
    }
}

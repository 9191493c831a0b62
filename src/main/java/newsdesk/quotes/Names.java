package newsdesk.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsdesk.corpus.Span;

/// Finds the proper names in a sentence and what stands in front of them.
final class Names {

    /// Words in front of a name that say what somebody is.
    static final Set<String> TITLES = WordList.of("titles.txt");

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "der", "den", "di", "da", "la", "le", "van", "von", "bin", "al", "el", "ibn", "ter");

    private Names() {}

    /// The names of a sentence in order.
    ///
    /// @param known words that are names elsewhere in the article, where their capital does not come from the
    ///              beginning of a sentence
    static List<Name> in(Sentence sentence, int number, String body, Set<String> known) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            if (!isNamePart(sentence, i)
                    && !(isFirst(sentence, i) && known.contains(sentence.at(i).text()))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (isNamePart(sentence, end) || (isParticle(sentence, end) && isNamePart(sentence, end + 1))) {
                end++;
            }
            add(sentence, i, end, number, body, names);
            i = end;
        }
        return names;
    }

    private static boolean isNamePart(Sentence s, int i) {
        Word word = s.at(i);
        boolean first = isFirst(s, i);
        boolean noun = word.tag() == Tag.PROPN || word.tag() == Tag.NOUN || word.tag() == Tag.ADJ;
        return word.isCapitalised()
                && word.tag() != Tag.SPEECH
                && !NounPhrases.isDay(word)
                && (word.tag() == Tag.PROPN || (noun && (!first || isTitle(word))));
    }

    private static boolean isFirst(Sentence s, int i) {
        return i == 0 || s.tag(i - 1) == Tag.SPEECH;
    }

    /// The words that are names within sentences.
    static Set<String> known(List<Sentence> sentences) {
        Set<String> known = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 1; i < sentence.size(); i++) {
                if (sentence.tag(i) == Tag.PROPN && !isFirst(sentence, i)) {
                    known.add(sentence.at(i).text());
                }
            }
        }
        return known;
    }

    private static boolean isParticle(Sentence s, int i) {
        return PARTICLES.contains(s.at(i).text());
    }

    private static void add(Sentence s, int from, int to, int number, String body, List<Name> names) {
        int start = from;
        while (start < to && (isTitle(s.at(start)) || isModifier(s, start, to) || isPortfolio(s, start, to))) {
            start++;
        }
        if (start < to && Cast.isBody(body.substring(s.start(from), s.end(to - 1)))) {
            start = from;
        }
        boolean modifies = to - start == 1 && s.tag(to) == Tag.NOUN && !s.at(to).isCapitalised();
        if (start == to || modifies) {
            return;
        }
        int role = start > from ? roleStart(s, from) : smallRoleStart(s, from);
        String title = role < start ? body.substring(s.start(role), s.end(start - 1)) : "";
        String words = body.substring(s.start(start), s.end(to - 1));
        boolean governed = isPreposition(s, role - 1) || (s.tag(role - 1) == Tag.DET && isPreposition(s, role - 2));
        names.add(new Name(
                title,
                words.replaceAll("\\s+", " "),
                new Span(s.start(role), s.end(to - 1)),
                (s.is(to, "'s") && s.tag(to) == Tag.PART) || s.is(to, "'"),
                governed,
                from <= 1 && (s.tag(to) == Tag.VERB || s.tag(to) == Tag.AUX),
                number));
    }

    private static boolean isPreposition(Sentence s, int i) {
        return s.tag(i) == Tag.ADP || s.is(i, "to");
    }

    /// "*Russian* Foreign Minister", "*U.S.* President": a word in front that says where, and is no part of the name.
    private static boolean isModifier(Sentence s, int i, int to) {
        boolean titleFollows = false;
        for (int j = i + 1; j < to; j++) {
            titleFollows |= isTitle(s.at(j));
        }
        return i + 1 < to
                && ((s.tag(i) == Tag.ADJ && titleFollows) || s.at(i).text().matches("(?:\\p{Lu}\\.){2,}"));
    }

    /// "*Transport* Minister", "*Health* Secretary": what somebody is minister for, before the name.
    private static boolean isPortfolio(Sentence s, int i, int to) {
        return i + 2 < to && (s.is(i + 1, "minister") || s.is(i + 1, "secretary"));
    }

    /// A role that begins in small letters: "*former* President", "*Velmaran army chief*".
    private static int roleStart(Sentence s, int from) {
        int start = from;
        while (s.tag(start - 1) == Tag.ADJ || s.is(start - 1, "former") || s.is(start - 1, "then")) {
            start--;
        }
        return start;
    }

    /// A role in small letters right in front of a name: "his *spokeswoman* Zoya Melk", "the *poet* Emlyn Scarth".
    private static int smallRoleStart(Sentence s, int from) {
        int start = from;
        while (s.tag(start - 1) == Tag.NOUN && !s.at(start - 1).isCapitalised()) {
            start--;
        }
        while (start < from && (s.tag(start - 1) == Tag.ADJ || s.tag(start - 1) == Tag.NOUN)) {
            start--;
        }
        return start < from && isRole(s.at(from - 1)) ? start : from;
    }

    private static boolean isTitle(Word word) {
        return isTitle(word.lower());
    }

    /// Whether a word, in small letters, is a title or an office.
    static boolean isTitle(String lower) {
        return TITLES.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    /// Whether any word of a role is a title.
    static boolean hasTitle(String role) {
        for (String word : role.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a noun says what somebody is by trade or office.
    static boolean isRole(Word word) {
        String lower = word.lower();
        return isTitle(word)
                || lower.endsWith("man")
                || lower.endsWith("woman")
                || lower.endsWith("er")
                || lower.endsWith("or")
                || lower.endsWith("ist")
                || lower.endsWith("ian")
                || lower.endsWith("ant")
                || lower.endsWith("poet")
                || lower.endsWith("aide")
                || lower.endsWith("ally");
    }
}

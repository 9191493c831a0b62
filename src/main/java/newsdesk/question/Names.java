package newsdesk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsdesk.corpus.Span;

/// The proper names and the numbers of a text, with what they are compared by: a sentence that answers a question
/// has to meet them.
///
/// A name is a run of capitalised words within a sentence, or an acronym. The first word of a sentence belongs
/// to a name only where a name goes on behind it and it is no ordinary opening word, or where the text writes
/// it with a capital elsewhere too. In small letters there are no names, and in a headline, where every word
/// has a capital, capitals make none either; acronyms and numbers remain.
public final class Names {

    /// What a name or number is.
    public enum Kind {
        NAME,
        ACRONYM,
        NUMBER
    }

    /// One name or number.
    ///
    /// @param kind what it is
    /// @param form what it is compared by: small letters without accents, stops and a possessive; a number without
    ///             its separators, with its unit
    /// @param span where it stands
    public record Name(Kind kind, String form, Span span) {}

    /// Small words that names hold within: "Coalition of the Willing", "Ursula von der Leyen".
    private static final Set<String> WITHIN =
            Set.of("of", "the", "von", "van", "der", "den", "de", "la", "le", "al", "bin", "ibn", "del", "da");

    private static final Set<String> OPENERS = Set.of(
            "according",
            "after",
            "before",
            "during",
            "since",
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
            "between",
            "tell",
            "name",
            "list",
            "give",
            "explain",
            "describe",
            "summarize",
            "please",
            "hey",
            "hi",
            "ok",
            "so",
            "and",
            "but",
            "or",
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "if",
            "whether",
            "will",
            "should",
            "any",
            "some",
            "there",
            "he",
            "she",
            "it",
            "they",
            "we",
            "you",
            "i",
            "his",
            "her",
            "their",
            "its",
            "my",
            "our",
            "not",
            "no",
            "yes",
            "considering",
            "regarding",
            "as",
            "while",
            "because",
            "also",
            "what",
            "let",
            "find",
            "show",
            "identify",
            "all",
            "both",
            "did",
            "compare",
            "say",
            "shall",
            "wouldn't",
            "won't",
            "i'm",
            "i'd");

    private Names() {}

    public static List<Name> of(String text) {
        List<Word> words = Word.of(text);
        boolean capitalsTell = Capitals.tell(words);
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = capitalsTell && opensName(words, at) ? endOfName(words, at) : at;
            if (end > at) {
                names.add(name(Kind.NAME, words, at, end));
                addNumbersWithin(words, at, end, names);
            } else {
                addAlone(text, words.get(at), names);
            }
            at = Math.max(end, at + 1);
        }
        return List.copyOf(names);
    }

    private static void addAlone(String text, Word word, List<Name> names) {
        if (word.startsWithDigit()) {
            names.add(NumberForms.of(text, word));
        } else if (word.isAcronym()) {
            names.add(new Name(Kind.ACRONYM, form(word), bare(word)));
        }
    }

    /// "Resolution 2623" is one name, and 2623 one of the numbers.
    private static void addNumbersWithin(List<Word> words, int from, int to, List<Name> names) {
        for (Word word : words.subList(from, to)) {
            if (word.startsWithDigit()) {
                names.add(new Name(Kind.NUMBER, NumberForms.bare(word.folded()), word.span()));
            }
        }
    }

    private static boolean opensName(List<Word> words, int at) {
        Word word = words.get(at);
        if (!word.isCapitalised() || word.folded().equals("i") || word.folded().startsWith("i'")) {
            return false;
        }
        if (!word.opensSentence() || isAlone(word)) {
            return true;
        }
        boolean ordinary = OPENERS.contains(word.folded())
                || Head.ASKING_VERBS.contains(word.folded())
                || !Head.questionWord(word.folded()).isEmpty();
        boolean goesOn = at + 1 < words.size()
                && words.get(at + 1).isCapitalised()
                && !words.get(at + 1).opensClause();
        return !ordinary && (goesOn || words.size() == 1 || isCapitalisedElsewhere(words, word));
    }

    /// An acronym is a name even where a sentence begins with it.
    private static boolean isAlone(Word word) {
        return word.isAcronym() && !OPENERS.contains(word.folded());
    }

    private static boolean isCapitalisedElsewhere(List<Word> words, Word word) {
        return words.stream()
                .anyMatch(other -> !other.opensSentence()
                        && other.isCapitalised()
                        && other.stem().equals(word.stem()));
    }

    private static int endOfName(List<Word> words, int from) {
        int end = from + 1;
        for (int i = from + 1; i < words.size() && !words.get(i).opensClause(); i++) {
            Word word = words.get(i);
            if (words.get(end - 1).folded().endsWith("'s")) {
                return end;
            }
            if (word.isCapitalised() || (word.startsWithDigit() && i == end)) {
                end = i + 1;
            } else if (!WITHIN.contains(word.folded())) {
                return end;
            }
        }
        return end;
    }

    private static Name name(Kind kind, List<Word> words, int from, int to) {
        List<String> forms = words.subList(from, to).stream().map(Names::form).toList();
        Kind real = to - from == 1 && words.get(from).isAcronym() ? Kind.ACRONYM : kind;
        Span span =
                new Span(words.get(from).span().start(), bare(words.get(to - 1)).end());
        return new Name(real, String.join(" ", forms), span);
    }

    /// "U.S.", "U.S" and "US" are one, and so are "Putin's" and "Putin".
    static String form(Word word) {
        String stem = word.stem();
        return word.isAcronym() || stem.matches("(?:\\p{L}\\.)+\\p{L}") ? stem.replace(".", "") : stem;
    }

    private static Span bare(Word word) {
        return new Span(word.span().start(), word.span().start() + word.stem().length());
    }
}

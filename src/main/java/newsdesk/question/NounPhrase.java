package newsdesk.question;

import java.util.Optional;
import java.util.Set;

/// Finds the noun that says what is asked for: after "what" or "which" ("what country"), after "what is the"
/// ("what is the name of the city"), and after a request ("list the countries that …").
final class NounPhrase {

    private static final Set<String> REQUESTS = Set.of(
            "name",
            "list",
            "identify",
            "give",
            "state",
            "provide",
            "mention",
            "specify",
            "get",
            "quote",
            "summarize",
            "summarise",
            "describe",
            "define",
            "compare",
            "outline",
            "recap",
            "which");

    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "this", "that", "his", "her", "their", "its", "all", "any", "both", "me", "us", "some");

    private static final Set<String> AFTER_NOUN = Set.of(
            "",
            "of",
            "for",
            "where",
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "when",
            "why",
            "in",
            "on",
            "at",
            "behind",
            "between",
            "with",
            "called",
            "named",
            "and",
            "being",
            "given",
            "by",
            "to",
            "from",
            "mentioned",
            "described");

    /// The longest run of words between "what" and its noun: "what two other European countries".
    private static final int WORDS_BEFORE_NOUN = 4;

    private NounPhrase() {}

    static Asked asked(Clause clause, int questionWord) {
        int at = questionWord + 1;
        boolean contracted = clause.word(questionWord).endsWith("s");
        if (contracted || isCopula(clause.word(at))) {
            int start = contracted ? at : at + 1;
            return named(clause, start).orElseGet(() -> nameOf(clause, start));
        }
        for (int i = at; i < at + WORDS_BEFORE_NOUN; i++) {
            String word = clause.word(i);
            if (Head.ASKING_VERBS.contains(word) || word.equals("will") || word.equals("should")) {
                return Asked.WHAT;
            }
            Asked kind = compoundAt(clause, i);
            if (kind != Asked.WHAT) {
                return kind;
            }
            if (isKindOf(clause, i)) {
                return Asked.WHAT;
            }
        }
        return Asked.WHAT;
    }

    /// What a clause asks for that is a request or a bare noun phrase.
    static Optional<Asked> requested(Clause clause) {
        String first = clause.word(0);
        if (REQUESTS.contains(first)) {
            return Optional.of(named(clause, 1).orElse(Asked.WHAT));
        }
        if (ARTICLES.contains(first) || clause.embedded()) {
            return named(clause, 0).filter(kind -> clause.embedded() || hasRelative(clause));
        }
        return Optional.empty();
    }

    private static boolean hasRelative(Clause clause) {
        return clause.words().stream().anyMatch(Set.of("who", "whom", "whose", "where", "that", "which")::contains);
    }

    /// The kind of the noun after an article and a few adjectives, where the phrase ends with it.
    private static Optional<Asked> named(Clause clause, int start) {
        for (int i = start; i <= start + WORDS_BEFORE_NOUN; i++) {
            String word = clause.word(i);
            if (word.equals("name") || word.equals("names")) {
                return clause.word(i + 1).equals("of")
                        ? Optional.of(named(clause, i + 2).orElse(Asked.WHAT))
                        : Optional.empty();
            }
            boolean ends = endsAt(clause, i);
            if (ends) {
                Asked kind = AskedNoun.kindOf(word);
                return kind == Asked.WHAT ? Optional.empty() : Optional.of(kind);
            }
            if (Head.ASKING_VERBS.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether a phrase of article, adjectives and noun ends with this word: what follows is "of", a relative
    /// clause, a verb or nothing.
    private static boolean endsAt(Clause clause, int at) {
        String next = clause.word(at + 1);
        return AFTER_NOUN.contains(next) || isCopula(next) || next.endsWith("ing") || next.endsWith("ed");
    }

    /// "What is the pilot's name" asks for a person.
    private static Asked nameOf(Clause clause, int start) {
        int name = clause.words().indexOf("name");
        boolean possessed = name > start
                && (clause.word(name - 1).endsWith("'s")
                        || Set.of("his", "her", "their").contains(clause.word(name - 1)));
        return possessed && name - start <= WORDS_BEFORE_NOUN ? Asked.WHO : Asked.WHAT;
    }

    /// The kind of a noun, or of the last of several in a row: "what city officials" are persons.
    private static Asked compoundAt(Clause clause, int at) {
        Asked kind = AskedNoun.kindOf(clause.word(at));
        for (int i = at + 1; kind != Asked.WHAT && AskedNoun.kindOf(clause.word(i)) != Asked.WHAT; i++) {
            kind = AskedNoun.kindOf(clause.word(i));
        }
        return kind;
    }

    private static boolean isKindOf(Clause clause, int at) {
        return clause.word(at + 1).equals("of")
                && Set.of("kind", "type", "sort", "form").contains(clause.word(at));
    }

    private static boolean isCopula(String word) {
        return Set.of("is", "was", "are", "were", "be").contains(word);
    }
}

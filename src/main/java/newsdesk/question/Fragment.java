package newsdesk.question;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a member typed after "and", "what about" and the like, and whether it is less than a question.
///
/// @param line     it
/// @param headless whether something stood before it, so that its first capital means something
record Fragment(Line line, boolean headless) {

    private static final Pattern OPENERS =
            Pattern.compile("^\\W*(?:(?:and|but|so|ok|okay|also|well|hm+|oh|no|sorry|or|plus|yes|thanks|i mean|i meant"
                    + "|(?:what|how) (?:about|of)|(?:the )?same (?:question )?(?:for|with))\\b(?!-)\\W*)+(?=\\w)");

    private static final Pattern CLOSERS =
            Pattern.compile(",?\\s+(?:too|as well|instead|though|then|please|tho|again)(?=\\W*$)");

    private static final Pattern COMMON =
            Pattern.compile(".*(?:[^s'u]s|tion|sion|ment|ness|ity|ism|ing|ance|ence|ship|ware)");

    /// Nouns that stand without an article and have no ending that shows it.
    private static final Set<String> ALONE = Set.of(("peace aid oil gas money trade food water energy grain people men "
                    + "women children police wheat coal steel fuel power electricity health sport land housing crime "
                    + "climate defence defense debt corruption inflation weather media art music war gold rice milk")
            .split(" ", -1));

    static Fragment of(String next) {
        String folded = Fold.of(next);
        Matcher opener = OPENERS.matcher(folded);
        int start = opener.find() ? opener.end() : 0;
        Matcher closer = CLOSERS.matcher(folded).region(start, folded.length());
        Fragment whole = of(next.substring(start), start > 0);
        return closer.find() && !whole.isClause()
                ? of(next.substring(start, closer.start()) + next.substring(closer.end()), start > 0)
                : whole;
    }

    private static Fragment of(String rest, boolean headless) {
        return new Fragment(headless ? Line.ofRest(rest) : Line.of(rest), headless);
    }

    boolean isEmpty() {
        return line.size() == 0;
    }

    /// The question word that opens it, behind prepositions.
    String questionWord() {
        return Head.questionWord(line.word(head()));
    }

    private int head() {
        int at = 0;
        while (at < 3 && GrammarWords.isPreposition(line.word(at))) {
            at++;
        }
        return at;
    }

    /// Its words without the marks behind them.
    String words() {
        return line.text(0, line.size());
    }

    /// The words of a part of it as they stand within a sentence.
    String within(int from, int to) {
        String text = line.text(from, to);
        String first = line.word(from);
        boolean small = from == 0
                && !line.words().getFirst().isAcronym()
                && (GrammarWords.isPreposition(first)
                        || GrammarWords.isDeterminer(first)
                        || (!headless && isCommon(first)));
        return small ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /// Whether a phrase of it is to be taken for a name: it is written as one, or nothing is written with a capital
    /// and it does not look like an ordinary noun.
    boolean isName(Phrase phrase) {
        boolean one = phrase.to() - phrase.noun() == 1;
        boolean capital = line.words().get(phrase.noun()).isCapitalised();
        boolean doubtful = one && !headless && phrase.noun() == 0 && capital;
        boolean small = line.words().stream().noneMatch(Word::isCapitalised);
        if (doubtful || (small && phrase.to() - phrase.noun() <= 2 && !phrase.hasDeterminer(line))) {
            return !isCommon(phrase.head(line)) && phrase.noun() < line.size();
        }
        return phrase.isName(line);
    }

    private static boolean isCommon(String word) {
        return COMMON.matcher(word).matches() || ALONE.contains(word) || AskedNoun.kindOf(word) != Asked.WHAT;
    }

    /// What is asked for where it is a question word with nothing or with a noun behind it: "why", "how many tanks".
    Optional<Anatomy> bareQuestion() {
        if (questionWord().isEmpty()) {
            return Optional.empty();
        }
        Anatomy anatomy = Anatomy.of(line.text());
        boolean bare = anatomy.line().size() == line.size()
                && anatomy.start() == 0
                && !anatomy.isTurned()
                && anatomy.verb() < 0
                && (anatomy.headEnd() >= line.size()
                        || line.word(anatomy.headEnd()).equals("not"));
        boolean noVerb = !bare || line.words().stream().noneMatch(word -> Verbs.isPast(word.folded()));
        return bare && noVerb ? Optional.of(anatomy) : Optional.empty();
    }

    /// Whether it says or asks something by a verb of its own.
    boolean isClause() {
        for (int i = 0; i < line.size(); i++) {
            String word = line.word(i);
            boolean verb = GrammarWords.isAuxiliary(word)
                    || (Verbs.isPast(word) && i > 0 && !GrammarWords.isDeterminer(line.word(i - 1)))
                    || Set.of("he", "she", "they", "it", "i", "we", "you", "him", "them")
                            .contains(Pronoun.bare(word))
                    || !Head.questionWord(word).isEmpty();
            if (verb && !line.isName(i)) {
                return true;
            }
        }
        return isRequest();
    }

    private boolean isRequest() {
        String first = line.word(0);
        return Set.of(
                        "tell",
                        "explain",
                        "list",
                        "give",
                        "show",
                        "name",
                        "describe",
                        "summarize",
                        "summarise",
                        "compare",
                        "more",
                        "any",
                        "really",
                        "anything",
                        "anyone",
                        "source",
                        "sources",
                        "details",
                        "say",
                        "find",
                        "why")
                .contains(first);
    }
}

package newsdesk.question;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The question that a member means who asks on: the next question, with what it leaves to the one before.
///
/// "And Skerrow?" takes a phrase's place, "Why?" takes the question word's, pronouns become the nouns that they
/// stand for, and where nothing of this is clear the next question stays as it is and says behind it what it is
/// about. A question that says everything itself is left alone.
public final class FollowUp {

    /// Up to so many words that say something, a question without a name leaves its matter to the one before: "Was
    /// anyone arrested?"; more, where capitals show that it does hold no name.
    private static final int FEW = 2;

    private static final int FEW_WITH_CAPITALS = 4;

    private static final Pattern ASKS_AGAIN = Pattern.compile(
            "^(when|why|where|how)( exactly)? (?:is|was|were|did|does|has|would) "
                    + "(?:that|this|it all|all that|all this|this all)(?: (?:happen|happened|occur|be|been|take place))?$");

    private static final Set<String> ECHOED = Set.of("that", "this", "so", "it", "them", "him", "her");

    private FollowUp() {}

    /// Rewrites a question so that it can be asked without the one before.
    ///
    /// @param earlier the question before, which can
    /// @param next    what was typed next, as it came
    /// @return the next question as it came where it stands alone; otherwise it in other words, at most
    ///         [Question#LONGEST] characters of them
    public static String standingAlone(String earlier, String next) {
        String before = Wording.clean(earlier);
        String after = Wording.clean(next);
        boolean silent = Word.of(after).isEmpty();
        if (silent || Word.of(before).isEmpty()) {
            return limited(silent && !before.isEmpty() ? before : next);
        }
        String made = after(before, after);
        return made.equals(after) || Question.length(made) > Question.LONGEST ? limited(next) : made;
    }

    private static String limited(String text) {
        return Question.length(text) <= Question.LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Question.LONGEST));
    }

    private static String after(String before, String next) {
        Anatomy earlier = Anatomy.of(before);
        Fragment fragment = Fragment.of(next);
        return (fragment.isEmpty() ? Optional.<String>empty() : made(earlier, fragment, next))
                .filter(made -> keeps(made, fragment.line()))
                .orElseGet(() -> new Topic(earlier).behind(next));
    }

    private static Optional<String> made(Anatomy earlier, Fragment fragment, String next) {
        Optional<Anatomy> bare = fragment.bareQuestion();
        if (bare.isPresent()) {
            return bareQuestion(earlier, fragment, bare.get());
        }
        Optional<String> again = askedAgain(earlier, fragment).or(() -> shortened(earlier, fragment));
        if (again.isPresent()) {
            return again;
        }
        return fragment.isClause()
                ? Optional.of(clause(earlier, fragment, next))
                : new Exchange(earlier, fragment).made();
    }

    /// Whether all that was typed and says something is still there; what the rules misread must not lose it.
    private static boolean keeps(String made, Line typed) {
        return said(Line.of(made)).containsAll(said(typed));
    }

    private static Set<String> said(Line line) {
        return line.words().stream()
                .map(Word::stem)
                .filter(GrammarWords::isContent)
                .map(Verbs::base)
                .collect(Collectors.toSet());
    }

    /// "Did Lindqvar?" leaves its verb to the question before.
    private static Optional<String> shortened(Anatomy earlier, Fragment fragment) {
        Anatomy next = Anatomy.of(fragment.line().text());
        Optional<Phrase> subject =
                next.subject().filter(phrase -> phrase.to() == next.line().size() && phrase.isName(next.line()));
        Optional<Phrase> old = earlier.subject();
        boolean bothTurned = next.opening() == Anatomy.Opening.VERB
                && earlier.opening() == Anatomy.Opening.VERB
                && next.start() == 0;
        return bothTurned && subject.isPresent() && old.isPresent()
                ? Optional.of(earlier.line().textBefore(earlier.start())
                        + fragment.words()
                        + earlier.rest(old.get().to()))
                : Optional.empty();
    }

    private static Optional<String> bareQuestion(Anatomy earlier, Fragment fragment, Anatomy bare) {
        String noun = bare.line().word(bare.headEnd() - 1);
        boolean times = bare.headEnd() > bare.asked()
                && (noun.equals("times") || Set.of(Asked.WHEN, Asked.WHERE).contains(AskedNoun.kindOf(noun)));
        boolean circumstance = bare.opening() == Anatomy.Opening.CIRCUMSTANCE || times;
        return circumstance
                ? new BareQuestion(earlier).asking(fragment.words())
                : new HeadExchange(earlier, fragment, bare).made();
    }

    /// "When did that happen?", "Why did he say that?": the question word alone is new.
    private static Optional<String> askedAgain(Anatomy earlier, Fragment fragment) {
        String folded = Fold.of(fragment.words());
        if (ASKS_AGAIN.matcher(folded).matches()) {
            return new BareQuestion(earlier).asking(fragment.line().text(0, folded.contains(" exactly ") ? 2 : 1));
        }
        Anatomy next = Anatomy.of(fragment.line().text());
        boolean again = next.opening() == Anatomy.Opening.CIRCUMSTANCE
                && next.verb() > 0
                && next.verbWord().equals(earlier.verbWord())
                && next.line().size() == next.verb() + 2
                && ECHOED.contains(next.line().word(next.verb() + 1))
                && next.subject()
                        .filter(phrase -> Set.of("he", "she", "they", "it")
                                .contains(next.line().word(phrase.noun())))
                        .isPresent();
        return again ? new BareQuestion(earlier).asking(next.line().text(0, next.headEnd())) : Optional.empty();
    }

    private static String clause(Anatomy earlier, Fragment fragment, String next) {
        Line line = fragment.line();
        Pronouns.Resolved resolved = new Pronouns(new Antecedents(earlier), Anatomy.of(line.text())).resolved();
        boolean bare = !resolved.changed() && line.names().isEmpty() && saysLittle(line);
        if (resolved.open() || bare) {
            return new Topic(earlier).behind(resolved.changed() ? BareQuestion.capital(resolved.text()) : next);
        }
        return resolved.changed() ? BareQuestion.capital(resolved.text()) : next;
    }

    private static boolean saysLittle(Line line) {
        long content = line.words().stream()
                .filter(word -> GrammarWords.isContent(word.folded()))
                .count();
        return content <= (line.words().getFirst().isCapitalised() ? FEW_WITH_CAPITALS : FEW);
    }
}

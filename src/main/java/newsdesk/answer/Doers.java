package newsdesk.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.retrieval.Vocabulary;

/// Tells whether a sentence says of another what a question takes somebody to have done: "Why was it Zelenskyy who
/// proposed the meeting?" where Putin proposed it.
final class Doers {

    private static final String NAME = "(?:(?:the )?(?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*)*)";

    /// Somebody is set apart as who did it; what he did stands behind.
    private static final Pattern CLEFT = Pattern.compile("(?i:\\b(?:was|is) it|\\bit (?:was|is)) (?<doer>" + NAME
            + ") (?i:who|that) (?<deeds>.+?)(?: (?i:that|to|because|when|after|before|if) |$)");

    /// Somebody is said to have done something: the verb stands right behind his name.
    private static final Pattern PLAIN =
            Pattern.compile("(?i:\\b(?:did|does|has|have|had|will|would)) (?<doer>" + NAME + ") (?<deeds>\\p{Ll}+)\\b");

    /// Shorter words are too general to be a deed.
    private static final int SHORTEST_DEED = 4;

    private final Lexicon.Late lexicon;

    Doers(Vocabulary vocabulary) {
        lexicon = new Lexicon.Late(vocabulary);
    }

    /// Whether somebody else certainly does in the sentence what the question asks of one whom the sentence names,
    /// too.
    boolean areOthers(String question, String sentence) {
        Matcher asked = CLEFT.matcher(question);
        if (!asked.find()) {
            asked = PLAIN.matcher(question);
            if (!asked.find()) {
                return false;
            }
        }
        Lexicon known = lexicon.get();
        Token doer = Wording.of(asked.group("doer"), known).tokens().getLast();
        Wording said = Wording.of(sentence, known);
        List<Token> actors = Wording.of(asked.group("deeds"), known).tokens().stream()
                .filter(Doers::isDeed)
                .flatMap(deed -> said.homes(deed).stream())
                .map(home -> Actors.of(said, home))
                .filter(place -> place >= 0)
                .map(said::at)
                .toList();
        return !actors.isEmpty()
                && !said.homes(doer).isEmpty()
                && actors.stream().allMatch(actor -> actor.isCapitalised() && Actors.differ(doer, actor, said));
    }

    private static boolean isDeed(Token token) {
        return token.isContent()
                && !token.isCapitalised()
                && !Speech.isVerb(token)
                && token.lower().length() >= SHORTEST_DEED;
    }
}

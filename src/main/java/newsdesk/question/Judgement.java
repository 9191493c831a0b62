package newsdesk.question;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells questions for a judgement or for the future from questions for a fact. What somebody is reported to
/// think or to expect is a fact: "did Macron say that Ukraine should join" asks for neither.
final class Judgement {

    private static final Pattern OPINION = Pattern.compile(
            "^(?:(?:who|what|why|when|where|how|which|wat)(?: \\w+){0,3} |)should(?:n'?t)? "
                    + "|^shall |\\b(?:do|don't|dont|would|did) (?:you|u|y'all|we all) (?:\\w+ )?(?:think|believe|reckon|feel|agree|support|prefer|trust)\\b"
                    + "|^(?:you|u) think\\b|\\b(?:your|ur) (?:\\w+ )?(?:opinion|view|views|take|thoughts|guess|stance)\\b"
                    + "|^thoughts (?:on|about)\\b|\\bwhat do (?:you|u|we) make of\\b|\\bin your (?:opinion|view)\\b"
                    + "|^(?:is|was|isn't|would|wouldn't) it (?:be )?(?:\\w+ )?(?:right|wrong|fair|ok|okay|moral|immoral|justified|good|bad|"
                    + "better|worth|smart|wise|stupid|reasonable|ethical|cowardly|ridiculous|crazy|a good|a bad|a mistake)\\b"
                    + "|\\b(?:who|who's|whos) (?:is |are |was )?(?:really |more |most )?(?:to blame|at fault|in the right|in the wrong|right|wrong|the bad guys?|"
                    + "the good guys?|the villain|better|worse)\\b|\\bwhose fault\\b|\\bblame for\\b.*\\bor\\b"
                    + "|^(?:is|are|was|were|isn't|aren't) .{1,80}\\b(?:justified|to blame|a good idea|a bad idea|good or bad|right or wrong|"
                    + "trustworthy|a (?:good|bad|great|terrible|weak|strong|better|worse|real) \\w+|the (?:best|worst|greatest)|evil|overrated)$"
                    + "|^(?:what|who|which)(?: \\w+)?(?:'s| is| are)? (?:\\w+ )?the (?:best|worst|greatest|better|smartest)\\b"
                    + "|^(?:does|do|did) .{1,60} deserves?\\b|^can (?:we|you|anyone|anybody|one) (?:really |even |ever )?trust\\b"
                    + "|^(?:which|what) (?:side|one|country|leader|party) (?:is|are) (?:right|wrong|better|worse|good|bad)\\b");

    private static final Pattern FUTURE = Pattern.compile(
            "^will |^won'?t |\\bwhat happens (?:next|now|if|after|when)\\b|^what'?s next\\b|^what (?:comes|is) next\\b|^what if\\b"
                    + "|^how likely\\b|\\b(?:chance|chances|odds|probability|likelihood) (?:of|that|for|are|is)\\b|^any chance\\b"
                    + "|^(?:is|are|isn't|aren't|s) .{1,60}?\\b(?:gonna|about to|likely to|bound to)\\b"
                    + "|^(?:who|what|when|where|why|how|which)(?:'s|s|'re)? .{0,50}?\\b(?:gonna|likely to)\\b"
                    + "|^would .{1,80}\\bif\\b|\\bwhat would happen\\b|^(?:what|who|how) would .{1,80}\\bif\\b"
                    + "|\\b(?:predictions?|forecast|outlook) (?:for|on|about)\\b|^(?:who|what|when|where|why|how)'ll\\b");

    /// "Going to" before a verb; what follows "the", or is a place, is only a journey.
    private static final Pattern GOING_TO = Pattern.compile("^(?:(?:who|what|when|where|why|how|which)(?:'s|s|'re) "
            + "|(?:(?:who|what|when|where|why|how|which)(?: \\w+){0,4} )?(?:is|are|isn't|aren't|am) )"
            + ".{0,50}?\\bgoing to (?!the\\b|a\\b|an\\b|his\\b|her\\b|their\\b)(\\w+)");

    private static final Set<String> MAY_STAND_BEFORE_WILL_NOT = Set.of(
            "the",
            "a",
            "an",
            "that",
            "this",
            "his",
            "her",
            "their",
            "its",
            "he",
            "she",
            "it",
            "they",
            "we",
            "you",
            "i",
            "said",
            "says",
            "say",
            "told",
            "claimed",
            "thinks",
            "believes",
            "if");

    /// The longest subject of a question word before "will": "what kind of new aircraft will".
    private static final int WORDS_BEFORE_WILL = 6;

    private Judgement() {}

    static boolean asksForOpinion(Clause clause) {
        return OPINION.matcher(String.join(" ", clause.words())).find();
    }

    /// @param capitalised the folded words that the question prints with a capital
    static boolean asksForFuture(Clause clause, Set<String> capitalised) {
        String text = String.join(" ", clause.words());
        return FUTURE.matcher(text).find() || willFollows(clause) || isGoingTo(text, capitalised);
    }

    private static boolean isGoingTo(String text, Set<String> capitalised) {
        Matcher going = GOING_TO.matcher(text);
        return going.find() && !capitalised.contains(going.group(1));
    }

    /// Whether "will" is the verb of the question word that opens the clause.
    private static boolean willFollows(Clause clause) {
        List<String> words = clause.words();
        int will = words.indexOf("will");
        if (will < 1 || will > WORDS_BEFORE_WILL) {
            return false;
        }
        List<String> before = words.subList(0, will);
        boolean asks = before.stream()
                .limit(2)
                .anyMatch(word -> !Head.questionWord(word).isEmpty());
        return asks
                && before.stream().noneMatch(MAY_STAND_BEFORE_WILL_NOT::contains)
                && before.stream().noneMatch(Head.ASKING_VERBS::contains);
    }
}

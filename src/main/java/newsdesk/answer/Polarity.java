package newsdesk.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.retrieval.Vocabulary;

/// Tells whether a sentence says that something is so or that it is not.
///
/// A denial reaches from its cue ("ruled out", "did not", "denied") to the end of its clause, at most [#REACH]
/// content words on. Two denials of the same words cancel each other.
final class Polarity {

    /// How many content words after its cue a denial still reaches; clauses of news English are hardly longer.
    static final int REACH = 8;

    private static final Pattern DENIAL =
            Pattern.compile("(?i)\\b(?:not|never|no longer|nobody|no one|none of|neither|without|"
                    + "cannot|\\w+n['’]t|no(?! doubt)|den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing) out|reject(?:s|ed|ing)?|"
                    + "refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|stopp?(?:ed|s|ing)? short of|"
                    + "unlikely|uninterested|unwilling|unable|impossible|lack(?:s|ed|ing)?|elusive|dismiss(?:es|ed|ing)?|"
                    + "oppos(?:e|es|ed|ing)|little)\\b");

    private static final Pattern CLAUSE_END =
            Pattern.compile("[;:.!?]|,? \\b(?:but|although|though|while|whereas|however)\\b");

    private Polarity() {}

    /// The stems of a text that it denies; the cues themselves are not among them.
    static Set<String> denied(String text, Vocabulary vocabulary) {
        List<MatchResult> cues = DENIAL.matcher(text).results().toList();
        List<Vocabulary.Word> words = vocabulary.words(text).stream()
                .filter(word -> cues.stream().noneMatch(cue -> cue.start() <= word.start() && word.end() <= cue.end()))
                .toList();
        Set<String> denied = new HashSet<>();
        for (MatchResult cue : cues) {
            int until = endOfClause(text, cue.end());
            words.stream()
                    .filter(word -> word.start() >= cue.end() && word.end() <= until)
                    .limit(REACH)
                    .map(Vocabulary.Word::stem)
                    .forEach(stem -> {
                        if (!denied.remove(stem)) {
                            denied.add(stem);
                        }
                    });
        }
        return denied;
    }

    private static int endOfClause(String text, int from) {
        Matcher end = CLAUSE_END.matcher(text).region(from, text.length());
        return end.find() ? end.start() : text.length();
    }
}

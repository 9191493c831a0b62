package newsdesk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsdesk.corpus.Span;
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
                    + "uninterested|unwilling|unable|lack(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|"
                    + "oppos(?:e|es|ed|ing)|little)\\b");

    /// What denies the words before it: "the ceasefire remains elusive".
    private static final Pattern DENIAL_BEHIND =
            Pattern.compile("(?i)\\b(?:elusive|unlikely|impossible|unacceptable)\\b");

    private static final Pattern CLAUSE_END =
            Pattern.compile("[;:!?]|,\\s| (?:but|although|though|while|whereas|however|and said|adding)\\b");

    private Polarity() {}

    /// The stems of a text that it denies; the cues themselves are not among them, and neither is a word that stands
    /// outside what is denied too: "the U.S. would help, although he ruled out U.S. troops" denies the troops.
    static Set<String> denied(String text, Vocabulary vocabulary) {
        Set<String> denied = reached(text, vocabulary);
        denied.removeAll(affirmed(text, vocabulary));
        return denied;
    }

    /// The stems that it both denies and affirms, of which it tells nothing.
    static Set<String> both(String text, Vocabulary vocabulary) {
        Set<String> both = reached(text, vocabulary);
        both.retainAll(affirmed(text, vocabulary));
        return both;
    }

    private static Set<String> reached(String text, Vocabulary vocabulary) {
        List<Span> denials = denials(text);
        List<MatchResult> cues = Stream.of(DENIAL, DENIAL_BEHIND)
                .flatMap(pattern -> pattern.matcher(text).results())
                .toList();
        Set<String> denied = new HashSet<>();
        for (Span denial : denials) {
            vocabulary.words(text).stream()
                    .filter(word -> denial.start() <= word.start() && word.end() <= denial.end())
                    .filter(word ->
                            cues.stream().noneMatch(cue -> cue.start() <= word.start() && word.end() <= cue.end()))
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

    /// The stems of a text that stand outside of all that it denies.
    private static Set<String> affirmed(String text, Vocabulary vocabulary) {
        List<Span> denials = denials(text);
        return vocabulary.words(text).stream()
                .filter(word -> denials.stream()
                        .noneMatch(denial -> denial.start() <= word.start() && word.end() <= denial.end()))
                .map(Vocabulary.Word::stem)
                .collect(Collectors.toSet());
    }

    /// The stretches that the cues of a text reach over.
    private static List<Span> denials(String text) {
        List<Span> denials = new ArrayList<>();
        DENIAL.matcher(text).results().forEach(cue -> add(cue.end(), endOfClause(text, cue.end()), denials));
        DENIAL_BEHIND
                .matcher(text)
                .results()
                .forEach(cue -> add(beginOfClause(text, cue.start()), cue.start(), denials));
        return denials;
    }

    private static void add(int start, int end, List<Span> denials) {
        if (start < end) {
            denials.add(new Span(start, end));
        }
    }

    private static int endOfClause(String text, int from) {
        Matcher end = CLAUSE_END.matcher(text).region(from, text.length());
        return end.find() ? end.start() : text.length();
    }

    private static int beginOfClause(String text, int to) {
        return CLAUSE_END
                .matcher(text)
                .region(0, to)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
    }
}

package newsdesk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsdesk.corpus.SentenceSplitter;

/// Tells what kind of thing a question asks for, from its words alone.
///
/// It is the first clause that opens as a question which decides: not the first word ("According to the
/// Gazette, who …", "hey, do we know if …"), and not a clause inside another ("what did he say about who …").
final class AskedReader {

    /// How many words at the end may hold the question word of an echo: "it happened when exactly".
    private static final int WORDS_AT_END = 3;

    /// What turns a statement into a question: "Trump ruled it out, right?".
    private static final Set<String> TAGS = Set.of("right", "correct", "true", "no", "yes", "false");

    private AskedReader() {}

    static Asked read(String question) {
        List<String> sentences = SentenceSplitter.sentences(question).stream()
                .map(span -> span.of(question))
                .toList();
        return sentences.stream()
                .filter(sentence -> sentence.contains("?"))
                .map(AskedReader::ofSentence)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> sentences.stream()
                        .map(AskedReader::ofSentence)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(Asked.WHAT);
    }

    private static Optional<Asked> ofSentence(String sentence) {
        List<Word> words = Word.of(sentence);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Set<String> capitalised =
                words.stream().filter(Word::isCapitalised).map(Word::folded).collect(Collectors.toSet());
        for (Clause clause : clauses(words)) {
            Optional<Asked> asked = ofClause(clause, capitalised);
            if (asked.isPresent()) {
                return asked;
            }
        }
        return laterQuestionWord(words)
                .or(() -> ofEnd(words))
                .or(() -> ofAssertion(words, sentence))
                .or(() -> ofKeywords(words));
    }

    private static List<Clause> clauses(List<Word> words) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).opensClause()) {
                List<String> folded = words.subList(i, words.size()).stream()
                        .map(Word::folded)
                        .toList();
                clauses.add(new Clause(folded, false).unwrapped());
            }
        }
        return clauses;
    }

    private static Optional<Asked> ofClause(Clause clause, Set<String> capitalised) {
        if (Judgement.asksForOpinion(clause)) {
            return Optional.of(Asked.OPINION);
        }
        if (Judgement.asksForFuture(clause, capitalised)) {
            return Optional.of(Asked.PREDICTION);
        }
        return Head.of(clause);
    }

    /// A question word with its verb behind an introduction that no comma ends: "After the summit what did …".
    private static Optional<Asked> laterQuestionWord(List<Word> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean asks = !Head.questionWord(words.get(i).folded()).isEmpty()
                    && Head.ASKING_VERBS.contains(words.get(i + 1).folded());
            if (asks) {
                List<String> rest = words.subList(i, words.size()).stream()
                        .map(Word::folded)
                        .toList();
                return ofClause(new Clause(rest, false), Set.of());
            }
        }
        return Optional.empty();
    }

    private static Optional<Asked> ofEnd(List<Word> words) {
        int from = Math.max(1, words.size() - WORDS_AT_END);
        for (int i = from; i < words.size(); i++) {
            if (!Head.questionWord(words.get(i).folded()).isEmpty()) {
                List<String> rest = words.subList(i, words.size()).stream()
                        .map(Word::folded)
                        .toList();
                return isEcho(rest) ? Head.of(new Clause(rest, true)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isEcho(List<String> rest) {
        return rest.size() == 1
                || Set.of("exactly", "again", "then", "many", "much", "long", "now", "though", "tho")
                        .contains(rest.get(1));
    }

    /// "Putin has met Zelensky?" wants a yes or a no.
    private static Optional<Asked> ofAssertion(List<Word> words, String sentence) {
        if (!sentence.contains("?")) {
            return Optional.empty();
        }
        List<String> folded = words.stream().map(Word::folded).toList();
        if (folded.contains("will") && folded.indexOf("will") > 0) {
            return Optional.of(Asked.PREDICTION);
        }
        boolean tagged = folded.size() > 2 && TAGS.contains(folded.getLast());
        boolean asserts = tagged || folded.stream().skip(1).anyMatch(Head.ASKING_VERBS::contains);
        return asserts ? Optional.of(Asked.WHETHER) : Optional.empty();
    }

    private static Optional<Asked> ofKeywords(List<Word> words) {
        Asked first = words.size() > 1
                        && Set.of("of", "for", "behind").contains(words.get(1).folded())
                ? AskedNoun.kindOfKeyword(words.getFirst().folded())
                : Asked.WHAT;
        Asked last = AskedNoun.kindOfKeyword(words.getLast().folded());
        Asked asked = first == Asked.WHAT ? last : first;
        return asked == Asked.WHAT ? Optional.empty() : Optional.of(asked);
    }
}

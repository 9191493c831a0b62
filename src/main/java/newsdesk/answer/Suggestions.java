package newsdesk.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.corpus.Passage;
import newsdesk.question.Asked;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;

/// Offers questions near one that the coverage does not answer; each has been tried before it is offered.
final class Suggestions {

    private static final int MOST = 3;

    /// Tried at the most, so that a reader who gets no answer does not wait long for it.
    private static final int MOST_TRIED = 6;

    private static final Pattern SPEAKER = Pattern.compile(
            "(?<!\\b[Tt]he )(?<!\\p{L})(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}),? (?:said|told|says|noted|added|indicated|stressed|warned|"
                    + "remarked|mentioned|suggested|acknowledged|denied|announced|argued|insisted|acknowledges)\\b");

    /// Questions that `isAnswered` says yes to, made of who speaks in the evidence.
    List<String> near(Evidence evidence, Predicate<Question> isAnswered) {
        Set<String> tried = new LinkedHashSet<>();
        List<String> offered = new ArrayList<>();
        for (RankedPassage ranked : evidence.passages()) {
            for (String candidate : about(ranked.passage())) {
                if (offered.size() < MOST && tried.size() < MOST_TRIED && tried.add(candidate)) {
                    Question question = evidence.question().reworded(candidate, Asked.WHAT);
                    if (isAnswered.test(question)) {
                        offered.add(candidate);
                    }
                }
            }
        }
        return offered;
    }

    private static List<String> about(Passage passage) {
        List<String> questions = new ArrayList<>();
        Matcher speaker = SPEAKER.matcher(passage.text());
        while (speaker.find()) {
            questions.add("What did %s say?".formatted(speaker.group(1)));
        }
        return questions;
    }
}

package newsdesk.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Passage;
import newsdesk.question.Asked;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;

/// Offers questions near one that the coverage does not answer; each has been answered before it is offered.
///
/// A reader who gets no answer must not wait long for them: what a question came to is remembered as long as the
/// coverage is the same, one that a quick look does not answer is not offered, and no more are tried after two
/// quick looks or one answer.
final class Suggestions {

    private static final int MOST = 3;

    /// How many are thought of at the most.
    private static final int MOST_TRIED = 6;

    /// When so many sentences have been read, no further question is tried: after two quick looks, or one answer.
    private static final int ENOUGH_READ = 2 * SentenceRanker.FEW;

    /// How many questions' outcomes are remembered: less than a megabyte of them.
    private static final int REMEMBERED = 2_000;

    private static final float FULL = 0.75f;

    /// Who speaks under his name: words that begin a sentence and stand for somebody or join it to the one before
    /// are none.
    private static final Pattern SPEAKER =
            Pattern.compile("(?<!\\b[Tt]he )(?<!\\p{L})(?!(?:He|She|It|They|We|You|I|Who|This|That|And|But|As) )"
                    + "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}),? (?:said|told|says|noted|added|indicated|stressed|warned|"
                    + "remarked|mentioned|suggested|acknowledged|denied|announced|argued|insisted|acknowledges)\\b");

    private final LinkedHashMap<Known, Boolean> outcomes = new LinkedHashMap<>(16, FULL, true);

    private record Known(Coverage coverage, Question question) {}

    /// A question that is being tried, its evidence gathered.
    interface Trial {

        /// Whether a look at the best few sentences finds an answer: [SentenceRanker#FEW] of them are read.
        boolean looksAnswered();

        /// Whether it is answered: [SentenceRanker#SHORTLIST] sentences are read, those few among them.
        boolean isAnswered();
    }

    /// Questions that are answered, made of who speaks in the evidence.
    List<String> near(Evidence evidence, Function<Question, Trial> trials) {
        Set<String> tried = new LinkedHashSet<>();
        List<String> offered = new ArrayList<>();
        int read = 0;
        for (RankedPassage ranked : evidence.passages()) {
            for (String candidate : about(ranked.passage())) {
                if (offered.size() == MOST || tried.size() == MOST_TRIED) {
                    return offered;
                }
                if (!tried.add(candidate)) {
                    continue;
                }
                Known known = new Known(evidence.searched(), evidence.question().reworded(candidate, Asked.WHAT));
                Optional<Boolean> remembered = outcome(known);
                boolean answered = remembered.orElse(false);
                if (remembered.isEmpty() && read < ENOUGH_READ) {
                    Trial trial = trials.apply(known.question());
                    boolean looks = trial.looksAnswered();
                    read += looks ? SentenceRanker.SHORTLIST : SentenceRanker.FEW;
                    answered = looks && trial.isAnswered();
                    remember(known, answered);
                }
                if (answered) {
                    offered.add(candidate);
                }
            }
        }
        return offered;
    }

    private Optional<Boolean> outcome(Known known) {
        synchronized (outcomes) {
            return Optional.ofNullable(outcomes.get(known));
        }
    }

    private void remember(Known known, boolean answered) {
        synchronized (outcomes) {
            outcomes.put(known, answered);
            if (outcomes.size() > REMEMBERED) {
                outcomes.pollFirstEntry();
            }
        }
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

package newsdesk.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import newsdesk.answer.Citation;
import newsdesk.answer.Commission;
import newsdesk.answer.Draft;
import newsdesk.answer.Draft.DraftSentence;
import newsdesk.answer.Premise;
import newsdesk.answer.Writer;
import newsdesk.answer.WritingFailed;
import newsdesk.app.Staffed;
import newsdesk.corpus.Passage;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;

/// A model that does, step by step, what it was told to.
public final class Script implements Writer {

    private final List<BiConsumer<Evidence, Commission>> steps = new ArrayList<>();
    private final List<Integer> longest = new ArrayList<>();
    private long tokens = 100;

    /// Writes a sentence that cites the sentence of the evidence that holds some words.
    public Script says(String sentence, String words) {
        steps.add((evidence, commission) ->
                commission.sentences().accept(new DraftSentence(sentence, List.of(citation(evidence, words)))));
        return this;
    }

    /// Does something else, and looks whether anybody waits.
    public Script does(Runnable something) {
        steps.add((_, commission) -> {
            something.run();
            commission.waiting().run();
        });
        return this;
    }

    public Script fails(String reason) {
        steps.add((_, _) -> {
            throw new WritingFailed(reason, tokens, new IllegalStateException("on purpose"));
        });
        return this;
    }

    public Script taking(long used) {
        tokens = used;
        return this;
    }

    /// How often it was asked.
    public int times() {
        return longest.size();
    }

    /// How many sentences were wanted of it at most, each time.
    public List<Integer> longest() {
        return longest;
    }

    @Override
    public Draft write(Evidence evidence, Commission commission) {
        longest.add(commission.longest());
        List<DraftSentence> written = new ArrayList<>();
        Commission noting = new Commission(
                commission.longest(),
                sentence -> {
                    written.add(sentence);
                    commission.sentences().accept(sentence);
                },
                commission.waiting());
        steps.forEach(step -> step.accept(evidence, noting));
        return new Draft(written, Premise.UNKNOWN, Staffed.MODEL + " at models.example", tokens);
    }

    private static Citation citation(Evidence evidence, String words) {
        for (RankedPassage ranked : evidence.passages()) {
            Passage passage = ranked.passage();
            for (int i = 0; i < passage.sentences().size(); i++) {
                if (passage.sentence(i).contains(words)) {
                    return Citation.ofSentence(passage, i);
                }
            }
        }
        throw new AssertionError("nothing in the evidence says: " + words);
    }
}

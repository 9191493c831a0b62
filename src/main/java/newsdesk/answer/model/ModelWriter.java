package newsdesk.answer.model;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import newsdesk.answer.Citation;
import newsdesk.answer.Commission;
import newsdesk.answer.Draft;
import newsdesk.answer.Draft.DraftSentence;
import newsdesk.answer.Premise;
import newsdesk.answer.Tampering;
import newsdesk.answer.Writer;
import newsdesk.answer.WritingFailed;
import newsdesk.corpus.Passage;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.Vocabulary;

/// Has a language model write, and a second one where the first fails before it has said anything.
///
/// Nothing that it hands on is known to be true: every sentence goes to the fact checker.
public final class ModelWriter implements Writer {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final List<Correspondent> correspondents;
    private final Instructions instructions;
    private final CitationChoice choice;
    private final ModelUse use;

    /// @param models     the models in the order in which they are asked; at least one
    /// @param vocabulary when two words are the same word
    /// @param chance     draws what encloses the passages; secure, for an article must not guess it
    /// @param use        counts
    public ModelWriter(List<ModelSettings> models, Vocabulary vocabulary, RandomGenerator chance, ModelUse use) {
        HttpClient client = ModelLine.client(CONNECTING);
        this.correspondents = models.stream()
                .map(model -> new Correspondent(model, client, use))
                .toList();
        this.instructions = new Instructions(chance);
        this.choice = new CitationChoice(vocabulary);
        this.use = use;
    }

    /// What has become of the requests.
    public ModelUse use() {
        return use;
    }

    /// Whether the first model is held to a JSON schema.
    boolean isHeldToSchema() {
        return correspondents.getFirst().settings().manner().schema();
    }

    @Override
    public Draft write(Evidence evidence, Commission commission) {
        List<Passage> passages = evidence.passages().stream()
                .map(RankedPassage::passage)
                .filter(passage -> !Tampering.isIn(passage.text()))
                .toList();
        if (passages.isEmpty()) {
            return new Draft(
                    List.of(),
                    Premise.UNKNOWN,
                    correspondents.getFirst().settings().told(),
                    0);
        }
        long deadline = System.nanoTime()
                + correspondents.getFirst().settings().manner().limits().whole().toNanos();
        long spent = 0;
        for (Correspondent correspondent : correspondents) {
            Sheet sheet = new Sheet(passages, choice, commission);
            try {
                Transmission.Ended ended = correspondent.write(
                        instructions.about(
                                evidence.question(),
                                passages,
                                commission.longest(),
                                correspondent.settings().manner().schema()),
                        sheet::read,
                        commission.waiting(),
                        deadline);
                spent += ended.tokens();
                sheet.end(ended.cut());
                return new Draft(
                        sheet.sentences(),
                        Premise.UNKNOWN,
                        correspondent.settings().told(),
                        spent);
            } catch (ModelFailed e) {
                spent += e.tokens();
                boolean isLast = correspondent == correspondents.getLast();
                if (isLast || !sheet.sentences().isEmpty()) {
                    throw new WritingFailed(e.kind().clause(), spent, e);
                }
                use.fellBack();
            }
        }
        throw new AssertionError("there is always a last model");
    }

    /// A draft while it is written.
    private static final class Sheet {

        /// So many sentences that cite nothing are taken down and counted; after them it is no draft.
        private static final int MOST_UNCITED = 20;

        private final List<Passage> passages;
        private final CitationChoice choice;
        private final Commission commission;
        private final DraftReader reader = new DraftReader();
        private final List<DraftSentence> sentences = new ArrayList<>();
        private int cited;
        private boolean notInCoverage;
        private boolean overfull;

        Sheet(List<Passage> passages, CitationChoice choice, Commission commission) {
            this.passages = passages;
            this.choice = choice;
            this.commission = commission;
        }

        List<DraftSentence> sentences() {
            return sentences;
        }

        /// Reads on.
        ///
        /// @return whether more is wanted
        boolean read(String text) {
            take(reader.read(text));
            if (reader.isOverlong() && sentences.isEmpty()) {
                throw new ModelFailed(Failure.UNREADABLE, "it has no end");
            }
            return !overfull && !reader.isOverlong();
        }

        /// Reads what is left.
        ///
        /// @param cut whether the model had not come to its end
        void end(boolean cut) {
            take(reader.end(cut));
            if (sentences.isEmpty() && !notInCoverage) {
                throw new ModelFailed(
                        reader.isEmpty() ? Failure.EMPTY : Failure.UNREADABLE, "no sentence could be made out");
            }
        }

        private boolean isFull() {
            return notInCoverage || cited >= commission.longest() || sentences.size() - cited >= MOST_UNCITED;
        }

        private void take(List<Piece> pieces) {
            for (Piece piece : pieces) {
                if (isFull()) {
                    overfull = true;
                    return;
                }
                switch (piece) {
                    case Piece.NotInCoverage _ -> notInCoverage = sentences.isEmpty();
                    case Piece.Sentence(String text, List<Integer> numbers) -> hand(text, numbers);
                }
            }
        }

        private void hand(String text, List<Integer> numbers) {
            List<Passage> named = numbers.stream()
                    .filter(number -> number >= 1 && number <= passages.size())
                    .map(number -> passages.get(number - 1))
                    .toList();
            List<Citation> citations = choice.citations(text, named);
            DraftSentence sentence = new DraftSentence(text, citations);
            sentences.add(sentence);
            cited += citations.isEmpty() ? 0 : 1;
            commission.sentences().accept(sentence);
        }
    }
}

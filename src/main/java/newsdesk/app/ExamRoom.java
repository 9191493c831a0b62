package newsdesk.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import newsdesk.answer.Answer;
import newsdesk.answer.AnswerDesk;
import newsdesk.answer.SentenceChoice;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Remarks;
import newsdesk.evaluation.CandidateSentence;
import newsdesk.evaluation.ExamDesk;
import newsdesk.evaluation.ExamQuestion;
import newsdesk.evaluation.SentenceRanking;
import newsdesk.question.Question;
import newsdesk.question.QuestionReader;
import newsdesk.question.Reading;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.HybridSearch;
import newsdesk.retrieval.PassageSearch;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.SearchFailed;
import newsdesk.retrieval.Vocabulary;
import newsdesk.retrieval.lucene.LuceneGenerations;
import newsdesk.retrieval.lucene.LuceneVocabulary;

/// Makes desks for exams: each corpus file has an index of its own under `eval` in the data folder, so that
/// measuring never touches what is in service and a second exam over the same file need not index it again.
final class ExamRoom implements ExamDesk.Room {

    private final Supplier<Office> office;
    private final QuestionReader reader;
    private final Clock clock;

    ExamRoom(Supplier<Office> office, QuestionReader reader, Clock clock) {
        this.office = office;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public ExamDesk deskOver(Path corpus, Progress progress) {
        Office here = office.get();
        Path folder = here.data.resolve("eval").resolve(nameOf(corpus));
        DataLock lock = new DataLock(folder, "newsdesk eval", clock);
        LuceneGenerations index = here.settings.index().vectors()
                ? LuceneGenerations.withVectors(folder, lock, here.embedder)
                : LuceneGenerations.byWords(folder, lock);
        index.reindex(new CorpusFile(corpus, new Remarks()), progress);
        return new Seated(index, here);
    }

    /// A folder name that no path can lead out of.
    private static String nameOf(Path corpus) {
        try {
            byte[] path = corpus.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(path), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private final class Seated implements ExamDesk {

        /// Passages looked at for each article that is to be ranked; long articles have more of them than short
        /// ones.
        private static final int PASSAGES_AN_ARTICLE = 4;

        private final LuceneGenerations index;
        private final AnswerDesk desk;
        private final Vocabulary vocabulary;
        private final SentenceChoice choice;
        private final Generation generation;

        Seated(LuceneGenerations index, Office here) {
            this.index = index;
            desk = here.deskOver(index, searched -> here.books.open(index.annex(searched.generation())));
            vocabulary = new LuceneVocabulary();
            choice = new SentenceChoice(vocabulary, here.embedder);
            this.generation =
                    index.inService().orElseThrow(() -> new SearchFailed("The exam's index cannot be opened."));
        }

        @Override
        public Answer answer(ExamQuestion question) {
            return switch (read(question)) {
                case Reading.Understood(Question understood) -> desk.answer(understood.within(question.scope()));
                case Reading.NotUnderstood(String why) -> new Answer.Unavailable(Question.of(question.id()), why);
            };
        }

        @Override
        public List<RankedPassage> search(ExamQuestion question, int articles) {
            PassageSearch search = HybridSearch.over(generation, new LuceneVocabulary());
            return switch (read(question)) {
                case Reading.Understood(Question understood) ->
                    search.search(understood.within(question.scope()), articles * PASSAGES_AN_ARTICLE);
                case Reading.NotUnderstood _ -> List.of();
            };
        }

        @Override
        public SentenceRanking rank(ExamQuestion question, List<CandidateSentence> candidates) {
            return switch (read(question)) {
                case Reading.Understood(Question understood) -> {
                    Map<String, Double> terms = vocabulary.stems(understood.text()).stream()
                            .collect(Collectors.toMap(Function.identity(), generation::rarity));
                    GivenSentences given = GivenSentences.of(candidates, generation);
                    Evidence evidence = new Evidence(understood, given.passages(), terms, generation.coverage());
                    yield given.named(choice.rank(evidence));
                }
                case Reading.NotUnderstood _ -> new SentenceRanking(List.of(), false);
            };
        }

        /// Reads a question as if it were asked on the day of the newest article: "on 6 October" means the day that
        /// who wrote it knew, and an exam comes to the same on whatever day it is held.
        private Reading read(ExamQuestion question) {
            Coverage coverage = generation.coverage();
            return reader.read(
                    question.words(),
                    coverage.asOf().orElseGet(() -> LocalDate.now(clock)),
                    coverage.knownOutlets().keySet(),
                    coverage.languages().keySet());
        }

        @Override
        public void close() {
            generation.close();
            index.close();
        }
    }
}

package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import newsdesk.command.Invented;
import newsdesk.command.ListedGeneration;
import newsdesk.corpus.ArticleSource;
import newsdesk.question.Question;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.Researcher;
import newsdesk.retrieval.SearchFailed;
import org.junit.jupiter.api.Test;

class AnswerDeskTest {

    private final Question question = Question.of("Who opened the talks?");

    @Test
    void anIndexThatCannotBeReadIsUnavailableAndNeverNotCovered() {
        Answer answer = desk(() -> {
                    throw new SearchFailed("The disk is gone.");
                })
                .answer(question);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Unavailable.class,
                        failed -> assertThat(failed.reason()).isEqualTo("The disk is gone."));
    }

    @Test
    void nothingIndexedIsUnavailableAndSaysWhatToDo() {
        assertThat(desk(Optional::empty).answer(question))
                .isInstanceOfSatisfying(
                        Answer.Unavailable.class,
                        failed -> assertThat(failed.reason()).contains("newsdesk reindex"));
    }

    @Test
    void aDraftOfNothingIsNotCoveredAndSaysWhatWasSearched() {
        assertThat(desk(() -> Optional.of(new ListedGeneration(Invented.coverage(), Invented.talks())))
                        .answer(question))
                .isInstanceOfSatisfying(
                        Answer.NotCovered.class,
                        answer -> assertThat(answer.searched()).isEqualTo(Invented.coverage()));
    }

    @Test
    void theGenerationIsLetGoOfAfterTheAnswer() {
        ListedGeneration generation = new ListedGeneration(Invented.coverage(), Invented.talks());

        desk(() -> Optional.of(generation)).answer(question);

        assertThat(generation.timesClosed()).isEqualTo(1);
    }

    private interface InService {
        Optional<Generation> open();
    }

    private static AnswerDesk desk(InService inService) {
        Generations generations = new Generations() {
            @Override
            public Optional<Generation> inService() {
                return inService.open();
            }

            @Override
            public Optional<String> stampInService() {
                return Optional.empty();
            }

            @Override
            public Reindexed reindex(ArticleSource articles, Progress progress) {
                throw new AssertionError("asking never indexes");
            }
        };
        Writer silent = (_, _) -> new Draft(List.of(), Premise.UNKNOWN, "silent", 0);
        PlainVocabulary vocabulary = new PlainVocabulary();
        OwnWords noBook = new OwnWords(generations, _ -> Optional.empty());
        return new AnswerDesk(
                new Researcher(generations, vocabulary, 5), noBook, silent, new FactChecker(vocabulary), 3);
    }
}

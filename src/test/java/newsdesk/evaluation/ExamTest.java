package newsdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsdesk.answer.Answer;
import newsdesk.corpus.ArticleId;
import newsdesk.question.Scope;
import newsdesk.retrieval.Passages;
import newsdesk.retrieval.RankedPassage;
import org.junit.jupiter.api.Test;

class ExamTest {

    private static final ExamQuestion ASKED = new ExamQuestion(
            "q",
            "Who went?",
            Scope.EVERYTHING,
            List.of(),
            Set.of(new ArticleId("one"), new ArticleId("three")),
            Set.of(),
            Optional.empty());

    private final List<String> written = new ArrayList<>();

    private final Predictions predictions = new Predictions() {
        @Override
        public void answered(ExamQuestion question, Answer answer, long millis) {}

        @Override
        public void found(ExamQuestion question, List<RankedArticle> articles, List<RankedPassage> passages) {
            articles.forEach(ranked -> written.add(ranked.article().value()));
        }

        @Override
        public void ranked(ExamQuestion question, SentenceRanking ranking) {}

        @Override
        public void close() {}
    };

    @Test
    void theArticlesOfTheEvidenceAreCountedByTheirPlaces() {
        List<String> stages = new ArrayList<>();

        RetrievalSheet sheet = Exam.retrieval(
                Stream.of(ASKED),
                1,
                _ -> Stream.of("two", "one", "one", "three")
                        .map(article -> new RankedPassage(Passages.of(article, "Ada went."), 1))
                        .toList(),
                100,
                predictions,
                (stage, done, total) -> stages.add("%s %d of %d".formatted(stage, done, total)));

        // (1 / log2(3) + 1 / log2(4)) / (1 + 1 / log2(3))
        assertThat(sheet.summary())
                .containsEntry("questions", "1")
                .containsEntry("article nDCG@10", "0.693")
                .containsEntry("article MRR@10", "0.500")
                .containsEntry("article recall@10", "1.000");
        assertThat(written).containsExactly("two", "one", "three");
        assertThat(stages).containsExactly("searching 1 of 1");
    }
}

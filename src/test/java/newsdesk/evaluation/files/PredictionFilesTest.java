package newsdesk.evaluation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsdesk.answer.Answer;
import newsdesk.answer.Citation;
import newsdesk.answer.Premise;
import newsdesk.answer.Statements;
import newsdesk.command.Invented;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Passage;
import newsdesk.corpus.PassageSplitter;
import newsdesk.evaluation.ExamQuestion;
import newsdesk.evaluation.MalformedExam;
import newsdesk.evaluation.Predictions;
import newsdesk.question.Question;
import newsdesk.question.Scope;
import newsdesk.retrieval.RankedPassage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionFilesTest {

    @TempDir
    Path folder;

    private final ExamQuestion asked = new ExamQuestion(
            "q1", "Who opened the port?", Scope.EVERYTHING, List.of(), Set.of(), Set.of(), Optional.empty());
    private final Passage passage = PassageSplitter.split(
                    new Article(new ArticleId("a"), Imprint.NONE, "🚢 ships. Venn opened the port."))
            .getFirst();

    @Test
    void citationsAreCountedInCodePoints() throws IOException {
        Path file = folder.resolve("out.jsonl");
        Answer answer = new Answer.Grounded(
                Question.of("Who opened the port?"),
                List.of(Statements.of("Venn opened the port.", Citation.ofSentence(passage, 1))),
                Premise.MET,
                Invented.coverage(),
                "extractive");

        try (Predictions out = PredictionFiles.answers(file)) {
            out.answered(asked, answer, 12);
        }

        assertThat(file).content().isEqualTo("""
                        {"id":"q1","outcome":"grounded","premise":"met","statements":[{"text":"Venn opened the port.",\
                        "citations":[{"doc_id":"a","start":9,"end":30,"text":"Venn opened the port."}]}],"millis":12}
                        """);
    }

    @Test
    void everyOutcomeHasItsOwnWord() throws IOException {
        Path file = folder.resolve("out.jsonl");
        Question question = Question.of("Who?");

        try (Predictions out = PredictionFiles.answers(file)) {
            out.answered(asked, new Answer.NotCovered(question, Invented.coverage(), List.of()), 1);
            out.answered(asked, new Answer.Unavailable(question, "The index is gone."), 2);
        }

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "{\"id\":\"q1\",\"outcome\":\"not_covered\",\"premise\":\"unknown\",\"statements\":[],\"millis\":1}",
                        "{\"id\":\"q1\",\"outcome\":\"unavailable\",\"premise\":\"unknown\",\"statements\":[],\"millis\":2}");
    }

    @Test
    void rankingsAreATrecRunWithThePassagesBeside() throws IOException {
        Path run = folder.resolve("out.trec");

        try (Predictions out = PredictionFiles.retrieval(run)) {
            out.found(
                    asked,
                    List.of(new Predictions.RankedArticle(new ArticleId("a"), 0.5)),
                    List.of(new RankedPassage(passage, 0.5)));
        }

        assertThat(run).content().isEqualTo("q1 Q0 a 1 0.500000 newsdesk\n");
        assertThat(folder.resolve("out.trec.passages.jsonl"))
                .content()
                .isEqualTo("{\"id\":\"q1\",\"passages\":[{\"doc_id\":\"a\",\"start\":0,\"end\":30,\"score\":0.5}]}\n");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        assertThatThrownBy(() -> PredictionFiles.answers(folder.resolve("no/such/folder.jsonl")))
                .isInstanceOf(MalformedExam.class)
                .hasMessageContaining("folder.jsonl cannot be written");
    }
}

package newsdesk.evaluation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsdesk.corpus.ArticleId;
import newsdesk.evaluation.ExamQuestion;
import newsdesk.evaluation.MalformedExam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFileTest {

    @TempDir
    Path folder;

    @Test
    void everythingThatARowMaySayIsRead() throws IOException {
        ExamQuestion question = only("""
                {"id":"q1","query":"Who opened the port?","answer":"Venn","answerable":true,"context_id":"a",\
                "within":["b"],"exclude":["c"],"candidates":["a-0","a-1"],"evidence":[{"doc_id":"a","text":"Venn"}],"type":"x"}
                """);

        assertThat(question.id()).isEqualTo("q1");
        assertThat(question.words()).isEqualTo("Who opened the port?");
        assertThat(question.answerable()).isEqualTo(Optional.of(true));
        assertThat(question.scope().within()).containsExactlyInAnyOrder(new ArticleId("a"), new ArticleId("b"));
        assertThat(question.scope().without()).containsExactly(new ArticleId("c"));
        assertThat(question.candidates()).containsExactly("a-0", "a-1");
        assertThat(question.gold()).containsExactly(new ArticleId("a"));
    }

    @Test
    void aBareRowIsAQuestionToEverything() throws IOException {
        ExamQuestion question =
                only("{\"id\":\"q1\",\"query\":\"Who?\",\"answer\":null,\"evidence\":[],\"type\":\"blind\"}");

        assertThat(question.scope().isEverything()).isTrue();
        assertThat(question.answerable()).isEmpty();
        assertThat(question.gold()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"id\":\"q2\"}",
                "{\"query\":\"Who?\"}",
                "{\"id\":7,\"query\":\"Who?\"}",
                "{\"id\":\"q2\",\"query\":\" \"}",
                "{\"id\":\"q2\",\"query\":\"Who?\",\"evidence\":[{}]}",
                "{\"id\":\"q2\",\"query\":\"Who?\"",
                "[]"
            })
    void aMalformedRowIsNamedByFileAndLine(String row) throws IOException {
        Path file = Files.writeString(folder.resolve("q.jsonl"), "{\"id\":\"q1\",\"query\":\"Who?\"}\n\n" + row + "\n");

        assertThatThrownBy(() -> read(file)).isInstanceOf(MalformedExam.class).hasMessageContaining("q.jsonl, line 3");
    }

    @Test
    void bytesThatAreNoTextAreNamedByFileAndLine() throws IOException {
        Path file = Files.write(folder.resolve("q.jsonl"), new byte[] {'{', (byte) 0xff, '}', '\n'});

        assertThatThrownBy(() -> read(file)).isInstanceOf(MalformedExam.class).hasMessageContaining("q.jsonl");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> read(folder.resolve("nowhere.jsonl")))
                .isInstanceOf(MalformedExam.class)
                .hasMessageContaining("There is no file")
                .hasMessageContaining("nowhere.jsonl");
    }

    @Test
    void questionsAreCountedWithoutTheEmptyLines() throws IOException {
        Path file = Files.writeString(folder.resolve("q.jsonl"), "{}\n\n{}\n  \n{}");

        assertThat(new QuestionFile().count(file)).isEqualTo(3);
    }

    private ExamQuestion only(String row) throws IOException {
        return read(Files.writeString(folder.resolve("q.jsonl"), row)).getFirst();
    }

    private static List<ExamQuestion> read(Path file) {
        try (Stream<ExamQuestion> questions = new QuestionFile().questions(file)) {
            return questions.toList();
        }
    }
}

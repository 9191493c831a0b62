package newsdesk.evaluation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsdesk.corpus.ArticleId;
import newsdesk.evaluation.CandidateSentence;
import newsdesk.evaluation.MalformedExam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceFileTest {

    @TempDir
    Path folder;

    @Test
    void sentencesAreFoundByTheirIdsWithTheArticleTheyStandIn() throws IOException {
        Path corpus = write("""
                {"id": "a", "text": "It rained.", "sentences": [{"id": "a-0", "text": "It rained."}]}
                {"id": "b", "text": "It snowed."}
                """);

        assertThat(new SentenceFile().sentences(corpus))
                .hasSize(1)
                .containsEntry("a-0", new CandidateSentence("a-0", new ArticleId("a"), "It rained."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"id\": \"a\", \"sentences\": [{\"id\": \"a-0\"}]}",
                "{\"sentences\": [{\"id\": \"a-0\", \"text\": \"It rained.\"}]}",
                "{\"id\": \"a\", \"sentences\": [{\"id\": \"x\", \"text\": \"A\"}, {\"id\": \"x\", \"text\": \"B\"}]}"
            })
    void aMalformedLineIsNamedWithFileAndNumber(String line) throws IOException {
        Path corpus = write("{\"id\": \"fine\"}\n" + line + "\n");

        assertThatThrownBy(() -> new SentenceFile().sentences(corpus))
                .isInstanceOfSatisfying(
                        MalformedExam.class,
                        malformed -> assertThat(malformed.reason()).contains("corpus.jsonl, line 2"));
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(folder.resolve("corpus.jsonl"), lines);
    }
}

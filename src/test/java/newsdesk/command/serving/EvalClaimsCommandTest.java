package newsdesk.command.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsdesk.answer.Citation;
import newsdesk.answer.ClaimVerdict;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.corpus.Passage;
import newsdesk.corpus.files.ArticleFiles;
import newsdesk.evaluation.files.ClaimFile;
import newsdesk.evaluation.files.VerdictRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalClaimsCommandTest {

    @TempDir
    Path folder;

    /// Finds a claim supported where it stands in the passages word for word.
    private final Command command = new EvalClaimsCommand(
            new ArticleFiles(), new ClaimFile(), () -> EvalClaimsCommandTest::verdict, VerdictRecords::to);

    private static ClaimVerdict verdict(String claim, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.text().contains(claim))
                .findFirst()
                .map(passage ->
                        new ClaimVerdict(ClaimVerdict.Kind.SUPPORTED, 0.75, List.of(Citation.ofSentence(passage, 0))))
                .orElse(new ClaimVerdict(ClaimVerdict.Kind.NOT_IN_COVERAGE, 0, List.of()));
    }

    @Test
    void everyClaimIsComparedWithTheArticlesItNamesAndWrittenDown() throws IOException {
        claims("""
                {"id": "one", "query": "It rained in Vell.", "doc_id": "rain"}
                {"id": "two", "query": "It rained in Vell.", "cited_doc_ids": ["snow", "unknown"]}
                """);

        Reply reply = Overheard.reply(command, invocation(Map.of()));

        assertThat(((Reply.Facts) reply).facts())
                .containsEntry("claims", "2")
                .containsEntry("supported", "1")
                .containsEntry("contradicted", "0")
                .containsEntry("not in coverage", "1");
        List<String> verdicts = Files.readAllLines(folder.resolve("verdicts.jsonl"));
        assertThat(verdicts).hasSize(2);
        assertThat(verdicts.getFirst())
                .contains("\"id\":\"one\"", "\"verdict\":\"supported\"", "\"score\":0.75", "\"doc_id\":\"rain\"");
        assertThat(verdicts.getLast())
                .contains("\"id\":\"two\"", "\"verdict\":\"not_in_coverage\"", "\"citations\":[]");
    }

    @Test
    void noMoreClaimsAreComparedThanTheLimitSays() throws IOException {
        claims("""
                {"id": "one", "query": "It rained in Vell.", "doc_id": "rain"}
                {"id": "two", "query": "It rained in Vell.", "doc_id": "rain"}
                this line is never read
                """);

        Reply reply = Overheard.reply(command, invocation(Map.of("limit", "1")));

        assertThat(((Reply.Facts) reply).facts()).containsEntry("claims", "1");
        assertThat(folder.resolve("verdicts.jsonl")).content().contains("one").doesNotContain("two");
    }

    @Test
    void aMalformedClaimIsNamedWithFileAndLine() throws IOException {
        claims("""
                {"id": "one", "query": "It rained in Vell.", "doc_id": "rain"}
                {"id": "two", "query": "It rained in Vell."}
                """);

        assertThat(Overheard.refusal(command, invocation(Map.of())))
                .contains("claims.jsonl, line 2", "names no article");
    }

    private void claims(String lines) throws IOException {
        Files.writeString(folder.resolve("claims.jsonl"), lines);
        Files.writeString(folder.resolve("articles.jsonl"), """
                {"id": "rain", "text": "It rained in Vell."}
                {"id": "snow", "text": "It snowed in Vell."}
                """);
    }

    private Invocation invocation(Map<String, String> more) {
        Map<String, List<String>> values = new HashMap<>();
        more.forEach((option, value) -> values.put(option, List.of(value)));
        values.put("corpus", List.of(folder.resolve("articles.jsonl").toString()));
        values.put("claims", List.of(folder.resolve("claims.jsonl").toString()));
        values.put("out", List.of(folder.resolve("verdicts.jsonl").toString()));
        return new Invocation(values);
    }
}

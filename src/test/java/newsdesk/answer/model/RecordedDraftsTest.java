package newsdesk.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsdesk.answer.Commission;
import newsdesk.answer.Draft;
import newsdesk.answer.Statement;
import newsdesk.answer.WritingFailed;
import newsdesk.retrieval.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a model might write, good and bad, as its server sends it, and what of it is said in the end.
class RecordedDraftsTest {

    private final Evidence evidence = Coverages.of(
            "What is known?",
            List.of(
                    Coverages.article("post-2032-05-14-denials"),
                    Coverages.article("times-2032-05-17-cabinet"),
                    Coverages.article("ledger-2032-05-03-orrin-mills")));

    static Stream<Arguments> drafts() {
        List<Protocol> protocols = List.of(Protocol.values());
        List<Arguments> drafts = new ArrayList<>();
        for (JsonNode row : Coverages.rows("written-by-models.jsonl")) {
            Protocol protocol = protocols.get(drafts.size() % protocols.size());
            drafts.add(Arguments.of(row.path("id").asText(), protocol, row));
        }
        return drafts.stream();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("drafts")
    void onlyWhatThePassagesBearOutIsSaid(String id, Protocol protocol, JsonNode row) {
        try (ModelServer server =
                new ModelServer(protocol.answering(row.path("written").asText()))) {
            List<String> said = new ArrayList<>();
            row.path("said").forEach(sentence -> said.add(sentence.asText()));

            assertThat(said(server, protocol)).as(id).isEqualTo(said);
        }
    }

    private List<String> said(ModelServer server, Protocol protocol) {
        try {
            Draft draft = Writers.over(server, protocol).write(evidence, Commission.whole(3));
            return Coverages.checked(draft, evidence).stream()
                    .map(Statement::text)
                    .toList();
        } catch (WritingFailed e) {
            return List.of();
        }
    }
}

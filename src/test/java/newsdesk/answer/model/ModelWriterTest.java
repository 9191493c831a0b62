package newsdesk.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsdesk.answer.Commission;
import newsdesk.answer.Draft;
import newsdesk.retrieval.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelWriterTest {

    private final Evidence evidence = Coverages.evidence(
            "What did the council decide?",
            "The council adopted the harbour plan on Tuesday by nine votes to four. Mayor Ada Brook said the plan "
                    + "“will cost the town nothing.”",
            "Opponents of the harbour plan may go to court, their lawyer Ivo Lund said.");

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void eachProviderIsSpokenToInItsOwnProtocol(Protocol protocol) throws Exception {
        try (ModelServer server = new ModelServer(protocol.answering("""
                The council adopted the harbour plan by nine votes to four. [P1]
                Opponents may go to court, Ivo Lund said. [P2]
                """))) {
            Draft draft = Writers.over(server, protocol).write(evidence, Commission.whole(3));

            assertThat(draft.sentences())
                    .extracting(Draft.DraftSentence::text)
                    .containsExactly(
                            "The council adopted the harbour plan by nine votes to four.",
                            "Opponents may go to court, Ivo Lund said.");
            assertThat(draft.tokens()).isEqualTo(840);
            assertThat(Coverages.checked(draft, evidence)).hasSize(2);
            assertThat(List.copyOf(server.requests))
                    .singleElement()
                    .satisfies(request -> assertThat(request.body()).contains("nine votes to four"));
        }
    }
}

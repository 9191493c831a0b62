package newsdesk.answer.model;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import newsdesk.answer.Commission;
import newsdesk.answer.Draft;
import newsdesk.answer.WritingFailed;
import newsdesk.answer.model.ModelSettings.Limits;
import newsdesk.retrieval.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What goes wrong between us and a model, and what becomes of it.
@Timeout(value = 3, unit = MINUTES)
class ModelFailuresTest {

    private static final String SENTENCE = "The council adopted the harbour plan by nine votes to four. [P1]\n";

    private final Evidence evidence = Coverages.evidence(
            "What did the council decide?",
            "The council adopted the harbour plan on Tuesday by nine votes to four. It met for three hours.");
    private final ModelUse use = new ModelUse();

    @ParameterizedTest
    @CsvSource({
        "401, the model's key was not accepted, 1",
        "403, the model's key was not accepted, 1",
        "404, there is no such model there, 1",
        "400, the model refused the request, 1",
        "429, the model is asked too often at the moment, 3",
        "500, the model is out of order at the moment, 3",
        "503, the model is out of order at the moment, 3",
    })
    void aRefusalIsToldWithoutTheWordsOfTheServer(int status, String reason, int attempts) {
        for (Protocol protocol : Protocol.values()) {
            try (ModelServer server = new ModelServer(refusing(status))) {
                WritingFailed failed = failure(server, protocol, Writers.PATIENT);

                assertThat(failed.reason()).isEqualTo(reason);
                assertThat(server.requests).as(protocol.name()).hasSize(attempts);
                assertThat(failed.getCause()).hasNoCause().hasMessageNotContaining(Writers.KEY);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void aModelThatIsAskedTooOftenIsAskedAgain(Protocol protocol) {
        try (ModelServer server = new ModelServer(refusing(429, "Retry-After: 0"), protocol.answering(SENTENCE))) {
            assertThat(write(server, protocol, Writers.PATIENT).sentences()).hasSize(1);
            assertThat(server.requests).hasSize(2);
            assertThat(use.facts()).containsEntry("model failed", "asked too often 1");
        }
    }

    @Test
    void aServerThatWantsToBeLeftAloneForLongIsLeftAlone() {
        try (ModelServer server = new ModelServer(refusing(429, "Retry-After: 3600"))) {
            assertThat(failure(server, Protocol.OPENAI, Writers.PATIENT).reason())
                    .isEqualTo("the model is asked too often at the moment");
            assertThat(server.requests).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void anEmptyAnswerIsAFailure(Protocol protocol) {
        try (ModelServer server = new ModelServer(protocol.answering(""))) {
            assertThat(failure(server, protocol, Writers.PATIENT).reason()).isEqualTo("the model's answer was empty");
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void aStallInMidSentenceEndsTheRequest(Protocol protocol) throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        Limits impatient = Writers.limits(Duration.ofMinutes(5), Duration.ofMillis(300), Duration.ofMinutes(5));
        try (ModelServer server = new ModelServer(stalling(protocol, SENTENCE + "It met for", closed))) {
            List<Draft.DraftSentence> handed = new ArrayList<>();
            WritingFailed failed = catchThrowableOfType(
                    WritingFailed.class,
                    () -> writer(server, protocol, impatient)
                            .write(evidence, new Commission(3, handed::add, () -> {})));

            assertThat(failed.reason()).isEqualTo("the model did not answer in time");
            assertThat(failed.tokens()).isPositive();
            assertThat(handed).hasSize(1);
            assertThat(closed.await(1, MINUTES)).isTrue();
        }
    }

    @Test
    void aModelThatDoesNotBeginIsNotWaitedFor() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        Limits impatient = Writers.limits(Duration.ofMillis(300), Duration.ofMinutes(5), Duration.ofMinutes(5));
        try (ModelServer server = new ModelServer(silent(closed))) {
            assertThat(failure(server, Protocol.OPENAI, impatient).reason())
                    .isEqualTo("the model did not answer in time");
            assertThat(closed.await(1, MINUTES)).isTrue();
            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void anEndlessAnswerIsCut() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (ModelServer server = new ModelServer(exchange -> {
            Protocol.OPENAI.begin(exchange);
            try {
                while (true) {
                    exchange.write(Protocol.OPENAI.chunk("and so on "));
                }
            } catch (IOException e) {
                closed.countDown();
            }
        })) {
            Draft draft = write(server, Protocol.OPENAI, Writers.PATIENT);

            assertThat(draft.sentences())
                    .isNotEmpty()
                    .allMatch(sentence -> sentence.citations().isEmpty());
            assertThat(closed.await(1, MINUTES)).isTrue();
        }
    }

    @Test
    void moreSentencesThanAreWantedAreNotWaitedFor() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (ModelServer server = new ModelServer(stalling(Protocol.OLLAMA, SENTENCE.repeat(3), closed))) {
            Draft draft = writer(server, Protocol.OLLAMA, Writers.PATIENT).write(evidence, Commission.whole(2));

            assertThat(draft.sentences()).hasSize(2);
            assertThat(draft.tokens()).isPositive();
            assertThat(closed.await(1, MINUTES)).isTrue();
        }
    }

    @Test
    void anAnswerThatBreaksOffIsNoAnswer() {
        try (ModelServer server = new ModelServer(exchange -> {
            exchange.head(200, "Content-Type: text/event-stream", "Content-Length: 100000");
            exchange.write(Protocol.OPENAI.chunk("The council"));
        })) {
            assertThat(failure(server, Protocol.OPENAI, Writers.PATIENT).reason())
                    .isEqualTo("the model broke off");
            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void whereNothingListensTheModelCannotBeReached() throws IOException {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
        ModelWriter writer = Writers.of(use, Writers.settings(nobody, Protocol.OLLAMA, Writers.PATIENT, false));

        assertThatThrownBy(() -> writer.write(evidence, Commission.whole(3)))
                .isInstanceOfSatisfying(
                        WritingFailed.class,
                        failed -> assertThat(failed.reason()).isEqualTo("the model could not be reached"));
    }

    @Test
    void theSecondModelIsAskedWhereTheFirstFails() {
        try (ModelServer first = new ModelServer(refusing(401));
                ModelServer second = new ModelServer(Protocol.ANTHROPIC.answering(SENTENCE))) {
            ModelWriter writer = Writers.of(
                    use,
                    Writers.settings(first.address(), Protocol.OPENAI, Writers.PATIENT, false),
                    Writers.settings(second.address(), Protocol.ANTHROPIC, Writers.PATIENT, false));

            assertThat(writer.write(evidence, Commission.whole(3)).sentences()).hasSize(1);
            assertThat(use.facts()).containsEntry("second model asked", "1").containsEntry("model answered", "1");
        }
    }

    @Test
    void aModelThatKeepsFailingIsLeftAloneForAWhile() {
        try (ModelServer server = new ModelServer(refusing(401))) {
            ModelWriter writer = writer(server, Protocol.OPENAI, Writers.PATIENT);
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> writer.write(evidence, Commission.whole(3)));
            }
            WritingFailed failed =
                    catchThrowableOfType(WritingFailed.class, () -> writer.write(evidence, Commission.whole(3)));

            assertThat(failed.reason()).contains("left alone");
            assertThat(server.requests).hasSize(5);
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void whoNoLongerWaitsClosesTheConnection(Protocol protocol) throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (ModelServer server = new ModelServer(stalling(protocol, "The council", closed))) {
            Commission commission = new Commission(3, _ -> {}, () -> {
                if (!server.requests.isEmpty()) {
                    throw new CancellationException("stopped");
                }
            });

            assertThatThrownBy(() -> writer(server, protocol, Writers.PATIENT).write(evidence, commission))
                    .isInstanceOf(CancellationException.class);
            assertThat(closed.await(1, MINUTES)).isTrue();
        }
    }

    @Test
    void whoNoLongerTakesSentencesClosesTheConnection() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (ModelServer server = new ModelServer(stalling(Protocol.OPENAI, SENTENCE, closed))) {
            Commission commission = new Commission(
                    3,
                    _ -> {
                        throw new CancellationException("stopped");
                    },
                    () -> {});

            assertThatThrownBy(() ->
                            writer(server, Protocol.OPENAI, Writers.PATIENT).write(evidence, commission))
                    .isInstanceOf(CancellationException.class);
            assertThat(closed.await(1, MINUTES)).isTrue();
        }
    }

    @Test
    void anInterruptedThreadClosesTheConnectionBeforeTheFirstWord() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (ModelServer server = new ModelServer(silent(closed))) {
            ModelWriter writer = writer(server, Protocol.MISTRAL, Writers.PATIENT);
            CompletableFuture<Throwable> end = new CompletableFuture<>();
            Thread asking = Thread.ofVirtual().start(() -> {
                try {
                    writer.write(evidence, Commission.whole(3));
                } catch (RuntimeException e) {
                    end.complete(e);
                }
            });
            server.requests.take();
            asking.interrupt();

            assertThat(end.get(1, MINUTES)).isInstanceOf(CancellationException.class);
            assertThat(closed.await(1, MINUTES)).isTrue();
        }
    }

    @Test
    void aProviderThatAsksForAKeyIsNotAskedWithoutOne() {
        ModelSettings keyless = new ModelSettings(
                Provider.ANTHROPIC,
                "scribe",
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                new ModelSettings.Manner(true, 500, false, Writers.PATIENT));

        assertThatThrownBy(() -> Writers.of(use, keyless).write(evidence, Commission.whole(3)))
                .isInstanceOfSatisfying(
                        WritingFailed.class,
                        failed -> assertThat(failed.reason()).isEqualTo("no key is set for the model"));
    }

    @Test
    void theKeyIsShownNowhere() {
        assertThat(Writers.settings(URI.create("http://localhost:1"), Protocol.OPENAI, Writers.PATIENT, false)
                        .toString())
                .doesNotContain(Writers.KEY);
    }

    private ModelWriter writer(ModelServer server, Protocol protocol, Limits limits) {
        return Writers.of(use, Writers.settings(server.address(), protocol, limits, false));
    }

    private Draft write(ModelServer server, Protocol protocol, Limits limits) {
        return writer(server, protocol, limits).write(evidence, Commission.whole(3));
    }

    private WritingFailed failure(ModelServer server, Protocol protocol, Limits limits) {
        return catchThrowableOfType(WritingFailed.class, () -> write(server, protocol, limits));
    }

    private static ModelServer.Script refusing(int status, String... headers) {
        return exchange -> {
            exchange.head(status, headers);
            exchange.write(
                    "{\"error\":{\"message\":\"the key " + Writers.KEY + " asked: what did the council decide\"}}");
        };
    }

    private static ModelServer.Script stalling(Protocol protocol, String text, CountDownLatch closed) {
        return exchange -> {
            protocol.begin(exchange);
            exchange.write(protocol.chunks(text));
            exchange.awaitClose();
            closed.countDown();
        };
    }

    private static ModelServer.Script silent(CountDownLatch closed) {
        return exchange -> {
            exchange.awaitClose();
            closed.countDown();
        };
    }
}

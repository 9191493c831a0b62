package newsdesk.answer.model;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import newsdesk.answer.model.ModelSettings.Limits;
import newsdesk.answer.model.ModelSettings.Manner;
import newsdesk.retrieval.lucene.LuceneVocabulary;

/// Model writers for tests.
final class Writers {

    static final String KEY = "sk-the-key-of-the-desk";

    /// Long enough never to pass in a test.
    static final Limits PATIENT = limits(Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(5));

    private Writers() {}

    static Limits limits(Duration firstWord, Duration pause, Duration whole) {
        return new Limits(firstWord, pause, whole, Duration.ofMillis(1));
    }

    static ModelWriter over(ModelServer server, Protocol protocol) {
        return of(new ModelUse(), settings(server.address(), protocol, PATIENT, false));
    }

    static ModelWriter of(ModelUse use, ModelSettings... models) {
        return new ModelWriter(List.of(models), new LuceneVocabulary(), new Random(42), use);
    }

    static ModelSettings settings(URI server, Protocol protocol, Limits limits, boolean schema) {
        return new ModelSettings(
                protocol.provider,
                "scribe",
                Optional.of(server),
                Optional.of(KEY),
                new Manner(true, 500, schema, limits));
    }
}

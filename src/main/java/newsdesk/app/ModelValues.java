package newsdesk.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import newsdesk.answer.model.ModelSettings;
import newsdesk.answer.model.Provider;

/// Reads the settings of the language models.
final class ModelValues {

    private static final Bounds TOKENS = new Bounds(100, 100_000);
    private static final Bounds SECONDS = new Bounds(1, 600);
    private static final Bounds WHOLE = new Bounds(1, 3600);

    /// What providers advise: a second try half a second later, a third after two.
    private static final Duration AGAIN = Duration.ofMillis(500);

    private ModelValues() {}

    private enum ProviderOrNone {
        NONE,
        OPENAI,
        OLLAMA,
        ANTHROPIC,
        GEMINI,
        MISTRAL
    }

    private enum Form {
        LINES,
        SCHEMA
    }

    private enum Temperature {
        ZERO,
        OWN
    }

    /// One model, as far as it differs from another.
    private record Identity(ProviderOrNone provider, String name, Optional<URI> address, Optional<Secret> key) {}

    static ModelChoice from(Values values) {
        Identity first = identity(values, "model");
        Form form = values.choice("model.form", Form.LINES);
        Temperature temperature = values.choice("model.temperature", Temperature.ZERO);
        ModelSettings.Manner manner = new ModelSettings.Manner(
                temperature == Temperature.ZERO,
                values.number("model.longest-output", 800, TOKENS),
                form == Form.SCHEMA,
                new ModelSettings.Limits(
                        Duration.ofSeconds(values.number("model.first-word-seconds", 30, SECONDS)),
                        Duration.ofSeconds(values.number("model.pause-seconds", 15, SECONDS)),
                        Duration.ofSeconds(values.number("model.whole-seconds", 90, WHOLE)),
                        AGAIN));
        Identity second = identity(values, "model.second");
        if (first.provider() == ProviderOrNone.NONE && second.provider() != ProviderOrNone.NONE) {
            values.fault("`model.second.provider` names a second model where there is no first one");
        }
        return new ModelChoice(settings(first, manner), settings(second, manner));
    }

    private static Identity identity(Values values, String part) {
        Identity identity = new Identity(
                values.choice(part + ".provider", ProviderOrNone.NONE),
                values.text(part + ".name"),
                values.address(part + ".address", ModelValues::server),
                values.secret(part + ".key"));
        if (identity.provider() != ProviderOrNone.NONE && identity.name().isEmpty()) {
            values.fault("`%s.name` must name a model where `%s.provider` is set".formatted(part, part));
        }
        return identity;
    }

    /// The address of a server, without anything that could be a key.
    private static URI server(String text) {
        try {
            URI address = new URI(text);
            if (List.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Refused like any other text that is no address.
        }
        throw new IllegalArgumentException("must be an address such as http://localhost:8080/v1, without a key in it");
    }

    private static Optional<ModelSettings> settings(Identity identity, ModelSettings.Manner manner) {
        return identity.provider() == ProviderOrNone.NONE || identity.name().isEmpty()
                ? Optional.empty()
                : Optional.of(new ModelSettings(
                        Provider.valueOf(identity.provider().name()),
                        identity.name(),
                        identity.address(),
                        identity.key().map(Secret::reveal),
                        manner));
    }
}

package newsdesk.app;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import newsdesk.answer.model.ModelSettings;
import newsdesk.answer.model.Provider;

/// Reads the settings of the language models.
final class ModelValues {

    private static final Bounds TOKENS = new Bounds(100, 100_000);
    private static final Bounds SECONDS = new Bounds(1, 600);
    private static final Bounds WHOLE = new Bounds(1, 3600);

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

    static Settings.Model from(Values values) {
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
                        Duration.ofSeconds(values.number("model.whole-seconds", 90, WHOLE))));
        Identity second = identity(values, "model.second");
        if (first.provider() == ProviderOrNone.NONE && second.provider() != ProviderOrNone.NONE) {
            values.fault("`model.second.provider` names a second model where there is no first one");
        }
        return new Settings.Model(settings(first, manner), settings(second, manner));
    }

    private static Identity identity(Values values, String part) {
        Identity identity = new Identity(
                values.choice(part + ".provider", ProviderOrNone.NONE),
                values.text(part + ".name"),
                values.address(part + ".address"),
                values.secret(part + ".key"));
        if (identity.provider() != ProviderOrNone.NONE && identity.name().isEmpty()) {
            values.fault("`%s.name` must name a model where `%s.provider` is set".formatted(part, part));
        }
        return identity;
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

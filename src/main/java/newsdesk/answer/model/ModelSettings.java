package newsdesk.answer.model;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// One model: where it is, by what name, and how it is asked.
///
/// @param provider who makes it work, or whose protocol the server speaks
/// @param name     its name there
/// @param address  where the server is; the provider's own where there is none
/// @param key      what the server knows us by; none where it does not ask
/// @param manner   how it is asked
public record ModelSettings(
        Provider provider, String name, Optional<URI> address, Optional<String> key, Manner manner) {

    public ModelSettings {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a model has a name");
        }
    }

    /// How a model is asked.
    ///
    /// @param temperatureZero whether it is told to choose the likeliest word each time; some refuse to be told
    /// @param longestOutput   how many tokens it may write
    /// @param schema          whether it is held to a JSON schema, for servers that can, and not to lines of text
    /// @param limits          how long it is waited for
    public record Manner(boolean temperatureZero, int longestOutput, boolean schema, Limits limits) {}

    /// How long a model is waited for.
    ///
    /// @param firstWord until it begins
    /// @param pause     between two words
    /// @param whole     in all, however often it is asked and whatever other model is asked after it
    /// @param again     before it is asked again for the first time, where its server does not say
    public record Limits(Duration firstWord, Duration pause, Duration whole, Duration again) {}

    /// Where the server is.
    public URI server() {
        return address.orElse(provider.usual());
    }

    /// Whether the server is this machine, so that nothing that is asked leaves it.
    public boolean isOnThisMachine() {
        String host = String.valueOf(server().getHost());
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    /// Where it runs, as the end of a sentence: "on this machine", "at api.example.com".
    public String place() {
        return isOnThisMachine() ? "on this machine" : "at " + server().getHost();
    }

    /// What it is called and where it runs, for the reader.
    String told() {
        return name + " " + place();
    }

    /// Without the key.
    @Override
    public String toString() {
        return "%s (%s, %s)".formatted(name, provider.title(), place());
    }
}

package newsdesk.console.line;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be said on the command line before any command, about where the program works and how it is set.
///
/// @param data     the folder for what the program makes, or null where it was not said
/// @param corpus   the folder of the articles, or null where it was not said
/// @param settings settings by their keys, stronger than those of a file or of the environment
public record GlobalOptions(@Nullable Path data, @Nullable Path corpus, Map<String, String> settings) {

    /// Nothing was said.
    static final GlobalOptions NONE = new GlobalOptions(null, null, Map.of());

    public GlobalOptions {
        settings = Map.copyOf(settings);
    }

    public Optional<Path> dataFolder() {
        return Optional.ofNullable(data);
    }

    public Optional<Path> corpusFolder() {
        return Optional.ofNullable(corpus);
    }
}

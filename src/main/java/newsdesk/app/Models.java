package newsdesk.app;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import newsdesk.answer.Writer;
import newsdesk.answer.model.ModelSettings;
import newsdesk.answer.model.ModelUse;
import newsdesk.answer.model.ModelWriter;
import newsdesk.retrieval.Vocabulary;

/// The language models that write answers here, as one writer.
///
/// @param name   what the first is called, for the reader
/// @param place  where they run, as the end of a sentence: what is asked goes there and nowhere else
/// @param writer has them write
/// @param use    what has become of the requests
record Models(String name, String place, Writer writer, ModelUse use) {

    /// The models of the settings; nothing where there are none.
    ///
    /// @param chance draws what encloses the passages: secure, for an article must not guess it
    static Optional<Models> of(Settings.Model settings, Vocabulary vocabulary, RandomGenerator chance) {
        ModelUse use = new ModelUse();
        return settings.first().map(first -> {
            List<ModelSettings> all =
                    Stream.concat(Stream.of(first), settings.second().stream()).toList();
            String place = settings.second()
                    .map(second ->
                            "%s, or, where it fails, %s %s".formatted(first.place(), second.name(), second.place()))
                    .orElse(first.place());
            return new Models(first.name(), place, new ModelWriter(all, vocabulary, chance, use), use);
        });
    }
}

package newsdesk.app;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import newsdesk.answer.FactChecker;
import newsdesk.answer.LanguageModel;
import newsdesk.answer.model.ModelCheck;
import newsdesk.answer.model.ModelSettings;
import newsdesk.answer.model.ModelUse;
import newsdesk.answer.model.ModelWriter;
import newsdesk.command.CannotDo;
import newsdesk.retrieval.lucene.LuceneVocabulary;

/// Sets up the language models that write answers here.
final class Models {

    private Models() {}

    /// The models of the settings as one that writes; nothing where there are none. What is asked goes to the places
    /// that it names, and nowhere else.
    static Optional<LanguageModel> of(ModelChoice choice) {
        return choice.first().map(first -> {
            String place = choice.second()
                    .map(second ->
                            "%s, or, where it fails, %s %s".formatted(first.place(), second.name(), second.place()))
                    .orElse(first.place());
            return new LanguageModel(first.name(), place, writer(all(choice)));
        });
    }

    /// What has become of the requests to a model since the program began, by name.
    static SequencedMap<String, String> counts(LanguageModel model) {
        return model.writer() instanceof ModelWriter writer
                ? writer.use().facts()
                : Collections.unmodifiableSequencedMap(new LinkedHashMap<>());
    }

    /// Tries each model of the settings, by itself.
    ///
    /// @throws CannotDo where there is none, or where one does not work
    static SequencedMap<String, String> checked(ModelChoice choice, FactChecker checker) {
        if (choice.first().isEmpty()) {
            throw new CannotDo("No language model is set up. Set `model.provider` and `model.name` in the settings.");
        }
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        for (ModelSettings model : all(choice)) {
            switch (new ModelCheck(checker).of(writer(List.of(model)))) {
                case ModelCheck.Works(SequencedMap<String, String> found) ->
                    found.forEach((name, value) -> facts.put(model.name() + ": " + name, value));
                case ModelCheck.Fails(String what) -> throw new CannotDo(told(model, what));
            }
        }
        return facts;
    }

    private static String told(ModelSettings model, String what) {
        return "%s at %s does not work: %s."
                .formatted(model.name(), model.server().getAuthority(), what);
    }

    private static List<ModelSettings> all(ModelChoice choice) {
        return Stream.concat(choice.first().stream(), choice.second().stream()).toList();
    }

    /// What encloses passages is drawn by a secure generator: an article must not guess it.
    private static ModelWriter writer(List<ModelSettings> models) {
        return new ModelWriter(models, new LuceneVocabulary(), new SecureRandom(), new ModelUse());
    }
}

package newsdesk.app;

import java.util.Optional;
import newsdesk.answer.model.ModelSettings;

/// The language models that write answers.
///
/// @param first  the one that writes; none where answers are the articles' own sentences
/// @param second the one that is asked where the first fails
public record ModelChoice(Optional<ModelSettings> first, Optional<ModelSettings> second) {}

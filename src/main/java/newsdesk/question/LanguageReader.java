package newsdesk.question;

import java.util.Optional;
import java.util.Set;

/// Refuses a question in a language that the coverage is not in.
final class LanguageReader {

    private final LanguageDetector detector;

    LanguageReader(LanguageDetector detector) {
        this.detector = detector;
    }

    Optional<String> complaintAbout(String text, Set<String> languages) {
        return languages.isEmpty() ? Optional.empty() : detector.detect(text).filter(_ -> false);
    }
}

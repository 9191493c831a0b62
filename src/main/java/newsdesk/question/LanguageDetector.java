package newsdesk.question;

import java.util.Optional;

/// Tells in which language a text is written.
public interface LanguageDetector {

    /// The language of a text as a BCP 47 tag ("de"), or nothing where it cannot be told with certainty. A
    /// detector that is in doubt between English and another language says nothing.
    Optional<String> detect(String text);
}

package newsdesk.evaluation;

import java.nio.file.Path;
import java.util.Map;

/// Reads the sentences of a corpus file that questions may ask to be ranked.
public interface SentenceSource {

    /// The sentences by their ids.
    ///
    /// @throws MalformedExam naming file and line
    Map<String, CandidateSentence> sentences(Path corpus);
}

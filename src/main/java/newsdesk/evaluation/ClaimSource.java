package newsdesk.evaluation;

import java.nio.file.Path;
import java.util.stream.Stream;

/// Reads files of claims.
public interface ClaimSource {

    /// The claims of a file in order, read as the stream is consumed; the caller closes the stream.
    ///
    /// @throws MalformedExam at once or from the stream, naming file and line
    Stream<ExamClaim> claims(Path file);
}

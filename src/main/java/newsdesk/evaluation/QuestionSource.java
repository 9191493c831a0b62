package newsdesk.evaluation;

import java.nio.file.Path;
import java.util.stream.Stream;

/// Reads files of exam questions.
public interface QuestionSource {

    /// The questions of a file in order, read as the stream is consumed; the caller closes the stream.
    ///
    /// @throws MalformedExam at once or from the stream, naming file and line
    Stream<ExamQuestion> questions(Path file);

    /// How many there are, for showing progress.
    long count(Path file);
}

package newsdesk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AskedReaderTest {

    static Stream<List<String>> labelledQuestions() {
        InputStream labels = Objects.requireNonNull(AskedReaderTest.class.getResourceAsStream("asked.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(labels, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ", 2)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("labelledQuestions")
    void whatIsAskedIsReadFromTheWholeQuestion(List<String> row) {
        assertThat(AskedReader.read(row.getLast())).isEqualTo(Asked.valueOf(row.getFirst()));
    }

    @Test
    void capitalsAndCurlyQuotesMakeNoDifference() {
        assertThat(AskedReader.read("WHO’S THE MINISTER?")).isEqualTo(Asked.WHO);
    }

    @Test
    void wordsWithoutAnyQuestionAskForAnything() {
        assertThat(AskedReader.read("...")).isEqualTo(Asked.WHAT);
    }
}

package newsdesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    /// Paragraphs of news text with a mark before every sentence but the first, labelled by someone who had not seen
    /// the
    /// rules.
    static Stream<String> labelledParagraphs() {
        InputStream labels =
                Objects.requireNonNull(SentenceSplitterTest.class.getResourceAsStream("/newsdesk/sentences.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(labels, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("labelledParagraphs")
    void boundariesAreWhereAReaderPutThem(String labelled) {
        assertThat(marked(labelled.replace("‖", ""))).isEqualTo(labelled);
    }

    @Test
    void atLeastTwoHundredBoundariesAreLabelled() {
        long boundaries = labelledParagraphs()
                .flatMapToInt(String::chars)
                .filter(c -> c == '‖')
                .count();

        assertThat(boundaries).isGreaterThanOrEqualTo(200);
    }

    @Test
    void aLineIsAParagraphAndNoSentenceRunsOverItsEnd() {
        String text = "The talks failed\r\n\n  and so did the truce. It rained.\n";

        assertThat(words(text)).containsExactly("The talks failed", "and so did the truce.", "It rained.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\t ", "\u00a0\u2003"})
    void whiteSpaceHoldsNoSentence(String text) {
        assertThat(SentenceSplitter.sentences(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Один. Два три. Четыре!",
                "停火。谈判开始。",
                "🔥 Fire in the port! 🚢 Ships left. 👍",
                "?!?! ... … \"\" () .",
                "A.B.C.D.E.F. and a \"quote that never ends. It goes on",
                "e\u0301te\u0301. Ne\u0301e."
            })
    void everyCharacterButWhiteSpaceIsInExactlyOneSentence(String text) {
        List<Span> sentences = SentenceSplitter.sentences(text);

        String joined = sentences.stream().map(span -> span.of(text)).collect(Collectors.joining());
        assertThat(joined.replaceAll("[\\s\\p{Z}]", "")).isEqualTo(text.replaceAll("[\\s\\p{Z}]", ""));
        assertThat(sentences).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
    }

    private static List<String> words(String text) {
        return SentenceSplitter.sentences(text).stream()
                .map(span -> span.of(text))
                .toList();
    }

    private static String marked(String text) {
        StringBuilder marked = new StringBuilder(text);
        for (Span sentence : SentenceSplitter.sentences(text).reversed()) {
            if (sentence.start() > 0) {
                marked.insert(sentence.start(), "‖");
            }
        }
        return marked.toString();
    }
}

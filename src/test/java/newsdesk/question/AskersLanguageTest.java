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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AskersLanguageTest {

    static Stream<String> englishQuestions() {
        return lines("english.txt");
    }

    static Stream<List<String>> otherQuestions() {
        return lines("other-languages.txt").map(line -> List.of(line.split("\\|", 2)));
    }

    private static Stream<String> lines(String name) {
        InputStream labels = Objects.requireNonNull(AskersLanguageTest.class.getResourceAsStream(name));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(labels, StandardCharsets.UTF_8))) {
            return lines.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("englishQuestions")
    void anEnglishQuestionIsNeverTakenForAnotherLanguage(String question) {
        assertThat(AskersLanguage.of(question)).as(question).isSubsetOf("en");
    }

    @Test
    void nineOfTenQuestionsInOtherLanguagesAreRecognised() {
        List<List<String>> rows = otherQuestions().toList();

        List<List<String>> missed = rows.stream()
                .filter(row -> !AskersLanguage.of(row.getLast()).contains(row.getFirst()))
                .toList();

        assertThat(missed).hasSizeLessThan(rows.size() / 10);
    }

    @ParameterizedTest
    @CsvSource({
        "uk, Хто такий Полянський і що він сказав?",
        "ru, Что сказал Лавров об этом?",
        "uk, 'Lavrov: що він сказав про мир, їхній план?'",
        "ar, ماذا قال بوتين؟",
        "fa, پوتین چه گفت؟",
        "zh, 普京说了什么？",
        "ja, プーチンは何を言ったか？",
        "ko, 푸틴은 무엇을 말했나?",
        "el, Τι είπε ο Πούτιν;",
        "he, מה אמר פוטין?",
    })
    void anotherScriptIsRecognised(String language, String question) {
        assertThat(AskersLanguage.of(question).getFirst()).isEqualTo(language);
    }

    @Test
    void cyrillicWithoutTellingLettersMayBeSeveralLanguages() {
        assertThat(AskersLanguage.of("Путин план")).contains("ru", "uk", "bg");
    }

    @Test
    void aForeignNameInAnEnglishQuestionChangesNothing() {
        assertThat(AskersLanguage.of("Who is Володимир Зеленський?")).doesNotContain("en");
        assertThat(AskersLanguage.of("Who is this man Зеленський in Kyiv?")).containsExactly("en");
        assertThat(AskersLanguage.of("what does 'wir schaffen das' mean")).containsExactly("en");
    }
}

package newsdesk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpTest {

    /// Words that the rules may write between those of the two questions.
    private static final Set<String> ADDED = Set.of(
            "a",
            "the",
            "in",
            "on",
            "at",
            "to",
            "about",
            "and",
            "that",
            "who",
            "somebody",
            "did",
            "do",
            "does",
            "is",
            "was",
            "were",
            "are",
            "have",
            "will",
            "not",
            "which");

    static Stream<List<String>> followUps() {
        return rows("follow-ups.txt");
    }

    @ParameterizedTest
    @MethodSource("followUps")
    void aFollowUpIsRewrittenSoThatItStandsAlone(List<String> row) {
        String expected = row.get(2).equals("=") ? row.get(1) : row.get(2);

        assertThat(FollowUp.standingAlone(row.get(0), row.get(1))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("followUps")
    void nothingThatSaysSomethingIsLostOrInvented(List<String> row) {
        String rewritten = FollowUp.standingAlone(row.get(0), row.get(1));

        assertThat(matters(rewritten)).containsAll(matters(row.get(1)));
        assertThat(bases(rewritten))
                .isSubsetOf(Stream.of(bases(row.get(0)), bases(row.get(1)), ADDED)
                        .flatMap(Set::stream)
                        .toList());
    }

    static Stream<List<String>> chains() {
        return rows("follow-up-chains.txt");
    }

    @ParameterizedTest
    @MethodSource("chains")
    void aRewrittenFollowUpCanBeFollowedUpItself(List<String> row) {
        String second = FollowUp.standingAlone(row.get(0), row.get(1));
        String third = FollowUp.standingAlone(second, row.get(3));

        assertThat(second).isEqualTo(row.get(2).equals("=") ? row.get(1) : row.get(2));
        assertThat(third).isEqualTo(row.get(4));
    }

    @Test
    void aQuestionThatStandsAloneStaysAsItCame() {
        String next = "  Who is\u200b Tobias Renn ? ";

        assertThat(FollowUp.standingAlone("Who is Maren Quill?", next)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                  | ``                  | ``",
                "``                  | Why?                | Why?",
                "?!                  | And Renn?           | And Renn?",
                "Who is Maren Quill? | ``                  | Who is Maren Quill?",
                "Who is Maren Quill? | ???                 | Who is Maren Quill?",
                "What happened?      | Was anyone hurt?    | Was anyone hurt?",
            })
    void whereOneHoldsNoWordsTheOtherIsTheQuestion(String earlier, String next, String expected) {
        assertThat(FollowUp.standingAlone(earlier, next)).isEqualTo(expected);
    }

    @Test
    void aRewrittenQuestionThatWouldBeTooLongStaysAsItCame() {
        String earlier = "What did Maren Quill say about " + "the dam and ".repeat(80) + "the bridge?";

        assertThat(FollowUp.standingAlone(earlier, "Was anyone arrested after the flood of the old town?"))
                .isEqualTo("Was anyone arrested after the flood of the old town?");
        assertThat(FollowUp.standingAlone(earlier, "a".repeat(1200))).hasSize(Question.LONGEST);
    }

    @Test
    void anyTwoTextsMakeAQuestionOfAllowedLength() {
        RandomGenerator chance = new Random(7);
        List<String> pieces = pieces();
        for (int i = 0; i < 1_500; i++) {
            String earlier = text(pieces, chance);
            String next = text(pieces, chance);

            String rewritten = FollowUp.standingAlone(earlier, next);

            assertThat(Question.length(rewritten)).as("%s + %s", earlier, next).isLessThanOrEqualTo(Question.LONGEST);
            assertThat(matters(rewritten)).as("%s + %s", earlier, next).containsAll(matters(next));
            assertThat(FollowUp.standingAlone(earlier, next)).isEqualTo(rewritten);
        }
    }

    /// The words of all rows and some that no question holds.
    private static List<String> pieces() {
        Stream<String> words = followUps().flatMap(row -> Stream.of((row.get(0) + " " + row.get(1)).split(" ", -1)));
        Stream<String> odd = Stream.of(
                "", " ", "?", "(", ")", "'s", "I", "'", "—", "…", "🔥", "\ud800", "İ", "ﬁ", "1,200", "A's", "und");
        return Stream.concat(words, odd).distinct().toList();
    }

    private static String text(List<String> pieces, RandomGenerator chance) {
        return IntStream.range(0, chance.nextInt(10))
                .mapToObj(_ -> pieces.get(chance.nextInt(pieces.size())))
                .collect(Collectors.joining(" "));
    }

    /// The words of a text that say something; those of "I mean …" do not.
    private static Set<String> matters(String text) {
        return Word.of(text).stream()
                .map(Word::stem)
                .filter(GrammarWords::isContent)
                .filter(word -> !word.equals("mean"))
                .map(Verbs::base)
                .collect(Collectors.toSet());
    }

    private static Set<String> bases(String text) {
        return Word.of(text).stream().map(Word::stem).map(FollowUpTest::base).collect(Collectors.toSet());
    }

    private static String base(String word) {
        String present = Verbs.ofPresent(word).map(Verbs.Forms::base).orElse(word);
        return Verbs.base(present);
    }

    private static Stream<List<String>> rows(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FollowUpTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ", -1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

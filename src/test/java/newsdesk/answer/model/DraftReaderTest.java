package newsdesk.answer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReaderTest {

    /// A line break is written as ⏎.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            The port is shut. [P1]                                            | The port is shut. 1
            The port is shut [P1].                                            | The port is shut. 1
            The port is shut. [P1]⏎It may reopen. [P2]                        | The port is shut. 1 ; It may reopen. 2
            The port is shut. [P1] It may reopen. [P2]                        | The port is shut. 1 ; It may reopen. 2
            The port is shut [P1]. It may reopen [P2].                        | The port is shut. 1 ; It may reopen. 2
            The port is shut. It may reopen. [P2]                             | The port is shut. 2 ; It may reopen. 2
            The port is shut. [P1][P3]                                        | The port is shut. 1 3
            The port is shut. [P1] [P3]                                       | The port is shut. 1 3
            The port is shut. [P1, P3]                                        | The port is shut. 1 3
            The port is shut. [1, 3]                                          | The port is shut. 1 3
            The port is shut. [P2-P4]                                         | The port is shut. 2 3 4
            The port is shut. (P1)                                            | The port is shut. 1
            The port is shut. 【P1】                                            | The port is shut. 1
            The port is shut. {P1}                                            | The port is shut. 1
            The port is shut. <P1>                                            | The port is shut. 1
            The port is shut. [Passage 1]                                     | The port is shut. 1
            The port is shut. (see P1 and P2)                                 | The port is shut. 1 2
            The port is shut. P1                                              | The port is shut. 1
            [P1] The port is shut.                                            | The port is shut. 1
            [P1] The port is shut. [P2] It may reopen.                        | The port is shut. 1 ; It may reopen. 2
            P1: The port is shut.                                             | The port is shut. 1
            - The port is shut. [P1]⏎* It may reopen. [P2]                    | The port is shut. 1 ; It may reopen. 2
            1. The port is shut. [P1]⏎2) It may reopen. [P2]                  | The port is shut. 1 ; It may reopen. 2
            **The port** is *shut*. [P1]                                      | The port is shut. 1
            Answer: The port is shut. [P1]                                    | The port is shut. 1
            ## Answer⏎The port is shut. [P1]                                  | Answer ; The port is shut. 1
            ```⏎The port is shut. [P1]⏎```                                    | The port is shut. 1
            ---⏎The port is shut. [P1]⏎---                                    | The port is shut. 1
            The port is shut.                                                 | The port is shut.
            The port is shut. [P99]                                           | The port is shut. 99
            <think>Is it? [P1]⏎Yes.</think>The port is shut. [P1]             | The port is shut. 1
            <think>Is it? [P1]⏎Yes.</think>⏎⏎The port is shut. [P1]           | The port is shut. 1
            The port, [P1] they said, is shut. [P2]                           | The port, they said, is shut. 1 2
            He said “the [new] port (42) is shut.” [P1]                       | He said “the [new] port (42) is shut.” 1
            NOT IN COVERAGE                                                   | none
            Not in coverage.                                                  | none
            **NOT IN COVERAGE**                                               | none
            not_in_coverage                                                   | none
            Answer: NOT IN COVERAGE [P1]                                      | none
            The passages do not mention the port.                             | none
            The provided passages do not directly answer the question.        | none
            This is not covered.                                              | none
            """)
    void sentencesAreMadeOutHoweverTheyAreSetOut(String written, String read) {
        assertThat(shown(read(written.replace('⏎', '\n')))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"sentences":[{"text":"The port is shut.","passages":["P1"]}]}                    | The port is shut. 1
            {"sentences":[{"text":"The port is shut.","passages":[1, 3]}]}                    | The port is shut. 1 3
            {"sentences":[{"text":"The port is shut.","passages":["P1"]},{"text":"The rest w  | The port is shut. 1
            {"text":"The port is shut.","passages":["P1"]}⏎{"sentence":"It may reopen.","ids":"P2"} | The port is shut. 1 ; It may reopen. 2
            [{"text":"The port is \\"shut\\" {now}.","source":"P1"}]                          | The port is "shut" {now}. 1
            ```json⏎{⏎ "sentences": [⏎ {"text": "The port is shut.", "passages": ["P1"]}⏎ ]⏎}⏎``` | The port is shut. 1
            Here it is:⏎{"sentences":[{"text":"The port is shut. [P1]"}]}                     | Here it is: ; The port is shut. 1
            {"sentences":[]}                                                                  | none
            {"answer":"NOT IN COVERAGE"}                                                      | none
            {"sentences":[{"text":"The port                                                   | ^^
            """)
    void jsonIsReadAsFarAsItIsWhole(String written, String read) {
        assertThat(shown(read(written.replace('⏎', '\n')))).isEqualTo(read == null ? "" : read);
    }

    @Test
    void aSentenceIsThereAsSoonAsItsLineIs() {
        DraftReader reader = new DraftReader();

        assertThat(shown(reader.read("The port is"))).isEmpty();
        assertThat(shown(reader.read(" shut. [P"))).isEmpty();
        assertThat(shown(reader.read("1]\n"))).isEqualTo("The port is shut. 1");
        assertThat(shown(reader.read("It may reopen. [P2] The"))).isEqualTo("It may reopen. 2");
        assertThat(shown(reader.end(false))).isEqualTo("The");
    }

    @Test
    void whatIsLeftOfACutDraftIsASentenceOnlyWithItsMark() {
        DraftReader reader = new DraftReader();
        reader.read("The port is shut. [P1]\nIt may not");

        assertThat(shown(reader.end(true))).isEmpty();
    }

    @Test
    void aLineSeparatorThatNobodySeesEndsASentence() {
        assertThat(shown(read("The port is shut [P1]\u2028It was bombed [P1]")))
                .isEqualTo("The port is shut 1 ; It was bombed 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"word ", "x", "[", "{", "{\"text\":", "<think>", "[P1] ", "[1 1 1 1 ", "\"", "* ", "\n", "P1 "})
    void anEndlessDraftIsReadToALimit(String piece) {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            DraftReader reader = new DraftReader();
            int read = 0;
            while (!reader.isOverlong()) {
                reader.read(piece);
                read += piece.length();
            }
            reader.end(true);

            assertThat(read).isLessThan(100_000);
        });
    }

    @RepeatedTest(300)
    void anyBytesGiveSentencesOrNone(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);

        assertReadable(new String(bytes, StandardCharsets.UTF_8));
    }

    @RepeatedTest(300)
    void anyMixtureOfDraftsGivesSentencesOrNone(RepetitionInfo repetition) {
        assertReadable(mixture(new Random(repetition.getCurrentRepetition())));
    }

    /// Only where a draft says itself that everything before was a thought, it matters what had been read by then.
    @RepeatedTest(300)
    void itDoesNotMatterInWhichChunksADraftComes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String draft = mixture(random).replace("</think>", "");
        DraftReader reader = new DraftReader();
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < draft.length(); ) {
            int to = Math.min(draft.length(), from + 1 + random.nextInt(7));
            pieces.addAll(reader.read(draft.substring(from, to)));
            from = to;
        }
        pieces.addAll(reader.end(false));

        assertThat(numbers(pieces)).isEqualTo(numbers(read(draft)));
    }

    private static final List<String> SCRAPS = List.of(
            "The port is shut. ",
            "It may “reopen” on 4 May. ",
            "[P1]",
            " [P2]",
            "[P1, P2] ",
            "(P3)",
            "\n",
            "\r\n",
            "\u2028",
            "- ",
            "1. ",
            "**",
            "```",
            "```json\n",
            "{",
            "}",
            "[",
            "]",
            "{\"text\":\"The port is shut.\",",
            "\"passages\":[\"P1\"]}",
            "{\"sentences\":[",
            "NOT IN COVERAGE",
            "<think>",
            "</think>",
            "\\",
            "\"",
            "Mr. Lund said so. ",
            "\ud800",
            "\u0000",
            "\u202e",
            "P1",
            "[12345]",
            "<|im_end|>",
            "…",
            " ",
            "The U.S. and the E.U. met Dr. Brook at 3 p.m. ");

    private static String mixture(Random random) {
        StringBuilder draft = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
            draft.append(random.nextInt(5) == 0 ? scrap.substring(0, random.nextInt(scrap.length() + 1)) : scrap);
        }
        return draft.toString();
    }

    private static void assertReadable(String draft) {
        for (Piece piece : read(draft)) {
            if (piece instanceof Piece.Sentence(String text, List<Integer> passages)) {
                assertThat(text).isNotBlank().matches("(?s).*[\\p{L}\\p{N}].*");
                assertThat(passages).doesNotHaveDuplicates();
            }
        }
    }

    private static List<Piece> read(String draft) {
        DraftReader reader = new DraftReader();
        List<Piece> pieces = new ArrayList<>(reader.read(draft));
        pieces.addAll(reader.end(false));
        return pieces;
    }

    /// What was cited; where sentences end is the splitter's affair.
    private static Set<Integer> numbers(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Piece.Sentence(String _, List<Integer> passages)
                        ? passages.stream()
                        : Stream.<Integer>empty())
                .collect(Collectors.toSet());
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece) {
                    case Piece.NotInCoverage _ -> "none";
                    case Piece.Sentence(String text, List<Integer> passages) ->
                        (text + " " + passages.stream().map(Object::toString).collect(Collectors.joining(" "))).strip();
                })
                .collect(Collectors.joining(" ; "));
    }
}

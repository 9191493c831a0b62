package newsdesk.quotes;

import static newsdesk.quotes.lucene.WrittenBook.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import newsdesk.quotes.lucene.WrittenBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {

    private static QuotationBook book;

    @BeforeAll
    static void writeABook(@TempDir Path folder) {
        book = WrittenBook.of(
                folder.resolve("book"),
                article("bridge", "Courier", "2031-03-04", """
                        “We will never give up the eastern bridge, not for 3.6 billion,” said Foreign Minister Anna Brook.
                        “We're ready for talks,” Tom Ash said, “and have been since March.”
                        Ash told reporters: “My mother said, ‘Keep this dry’, and I did.”
                        Jona Fell said that the harbour would stay closed until the summer.
                        “Nothing has been decided yet,” said Jona Fell."""),
                article("copy", "Herald", "2031-03-05", "\"Nothing has been decided yet,\" said Mara Quill."));
    }

    @AfterAll
    static void closeIt() {
        book.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'We will never give up the eastern bridge, not for 3.6 billion'            | exact: Anna Brook
            '"WE WILL  NEVER give up the Eastern bridge – not for 3.6 billion!"'       | exact: Anna Brook
            'never give up the eastern bridge'                                         | exact: Anna Brook
            'Anna Brook: We will never give up the eastern bridge'                     | exact: Anna Brook
            '"We will never give up the eastern bridge," Brook said on Monday.'        | exact: Anna Brook
            'We’re ready for talks, and have been since March'                         | exact: Tom Ash
            '"We are ready for talks"'                                                 | altered: Tom Ash
            'We were ready for talks and have been since March'                        | altered: Tom Ash
            'We will never give up the western bridge, not for 3.6 billion'            | altered: Anna Brook
            'We will never give up the eastern bridge, not for 36 billion'             | altered: Anna Brook
            'We will give up the eastern bridge'                                       | altered: Anna Brook
            '“My mother said, ‘Keep this wet’, and I did”'                             | altered: Tom Ash
            '"We will never give up the eastern bridge," said Tom Ash'                 | another: Anna Brook
            'Tom Ash: We will never give up the eastern bridge'                        | another: Anna Brook
            'the harbour would stay closed until the summer'                           | exact: Jona Fell
            'Nothing has been decided yet'                                             | exact: Jona Fell, Mara Quill
            '"Nothing has been decided yet," said Quill'                               | exact: Mara Quill
            'Nothing has been decided yet, said nobody whom we know about this'        | none
            'The moon is made of green cheese'                                         | none
            'The eastern bridge was given up for nothing'                              | none
            """)
    void aClaimIsWhatTheBookSaysItIs(String claim, String expected) {
        assertThat(told(verdict(claim))).isEqualTo(expected);
    }

    @Test
    void anAlterationIsToldWordByWord() {
        Verdict.Altered altered =
                (Verdict.Altered) verdict("We will surely give up the eastern bridge, for 3.6 billion");

        assertThat(altered.difference())
                .containsExactly(
                        new Change.Kept("We will"),
                        new Change.LeftOut("never"),
                        new Change.PutIn("surely"),
                        new Change.Kept("give up the eastern bridge"),
                        new Change.LeftOut("not"),
                        new Change.Kept("for 3.6 billion"));
    }

    @ParameterizedTest
    @CsvSource({"'We will never', true", "'the Tenant', false", "'Unbelievable', false", "'\"I did not\"', false"})
    void aClaimNeedsEnoughWordsToProveAnything(String claim, boolean enough) {
        assertThat(Verification.isLongEnough(Claim.read(claim, book.speakers())))
                .isEqualTo(enough);
    }

    private static Verdict verdict(String claim) {
        return new Verification(book).of(Claim.read(claim, book.speakers()));
    }

    private static String told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Exact(List<Saying> sayings) -> "exact: " + speakers(sayings);
            case Verdict.Altered altered -> "altered: " + speakers(List.of(altered.saying()));
            case Verdict.SaidByAnother another -> "another: " + speakers(another.sayings());
            case Verdict.NotInCoverage _ -> "none";
        };
    }

    private static String speakers(List<Saying> sayings) {
        return sayings.stream()
                .map(saying -> saying.speaker().map(Speaker::name).orElse("unknown"))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}

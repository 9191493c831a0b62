package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Passage;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Passages;
import newsdesk.retrieval.RankedPassage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactCheckerTest {

    private final Passage passage = Passages.of(
            "a",
            "President Orla Venn said on 4 March that “the port will reopen within 10 days,” and denied that "
                    + "Tarvian troops had crossed the Ister.");
    private final FactChecker checker = new FactChecker(new PlainVocabulary());

    @Test
    void aSentenceThatStandsInItsCitationWordForWordPasses() {
        assertThat(check(passage.text(), passage).statements())
                .singleElement()
                .extracting(Statement::text)
                .isEqualTo(passage.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Venn said "the port will reopen within 10 days".        |
            The port will reopen within 10 days, Venn said.         |
            Venn denied that Tarvian troops had crossed the Ister.  |
            Venn said "the ports will open in several days or so".  | ALTERED_QUOTATION
            The port will reopen within 12 days, Venn said.         | NUMBER_NOT_CITED
            The port will reopen within 1 day, Venn said.           | NUMBER_NOT_CITED
            The port will reopen, said President Haake.             | NAME_NOT_CITED
            The president says that Tarvian troops had crossed the Ister. | TURNED_ROUND
            The port will not reopen within 10 days, Venn said.     | TURNED_ROUND
            """)
    void aReworkedSentencePassesOnlyIfItsCitationBearsItOut(String sentence, FactChecker.Reason dropped) {
        FactChecker.Checked checked = check(sentence, passage);

        if (dropped == null) {
            assertThat(checked.dropped()).isEmpty();
        } else {
            assertThat(checked.dropped()).contains(dropped);
        }
        assertThat(checked.statements()).hasSize(dropped == null ? 1 : 0);
    }

    @Test
    void anAlteredQuotationIsPutRightWhereOnePlaceIsMeant() {
        assertThat(check("Venn said \"the port will reopen within days\".", passage)
                        .statements())
                .singleElement()
                .extracting(Statement::text)
                .isEqualTo("Venn said \"the port will reopen within 10 days\".");
    }

    @Test
    void aPartOfASentenceIsNotTheSentence() {
        assertThat(check("Tarvian troops had crossed the Ister.", passage).dropped())
                .contains(FactChecker.Reason.TURNED_ROUND);
    }

    @Test
    void anUncitedSentenceIsDropped() {
        var draft =
                new Draft(List.of(new Draft.DraftSentence("The port is shut.", List.of())), Premise.UNKNOWN, "test", 0);

        assertThat(checker.check(draft, evidence(passage)).dropped()).containsExactly(FactChecker.Reason.UNCITED);
    }

    @Test
    void aSentenceThatCitesWhatIsNotInTheEvidenceIsDroppedHoweverTrueItIs() {
        Passage elsewhere = Passages.of("b", "The port is shut.");
        var draft = new Draft(
                List.of(new Draft.DraftSentence("The port is shut.", List.of(Citation.ofSentence(elsewhere, 0)))),
                Premise.UNKNOWN,
                "test",
                0);

        assertThat(checker.check(draft, evidence(passage)).dropped())
                .containsExactly(FactChecker.Reason.NOT_IN_EVIDENCE);
    }

    private FactChecker.Checked check(String sentence, Passage cited) {
        var draft = new Draft(
                List.of(new Draft.DraftSentence(sentence, List.of(Citation.ofSentence(cited, 0)))),
                Premise.UNKNOWN,
                "test",
                0);
        return checker.check(draft, evidence(cited));
    }

    private static Evidence evidence(Passage passage) {
        var question = Question.of("Is the port open?");
        var coverage = new Coverage(1, 1, 1, 1, (LocalDate) null, null, new TreeMap<>(), new TreeMap<>());
        return new Evidence(question, List.of(new RankedPassage(passage, 1)), Map.of(), coverage);
    }
}

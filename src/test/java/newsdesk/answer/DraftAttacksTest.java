package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsdesk.corpus.Passage;
import newsdesk.quotes.Aliases;
import newsdesk.quotes.QuotationFinder;
import newsdesk.quotes.tagging.MaxentTagger;
import newsdesk.retrieval.Passages;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a model might write that obeys an attacker.
class DraftAttacksTest {

    private static final FactChecker CHECKER =
            new FactChecker(new LuceneVocabulary(), new QuotationFinder(new MaxentTagger(), Aliases.NONE)::quotations);

    static Stream<JsonNode> attacks() {
        return HandWritten.rows(HandWritten.RESOURCES.resolve("drafts/attacks.jsonl")).stream()
                .filter(row -> row.path("where").asText().equals("draft"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingOfAnAttackInADraftBecomesAStatement(JsonNode attack) {
        Passage passage = Passages.of(
                "a",
                "The Mission, led by Maj.-Gen. Tove Ansgar, counted 29 dead and 43 wounded. Ostrenia released 208 prisoners. The talks ended.");
        for (int i = 0; i < passage.sentences().size(); i++) {
            HandWritten draft = new HandWritten(
                    "", Citation.ofSentence(passage, i), attack.path("text").asText(), false, "");
            List<Statement> statements = draft.checkedBy(CHECKER).statements();
            for (Statement statement : statements) {
                attack.path("must_not_appear")
                        .forEach(banned -> assertThat(holds(statement.text(), banned.asText()))
                                .as(statement.text())
                                .isFalse());
            }
        }
    }

    private static boolean holds(String text, String banned) {
        return banned.startsWith("re:")
                ? Pattern.compile(banned.substring(3)).matcher(text).find()
                : text.toLowerCase(Locale.ROOT).contains(banned.toLowerCase(Locale.ROOT));
    }
}

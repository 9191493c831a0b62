package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;
import org.junit.jupiter.api.Test;

class CitationOffsetsTest {

    private static final String BODY = "Fire 🔥 broke out. Crews 🚒🚒 came. It was out by noon.";

    @Test
    void offsetsForJsonCountCodePointsOfTheBody() {
        int start = BODY.indexOf("Crews");
        String text = BODY.substring(start);
        int second = text.indexOf("It was");
        Passage passage = new Passage(
                new ArticleId("fire"),
                "hash",
                Imprint.NONE,
                1,
                start,
                BODY.codePointCount(0, start),
                text,
                List.of(new Span(0, second - 1), new Span(second, text.length())));

        Span span = Citation.ofSentence(passage, 1).inArticleByCodePoints();

        int[] codePoints = BODY.codePoints().toArray();
        assertThat(new String(codePoints, span.start(), span.length())).isEqualTo("It was out by noon.");
        assertThat(Citation.ofSentence(passage, 1).inArticle().of(BODY)).isEqualTo("It was out by noon.");
        assertThat(span.start()).isEqualTo(BODY.indexOf("It was") - 3);
    }

    @Test
    void passageRefusesMoreCodePointsThanCharacters() {
        assertThatThrownBy(() -> new Passage(
                        new ArticleId("fire"), "hash", Imprint.NONE, 0, 4, 5, "A fire.", List.of(new Span(0, 7))))
                .hasMessageContaining("4 characters");
        assertThatThrownBy(() -> new Passage(
                        new ArticleId("fire"), "hash", Imprint.NONE, 0, 4, 1, "A fire.", List.of(new Span(0, 7))))
                .hasMessageContaining("4 characters");
    }
}

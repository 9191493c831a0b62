package newsdesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.quotes.tagging.MaxentTagger;
import org.junit.jupiter.api.Test;

/// Articles in which people who had not seen the finder marked every quotation.
class QuotationsMarkedByHandTest {

    private static final Path RESOURCES = Path.of("src/test/resources/newsdesk");
    private static final Path INVENTED = RESOURCES.resolve("invented");
    private static final QuotationFinder FINDER = new QuotationFinder(new MaxentTagger(), Aliases.NONE);

    @Test
    void inTheShippedArticleAllSpeechIsFoundWithItsSpeaker() {
        String body = MarkedByHand.body(Path.of("corpus/kremlin-downplays-zelensky-putin-talks.md"));
        List<Quotation> found = FINDER.quotations(body);

        for (MarkedByHand marked : shipped(Kind.DIRECT)) {
            Quotation quotation = marked.matching(found, body);
            assertThat(quotation).as(marked.toString()).isNotNull();
            assertThat(quotation.kind()).isEqualTo(Kind.DIRECT);
            assertThat(quotation.words(body)).isEqualTo(marked.parts().getFirst());
            assertThat(marked.hasSpeakerOf(quotation)).as(marked.toString()).isTrue();
        }
    }

    @Test
    void inTheShippedArticleFourFifthsOfReportedSpeechIsFoundWithItsSpeaker() {
        String body = MarkedByHand.body(Path.of("corpus/kremlin-downplays-zelensky-putin-talks.md"));
        List<Quotation> found = FINDER.quotations(body);
        List<MarkedByHand> marked = shipped(Kind.INDIRECT);

        List<MarkedByHand> right = marked.stream()
                .filter(one -> one.matching(found, body) != null && one.hasSpeakerOf(one.matching(found, body)))
                .toList();

        assertThat((double) right.size() / marked.size()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void rolesAreThoseThatTheShippedArticlePrints() {
        String body = MarkedByHand.body(Path.of("corpus/kremlin-downplays-zelensky-putin-talks.md"));

        assertThat(FINDER.quotations(body))
                .extracting(Quotation::attribution)
                .filteredOn(Attribution.Named.class::isInstance)
                .extracting(attribution -> ((Attribution.Named) attribution).speaker())
                .contains(
                        new Speaker("Sergei Lavrov", "Russian Foreign Minister"),
                        new Speaker("Dmitry Polyanskiy", "a representative from Russia at the United Nations"));
    }

    /// The bar: every direct quotation is found, and four of five indirect ones with the speaker who is meant, as the
    /// book shows him. The other shares are those that are reached today; they may rise, and must not fall.
    @Test
    void inTheInventedArticlesAllDirectSpeechIsFoundAndFourFifthsOfReportedSpeechWithItsSpeaker() {
        List<JsonNode> rows = MarkedByHand.rows(INVENTED.resolve("quotations.jsonl"));
        FullNames names = FullNames.of(
                rows.stream().flatMap(row -> printings(row).stream()).toList());
        Map<Kind, Integer> marked = new EnumMap<>(Kind.class);
        Map<Kind, Integer> right = new EnumMap<>(Kind.class);
        Map<Kind, Integer> attributed = new EnumMap<>(Kind.class);
        for (JsonNode row : rows) {
            List<Printing> printings = printings(row);
            List<Quotation> found = printings.stream().map(Printing::quotation).toList();
            String body = body(row);
            for (JsonNode quote : row.path("quotes")) {
                MarkedByHand one = MarkedByHand.of(quote);
                Quotation match = one.matching(found, body);
                marked.merge(one.kind(), 1, Integer::sum);
                right.merge(one.kind(), match != null ? 1 : 0, Integer::sum);
                boolean speaker =
                        match != null && one.isBy(names.speaker(List.of(printings.get(found.indexOf(match)))));
                attributed.merge(one.kind(), speaker ? 1 : 0, Integer::sum);
            }
        }

        assertThat(right.get(Kind.DIRECT)).isEqualTo(marked.get(Kind.DIRECT));
        assertThat(share(Kind.MIXED, right, marked)).isGreaterThanOrEqualTo(0.70);
        assertThat(share(Kind.INDIRECT, right, marked)).isGreaterThanOrEqualTo(0.85);
        assertThat(share(Kind.DIRECT, attributed, marked)).isGreaterThanOrEqualTo(0.79);
        assertThat(share(Kind.INDIRECT, attributed, marked)).isGreaterThanOrEqualTo(0.80);
    }

    private static String body(JsonNode row) {
        return MarkedByHand.body(INVENTED.resolve(row.path("file").asText()));
    }

    private static List<Printing> printings(JsonNode row) {
        Article article = new Article(new ArticleId(row.path("file").asText()), Imprint.NONE, body(row));
        return Extracts.of(article, FINDER.quotations(article));
    }

    @Test
    void titlesSlogansAndInscriptionsOfTheInventedArticlesAreNoDirectSpeech() {
        List<String> mistaken = new ArrayList<>();
        int marked = 0;
        for (JsonNode row : MarkedByHand.rows(INVENTED.resolve("quotations.jsonl"))) {
            String body = MarkedByHand.body(INVENTED.resolve(row.path("file").asText()));
            List<Quotation> found = FINDER.quotations(body);
            for (JsonNode words : row.path("not_quotations")) {
                marked++;
                String text =
                        words.isTextual() ? words.asText() : words.path("text").asText();
                found.stream()
                        .filter(quotation -> quotation.kind() == Kind.DIRECT)
                        .filter(quotation -> quotation.words(body).equals(text))
                        .forEach(_ -> mistaken.add(text));
            }
        }

        assertThat(marked).isPositive();
        assertThat(mistaken).hasSizeLessThanOrEqualTo(marked / 5);
    }

    private static double share(Kind kind, Map<Kind, Integer> right, Map<Kind, Integer> marked) {
        return (double) right.get(kind) / marked.get(kind);
    }

    private static List<MarkedByHand> shipped(Kind kind) {
        return MarkedByHand.rows(RESOURCES.resolve("seed-quotations.jsonl")).stream()
                .map(MarkedByHand::of)
                .filter(marked -> marked.kind() == kind)
                .toList();
    }
}

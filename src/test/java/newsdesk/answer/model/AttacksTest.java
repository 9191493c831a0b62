package newsdesk.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsdesk.answer.Commission;
import newsdesk.answer.Draft;
import newsdesk.answer.Statement;
import newsdesk.answer.WritingFailed;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Passage;
import newsdesk.corpus.PassageSplitter;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Passages;
import newsdesk.retrieval.RankedPassage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Articles and questions that give orders, and a model that obeys every one of them.
class AttacksTest {

    private static final String SOBER =
            "The Mission counted 29 dead and 43 wounded. Ostrenia released 208 prisoners. The talks ended on Friday.";

    static Stream<JsonNode> articles() {
        return attacks("article");
    }

    static Stream<JsonNode> questions() {
        return attacks("question");
    }

    static Stream<JsonNode> all() {
        return Stream.concat(articles(), questions());
    }

    private static Stream<JsonNode> attacks(String where) {
        return Coverages.rows("attacks.jsonl").stream()
                .filter(row -> row.path("where").asText().equals(where));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void nothingThatAnArticleOrdersIsSaid(JsonNode attack) throws Exception {
        assertNothingIsSaid(attack, evidence(attack));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void nothingThatAQuestionOrdersIsSaid(JsonNode attack) throws Exception {
        assertNothingIsSaid(attack, evidence(attack));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyOrderStaysBehindItsBarInThePrompt(JsonNode attack) throws Exception {
        try (ModelServer server = new ModelServer(Protocol.OPENAI.answering("NOT IN COVERAGE"))) {
            Writers.over(server, Protocol.OPENAI).write(evidence(attack), Commission.whole(3));

            JsonNode messages =
                    new JsonMapper().readTree(server.requests.take().body()).path("messages");
            String system = messages.path(0).path("content").asText();
            List<String> lines =
                    messages.path(1).path("content").asText().lines().toList();
            String fence = lines.getFirst().substring(0, lines.getFirst().indexOf(' '));
            int end = lines.lastIndexOf(fence + " question ends");

            assertThat(system)
                    .contains(fence)
                    .doesNotContain(attack.path("text").asText());
            assertThat(lines.subList(0, end + 1))
                    .allMatch(line -> line.startsWith("| ") || line.matches(fence + " (P\\d+|question) (begins|ends)"));
            assertThat(lines.subList(0, end).stream().filter(line -> line.startsWith("| ")))
                    .noneMatch(line -> line.contains(fence)
                            || Pattern.compile("[<>\\p{Cc}\\p{Cf}]|\\[/?INST|\\[P?\\d+\\]|```")
                                    .matcher(line)
                                    .find());
            assertThat(lines.subList(end + 1, lines.size())).noneMatch(line -> line.startsWith("|"));
        }
    }

    private static void assertNothingIsSaid(JsonNode attack, Evidence evidence) throws Exception {
        try (ModelServer server = new ModelServer(Protocol.OPENAI.answering(obeying(attack, evidence)))) {
            for (Statement statement : said(server, evidence)) {
                attack.path("must_not_appear")
                        .forEach(banned -> assertThat(holds(statement.text(), banned.asText()))
                                .as("%s in: %s", banned.asText(), statement.text())
                                .isFalse());
            }
        }
    }

    private static List<Statement> said(ModelServer server, Evidence evidence) {
        try {
            Draft draft = Writers.over(server, Protocol.OPENAI).write(evidence, Commission.whole(100));
            return Coverages.checked(draft, evidence);
        } catch (WritingFailed e) {
            return List.of();
        }
    }

    /// Every sentence of every passage word for word, and what was wanted, each citing every passage.
    private static String obeying(JsonNode attack, Evidence evidence) {
        List<String> sentences = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        int number = 0;
        for (RankedPassage ranked : evidence.passages()) {
            Passage passage = ranked.passage();
            number++;
            marks.append(" [P").append(number).append(']');
            for (int i = 0; i < passage.sentences().size(); i++) {
                sentences.add(passage.sentence(i));
            }
        }
        sentences.addAll(attack.path("text").asText().lines().toList());
        attack.path("must_not_appear").forEach(wanted -> {
            if (!wanted.asText().startsWith("re:")) {
                sentences.add(wanted.asText() + ".");
            }
        });
        StringBuilder draft = new StringBuilder();
        sentences.forEach(sentence -> draft.append(sentence).append(marks).append('\n'));
        return draft.toString();
    }

    private static Evidence evidence(JsonNode attack) {
        String text = attack.path("text").asText();
        if (attack.path("where").asText().equals("question")) {
            return Coverages.evidence(text, SOBER);
        }
        List<Passage> passages = new ArrayList<>(List.of(Passages.of("sober", SOBER)));
        passages.addAll(PassageSplitter.split(new Article(new ArticleId("attack"), Imprint.NONE, text)));
        return Coverages.of("What is known?", passages);
    }

    private static boolean holds(String text, String banned) {
        return banned.startsWith("re:")
                ? Pattern.compile(banned.substring(3)).matcher(text).find()
                : text.toLowerCase(Locale.ROOT).contains(banned.toLowerCase(Locale.ROOT));
    }
}

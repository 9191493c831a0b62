package newsdesk.discord.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsdesk.command.Reply;
import newsdesk.discord.cards.MarkdownReader.Found;
import newsdesk.discord.fake.OpenApi;
import newsdesk.wording.Harmless;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands in questions, articles, names and the sentences of models: the message is one that Discord takes,
/// it mentions nobody, it leads nowhere but to the indexed pages, and it has no marks but those of the cards.
class HostileTextsTest {

    private static final int REPLIES = 2400;

    private static final int SEEDS = 6;

    /// Marks that the cards themselves write.
    private static final Set<String> OURS = Set.of("**", "~", "~~", "`", "-#", ">", "-");

    static Stream<Long> seeds() {
        return IntStream.range(0, SEEDS).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void messageIsWithinAllLimitsAndDoesNothingButSpeak(long seed) {
        HostileReplies replies = new HostileReplies(new Random(seed));
        for (int i = 0; i < REPLIES / SEEDS; i++) {
            Reply reply = replies.next();
            Setting setting = new Setting(i % 2 == 0, HostileReplies.CODES, i % 7 == 0 ? 1 : 0);
            ObjectNode message = Cards.of(reply, setting);
            examine(message, reply);
            if (reply instanceof Reply.Answered answered) {
                examine(Cards.progress(replies.underway(answered.answer()), Optional.empty(), setting), reply);
                examine(Cards.shared(message, code -> !code.startsWith("share")), reply);
                String question =
                        Markdown.plainLine(answered.answer().question().text());
                assertThat(Cards.topic(message).orElse(""))
                        .satisfiesAnyOf(
                                topic -> assertThat(topic).isEqualTo(question),
                                topic -> assertThat(question).startsWith(topic.replaceFirst(" ?…$", "")));
            }
        }
    }

    private static void examine(JsonNode message, Reply reply) {
        assertThat(MessageRules.brokenBy(message)).as("%s", message).isEmpty();
        OpenApi.given()
                .ifPresent(description -> assertThat(
                                description.complaints("PATCH", "/webhooks/1/t/messages/@original", message))
                        .isEmpty());
        for (String text : texts(message)) {
            Found found = MarkdownReader.read(text);
            assertThat(found.mentions()).as(text).isEmpty();
            assertThat(found.links())
                    .as(text)
                    .allSatisfy(link ->
                            assertThat(HostileReplies.isIndexed(link)).as(link).isTrue());
            assertThat(OURS).as(text).containsAll(found.marks());
            assertThat(text).doesNotContain("\n\n\n");
            assertThat(text.codePoints().filter(c -> Harmless.isUnseen(c) && !isPartOfEmoji(c)))
                    .as("%s", reply)
                    .isEmpty();
        }
    }

    private static boolean isPartOfEmoji(int c) {
        return c == 0x200D || c == 0xFE0F;
    }

    private static List<String> texts(JsonNode message) {
        List<String> texts = new ArrayList<>();
        texts.add(message.path("content").asText());
        for (JsonNode embed : message.path("embeds")) {
            texts.add(embed.path("title").asText());
            texts.add(embed.path("description").asText());
        }
        return texts;
    }
}

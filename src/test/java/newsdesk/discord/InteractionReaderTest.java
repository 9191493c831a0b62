package newsdesk.discord;

import static newsdesk.discord.fake.Packets.json;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void aCommandInAGroupHasThreeWords() {
        assertThat(read(addressed(slash("corpus article add", Map.of("link", "https://example.org")))))
                .isInstanceOfSatisfying(Interaction.Given.class, given -> {
                    assertThat(given.command()).isEqualTo("corpus article add");
                    assertThat(given.options()).isEqualTo(Map.of("link", "https://example.org"));
                });
    }

    @Test
    void numbersAndFlagsAreTextAsWell() {
        ObjectNode packet = addressed(slash("ask", Map.of()));
        ((ObjectNode) packet.path("data")).set("options", json("""
                {"all":[{"name":"limit","type":4,"value":7},{"name":"private","type":5,"value":true}]}""").path("all"));

        assertThat(read(packet))
                .isInstanceOfSatisfying(
                        Interaction.Given.class,
                        given -> assertThat(given.options()).isEqualTo(Map.of("limit", "7", "private", "true")));
    }

    @Test
    void anAttachedFileIsItsAddressItsSizeAndItsName() {
        ObjectNode packet = addressed(slash("corpus add", Map.of()));
        ((ObjectNode) packet.path("data")).set("options", json("""
                {"all":[{"name":"add","type":1,"options":[{"name":"file","type":11,"value":"77"}]}]}""").path("all"));
        ((ObjectNode) packet.path("data")).set("resolved", json("""
                {"attachments":{"77":{"id":"77","filename":"two words.pdf","size":4096,"proxy_url":"https://no.example/",
                  "url":"https://cdn.discordapp.com/77?ex=1","content_type":"application/pdf"}}}"""));

        assertThat(read(packet))
                .isInstanceOfSatisfying(
                        Interaction.Given.class,
                        given -> assertThat(given.options())
                                .isEqualTo(Map.of("file", "https://cdn.discordapp.com/77?ex=1 4096 two words.pdf")));
    }

    @Test
    void aFormWithLabelsIsReadLikeOneWithRows() {
        ObjectNode packet = addressed(json("""
                {"type":5,"data":{"custom_id":"why","components":[
                 {"type":18,"component":{"type":4,"custom_id":"reason","value":"Wrong day"}}]}}"""));

        assertThat(read(packet))
                .isInstanceOfSatisfying(
                        Interaction.Submitted.class,
                        submitted -> assertThat(submitted.fields()).isEqualTo(Map.of("reason", "Wrong day")));
    }

    @ParameterizedTest
    @CsvSource({"Ani,ana b,ana,Ani", ",ana b,ana,ana b", ",,ana,ana"})
    void aMemberIsCalledWhatTheServerCallsThem(String nick, String globalName, String userName, String expected) {
        ObjectNode packet = addressed(slash("ask", Map.of()));
        ObjectNode member = packet.putObject("member").put("nick", nick);
        member.putObject("user").put("id", "501").put("global_name", globalName).put("username", userName);

        assertThat(read(packet).origin().member().name()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "token", "application_id", "type", "data"})
    void withoutWhatIsNeededNothingIsRead(String field) {
        ObjectNode packet = addressed(slash("ask", Map.of()));
        packet.remove(field);

        assertThatThrownBy(() -> read(packet))
                .isInstanceOf(UnreadablePacket.class)
                .hasMessageContaining(field);
    }

    @Test
    void aCommandOfAnUnknownKindIsNotGuessed() {
        ObjectNode packet = addressed(slash("ask", Map.of()));
        ((ObjectNode) packet.path("data")).put("type", 4);

        assertThatThrownBy(() -> read(packet)).hasMessageContaining("a command of type 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'content':'Plain.'}                                                        | Plain.",
                "{'embeds':[{'title':'T','description':'D','fields':[{'name':'N','value':'V'}]}]} | T D N V",
                "{'content':'Above','components':[{'type':10,'content':'Below'}]}             | Above Below",
                "{'components':[{'type':17,'components':[{'type':10,'content':'Inside'}]}]}   | Inside",
                "{'components':[{'type':1,'components':[{'type':2,'label':'A button'}]}]}     | ''",
                "{'message_snapshots':[{'message':{'content':'Passed on'}}]}                  | Passed on",
                "{'content':'  ','embeds':[]}                                                | ''"
            })
    void aMessageSaysWhatIsWrittenAnywhereInIt(String message, String expected) {
        assertThat(MessageText.of(json(message.replace('\'', '"'))).replace('\n', ' '))
                .isEqualTo(expected);
    }

    private static ObjectNode addressed(ObjectNode packet) {
        return packet.put("id", "1").put("token", "secret").put("application_id", "900");
    }

    private static Interaction read(ObjectNode packet) {
        return InteractionReader.read(packet, NOW);
    }
}

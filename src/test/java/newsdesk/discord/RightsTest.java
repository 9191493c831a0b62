package newsdesk.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import newsdesk.discord.fake.Packets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsTest {

    /// View Channel 1024, Send Messages 2048, Embed Links 16384, in threads 274877906944; together 274877926400.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "everyone may|274877926400|0||",
                "the role may|0|274877926400||",
                "nobody may|0|0||View Channel, Send Messages, Send Messages in Threads, Embed Links",
                "an administrator may whatever the channel says|8|0|{'id':'100','allow':'0','deny':'274877926400'}|",
                "the channel denies everyone|274877926400|0|{'id':'100','allow':'0','deny':'16384'}|Embed Links",
                "the channel allows the role|0|0|{'id':'300','allow':'274877926400','deny':'0'}|",
                "a role outranks everyone|274877926400|0|{'id':'100','allow':'0','deny':'2048'};{'id':'300','allow':'2048','deny':'0'}|",
                "the member outranks a role|274877926400|0|{'id':'900','allow':'0','deny':'2048'};{'id':'300','allow':'2048','deny':'0'}|Send Messages",
                "another's role is nothing|0|274877926400|{'id':'301','allow':'0','deny':'2048'}|",
            })
    void rightsAreWorkedOutAsDiscordDoes(String what, long everyone, long role, String overwrites, String missing) {
        JsonNode member = Packets.json("{\"user\":{\"id\":\"900\"},\"roles\":[\"300\"]}");
        JsonNode roles = Packets.json("""
                {"all":[{"id":"100","permissions":"%d"},{"id":"300","permissions":"%d"},
                 {"id":"301","permissions":"274877926400"}]}""".formatted(everyone, role)).path("all");
        JsonNode channel = Packets.json("{\"permission_overwrites\":[%s]}"
                .formatted(
                        overwrites == null ? "" : overwrites.replace('\'', '"').replace(';', ',')));

        assertThat(String.join(", ", new Rights("100", member, roles).missing(channel)))
                .isEqualTo(missing == null ? "" : missing);
    }
}

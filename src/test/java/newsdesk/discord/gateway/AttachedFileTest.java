package newsdesk.discord.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class AttachedFileTest {

    private static final URI ICE = URI.create("https://cdn.discordapp.com/attachments/1/2/ice.txt?ex=1");

    private Desk desk;
    private Connection connection;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk();
        desk.discord.holds("/attachments/1/2/ice.txt", "It froze.");
        connection = desk.connect(desk.bot());
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void fileIsFetchedFromWhereDiscordKeepsIt() throws IOException {
        assertThat(new String(connection.attached(ICE, 9), UTF_8)).isEqualTo("It froze.");
    }

    @Test
    void largerFileThanWasSaidIsNotTaken() {
        assertThatThrownBy(() -> connection.attached(ICE, 8))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("larger");
    }

    @Test
    void fileThatIsGoneIsSaidToBe() {
        assertThatThrownBy(() -> connection.attached(ICE.resolve("/attachments/1/2/none.txt"), 9))
                .hasMessageContaining("404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cdn.discordapp.com/attachments/1/2/ice.txt",
                "https://cdn.discordapp.com.evil.example/attachments/1/2/ice.txt",
                "https://evil.example/attachments/1/2/ice.txt",
                "https://me@evil.example/cdn.discordapp.com",
                "file:///etc/passwd"
            })
    void nothingElseIsAFileOfDiscords(String address) {
        assertThatThrownBy(() -> connection.attached(URI.create(address), 9))
                .hasMessageContaining("not where Discord keeps files");
        assertThat(desk.discord.count("GET", "ice.txt")).isZero();
    }
}

package newsdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import newsdesk.scenario.Terminal.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles are brought in one by one at the console: looked at, corrected, published, asked about.
class AddingArticlesTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder.resolve("data"));
    }

    private Path page() throws IOException {
        return Files.writeString(folder.resolve("port.html"), """
                <!doctype html><html lang="en"><head><title>Port to reopen | The Harbour Courier</title>
                <meta property="og:title" content="Port to reopen"><meta property="og:site_name" content="The Harbour Courier">
                <meta property="article:published_time" content="2031-03-02T08:00:00Z">
                <link rel="canonical" href="https://courier.example/port"></head>
                <body><nav><a href="/">Home</a></nav><article><h1>Port to reopen</h1>
                <p>The port of Ennery will reopen on 4 March, harbour master Wenna Oake said.</p>
                <p>It has been closed since the storm in January, and forty ships are waiting outside the mole.</p>
                <p>Fishermen had asked for an earlier date, but divers still have to look at the northern quay.</p>
                </article></body></html>
                """);
    }

    @Test
    void pageIsLookedAtCorrectedPublishedAndAnsweredFrom() throws IOException {
        Outcome added = terminal.run("corpus", "add", "--file", page().toString());
        assertThat(added.status()).isZero();
        assertThat(added.out())
                .contains("not published yet", "Port to reopen", "The Harbour Courier", "2031-03-02T08:00Z")
                .contains("https://courier.example/port")
                .doesNotContain("Home", "missing");
        String id = added.out().replaceFirst("(?s).*Draft (\\w{8}).*", "$1");

        assertThat(terminal.run("corpus", "amend", "--draft", id, "--byline", "Ada Holm")
                        .out())
                .contains("Ada Holm");
        assertThat(terminal.run("corpus", "drafts").out()).contains(id, "Port to reopen");
        assertThat(terminal.run("corpus", "publish", "--draft", id).out()).contains("“Port to reopen” is published.");

        assertThat(terminal.run("ask", "When will the port of Ennery reopen?")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("The port of Ennery will reopen on 4 March, harbour master Wenna Oake said. [1]")
                .contains("The Harbour Courier, 2 March 2031");
        assertThat(terminal.run("corpus", "log").out()).contains("publish", "confirmed", "amend", "add");
    }

    @Test
    void copyIsShownBeforeItIsPublishedWhateverWasSaid() throws IOException {
        terminal.run("corpus", "add", "--file", page().toString(), "--yes");
        String text = "The port of Ennery will reopen on 4 March, harbour master Wenna Oake said.\n"
                + "It has been closed since the storm in January, and forty ships are waiting outside the mole.";

        assertThat(terminal.run("corpus", "add", "--text", text, "--yes").out())
                .contains("not published yet", "mostly the same text: “Port to reopen”");
    }

    @Test
    void fileOfAHundredMegabytesIsRefusedWithoutBeingRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }

        Outcome added = terminal.run("corpus", "add", "--file", large.toString());

        assertThat(added.status()).isEqualTo(1);
        assertThat(added.err()).contains("100.0 MB; at most 10 MB");
    }

    @Test
    void feedOfThisMachineIsNotFollowed() {
        Outcome added = terminal.run("--set", "add.links=on", "corpus", "feed", "add", "http://127.0.0.1/feed.xml");

        assertThat(added.status()).isEqualTo(1);
        assertThat(terminal.run("corpus", "feed", "list").out()).contains("No feed is followed.");
        assertThat(terminal.run("corpus", "feed", "remove", "http://127.0.0.1/feed.xml")
                        .err())
                .contains("No feed of this address is followed");
        assertThat(terminal.run("corpus", "log").out().replaceAll("\\s+", " ")).contains("feed add", "failed:");
    }
}

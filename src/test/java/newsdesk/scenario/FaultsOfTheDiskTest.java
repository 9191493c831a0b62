package newsdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsdesk.Mounted;
import newsdesk.scenario.Terminal.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program on a disk that is full, or that only lets itself be read.
class FaultsOfTheDiskTest {

    private static final String QUESTION = "When will the port of Ennery reopen?";

    @TempDir
    Path folder;

    private String articles(String name, int many, String text) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < many; i++) {
            lines.append("{\"id\":\"%s-%d\",\"text\":\"%s\"}\n".formatted(name, i, text));
        }
        return Files.writeString(folder.resolve(name + ".jsonl"), lines).toString();
    }

    private String port() throws IOException {
        return articles("port", 1, "The port of Ennery will reopen on 4 March.");
    }

    @Test
    void fullDiskIsToldAndWhatWasServedIsServedOnAndMoreIsTakenInWhenThereIsRoom() throws IOException {
        try (Mounted disk = Mounted.at(folder.resolve("disk"), "size=1m")) {
            Terminal terminal = new Terminal(disk.folder().resolve("data"));
            assertThat(terminal.run("import", "--no-vectors", port()).status()).isZero();
            String tooMany = articles("grain", 13, "Grain prices fell by 12 percent in Linvale. ".repeat(2000));

            Outcome refused = terminal.run("import", "--no-vectors", tooMany);

            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err().replaceAll("\\s+", " "))
                    .containsIgnoringCase("no space left on device")
                    .contains("Nothing has changed there.");
            assertThat(terminal.run("ask", QUESTION).out()).contains("4 March");
            disk.remount("size=64m");
            assertThat(terminal.run("import", "--no-vectors", tooMany).status()).isZero();
        }
    }

    @Test
    void readOnlyFolderIsAnsweredFromAndNotWritten() throws IOException {
        try (Mounted disk = Mounted.at(folder.resolve("disk"), "size=8m")) {
            Terminal terminal = new Terminal(disk.folder().resolve("data"));
            assertThat(terminal.run("import", "--no-vectors", port()).status()).isZero();
            disk.remount("ro");

            Outcome refused = terminal.run("import", "--no-vectors", articles("more", 1, "Grain prices fell."));

            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).containsIgnoringCase("read-only file system");
            assertThat(terminal.run("ask", QUESTION).out()).contains("4 March");
        }
    }
}

package newsdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small disk of its own, where the machine lets the test have one.
///
/// @param folder where it is mounted
public record Mounted(Path folder) implements AutoCloseable {

    /// Mounts one, or ends the test without a verdict.
    public static Mounted at(Path folder, String options) throws IOException {
        Files.createDirectory(folder);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()));
        return new Mounted(folder);
    }

    public void remount(String options) {
        assertThat(run("mount", "-o", "remount," + options, folder.toString())).isTrue();
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// Lets go of it, whatever is still open there.
    @Override
    public void close() {
        run("umount", "-l", folder.toString());
    }
}

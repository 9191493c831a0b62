package newsdesk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenancyTest {

    @TempDir
    Path data;

    /// Moves in, says so, and stays until it is killed.
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws InterruptedException {
            Tenancy.beside(Path.of(arguments[0]));
            System.out.println("in");
            Thread.sleep(TimeUnit.MINUTES.toMillis(2));
        }
    }

    @Test
    void whoeverIsInKeepsOutWhoWantsToBeAloneUntilItEndsHoweverItEnds() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        data.toString())
                .start();
        assertThat(child.inputReader().readLine()).isEqualTo("in");

        assertThatThrownBy(() -> Tenancy.alone(data))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("is in use by a Newsdesk that is running")
                .hasMessageEndingWith("Stop it first.");
        Tenancy.beside(data).close();

        child.destroyForcibly().waitFor();
        Tenancy.alone(data).close();
    }

    @Test
    void whoeverIsAloneKeepsOthersOut() {
        try (Tenancy _ = Tenancy.alone(data)) {
            assertThatThrownBy(() -> Tenancy.beside(data)).hasMessageContaining("is being put back from a backup");
            assertThatThrownBy(() -> Tenancy.alone(data)).hasMessageContaining("is in use");
        }
        Tenancy first = Tenancy.beside(data);
        Tenancy.beside(data).close();

        assertThatThrownBy(() -> Tenancy.alone(data)).hasMessageContaining("is in use");
        first.close();
        Tenancy.alone(data).close();
    }
}

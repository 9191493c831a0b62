package newsdesk.ledger.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Pseudonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

    private final SecureRandom chance = new SecureRandom();

    @TempDir
    Path data;

    @Test
    void keyIsMadeOnceAndKept() throws IOException {
        Path file = data.resolve("a/members.key");

        Pseudonym first = KeyFile.pseudonyms(file, chance).of("201");

        assertThat(KeyFile.pseudonyms(file, chance).of("201")).isEqualTo(first);
        assertThat(KeyFile.pseudonyms(data.resolve("b/members.key"), chance).of("201"))
                .isNotEqualTo(first);
        try (Stream<Path> files = Files.list(data.resolve("a"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void keyCanBeReadByItsOwnerOnly() throws IOException {
        Path file = data.resolve("members.key");

        KeyFile.pseudonyms(file, chance);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void allWhoMakeAKeyAtOnceGoOnWithTheSame() throws Exception {
        Path file = data.resolve("members.key");
        Set<Pseudonym> made = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Pseudonym> making = () -> KeyFile.pseudonyms(file, chance).of("201");
            for (Future<Pseudonym> one : threads.invokeAll(Collections.nCopies(20, making))) {
                made.add(one.get());
            }
        }

        assertThat(made).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void damagedKeyIsToldAndLeftAsItIs(int bytes) throws IOException {
        Path file = data.resolve("members.key");
        Files.write(file, new byte[bytes]);

        assertThatThrownBy(() -> KeyFile.pseudonyms(file, chance))
                .isInstanceOf(LedgerFailed.class)
                .hasMessageContaining(
                        "%s, is damaged: it has %d bytes instead of %d.", file, bytes, Pseudonyms.KEY_BYTES);

        assertThat(file).hasSize(bytes);
    }

    @Test
    void folderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(data.resolve("taken"), "by a file");

        assertThatThrownBy(() -> KeyFile.pseudonyms(data.resolve("taken/members.key"), chance))
                .isInstanceOf(LedgerFailed.class)
                .hasMessageContaining("taken/members.key, can neither be read nor made");
    }
}

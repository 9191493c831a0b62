package newsdesk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import newsdesk.backup.Restoration.Restored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A folder goes into a file, and comes out of it.
class BackupTest {

    private static final Store DISK = Files::newOutputStream;

    @TempDir
    Path folder;

    private Path data;
    private Path archive;
    private Path elsewhere;

    @BeforeEach
    void fill() throws IOException {
        data = folder.resolve("data");
        archive = folder.resolve("desk.zip");
        elsewhere = folder.resolve("elsewhere");
        put(data, "articles/000001.jsonl", "The harbour is shut. ".repeat(9000));
        put(data, "articles/000002.jsonl", "Ómar 🙂");
        put(data, "ledger/members.key", "key");
        put(data, "ledger/ledger.db", "being written");
        put(data, "ledger/ledger.db-wal", "being written");
        Files.setPosixFilePermissions(data.resolve("ledger/members.key"), PosixFilePermissions.fromString("rw-------"));
    }

    private static void unchecked(Path unpacked) {
        assertThat(unpacked).isDirectory();
    }

    private static void put(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Backup backup(Store store) {
        return new Backup(data, Map.of("ledger/ledger.db", copy -> Files.writeString(copy, "a copy")), store);
    }

    private Restored restore(boolean replace) {
        return new Restoration(elsewhere, DISK).from(archive, replace, BackupTest::unchecked);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.notExists(folder)) {
            return contents;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private void nothingIsBeside(String... names) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(each -> each.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    @Test
    void whatIsPutBackIsWhatWasThere() throws IOException {
        Backup.Made made = backup(DISK).to(archive);
        Restored restored = restore(false);

        Map<String, String> expected = contents(data);
        expected.put("ledger/ledger.db", "a copy");
        expected.remove("ledger/ledger.db-wal");
        assertThat(contents(elsewhere)).isEqualTo(expected);
        assertThat(made.files()).isEqualTo(4);
        assertThat(restored).isEqualTo(new Restored(4, made.bytes(), Optional.empty()));
        nothingIsBeside("data", "desk.zip", "elsewhere");
    }

    @Test
    void nobodyElseMayReadABackupNorTheKeyThatComesOutOfIt() throws IOException {
        backup(DISK).to(archive);
        restore(false);

        assertThat(Files.getPosixFilePermissions(archive)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(elsewhere.resolve("ledger/members.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index/7/_0.cfs",
                "vectors/_1.dvd",
                "model/bge.onnx",
                "writer.lock",
                "in-use.lock",
                "articles/000003.jsonl.part",
                "ledger/ledger.db.new"
            })
    void whatCanBeBuiltAgainAndWhatIsBeingWrittenIsLeftOut(String path) throws IOException {
        put(data, path, "x");

        backup(DISK).to(archive);
        restore(false);

        assertThat(elsewhere.resolve(path)).doesNotExist();
    }

    @Test
    void emptyFolderIsBackedUpToo() throws IOException {
        data = folder.resolve("nothing");
        new Backup(data, Map.of(), DISK).to(archive);

        assertThat(restore(false).files()).isZero();
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void fullDiskLeavesNoBackup() throws IOException {
        for (int room = 0; room < 900; room += 100) {
            int left = room;

            assertThatThrownBy(() -> backup(small(left)).to(archive))
                    .isInstanceOf(BackupFailed.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("See that there is room on the disk");

            nothingIsBeside("data");
        }
    }

    @Test
    void fullDiskLeavesEverythingAsItWasWhereItIsPutBack() throws IOException {
        backup(DISK).to(archive);
        put(elsewhere, "articles/000001.jsonl", "before");

        for (int room = 0; room < 180_000; room += 30_000) {
            int left = room;
            assertThatThrownBy(() -> new Restoration(elsewhere, small(left)).from(archive, true, BackupTest::unchecked))
                    .isInstanceOf(BackupFailed.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("what was there is as it was");

            assertThat(contents(elsewhere)).isEqualTo(Map.of("articles/000001.jsonl", "before"));
            nothingIsBeside("data", "desk.zip", "elsewhere");
        }
    }

    /// A disk with room for so many bytes.
    private static Store small(int room) {
        int[] left = {room};
        return file -> new FilterOutputStream(Files.newOutputStream(file)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                left[0] -= length;
                if (left[0] < 0) {
                    throw new IOException("No space left on device");
                }
                out.write(bytes, from, length);
            }
        };
    }

    @Test
    void fileThatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(archive, "somebody's");

        assertThatThrownBy(() -> backup(DISK).to(archive)).hasMessageContaining("is there already");
        assertThatThrownBy(() -> backup(DISK).to(data.resolve("desk.zip")))
                .hasMessageContaining("does not lie in the folder");
        assertThat(archive).hasContent("somebody's");
    }

    @Test
    void folderThatHoldsSomethingIsPutAsideOnlyOnDemandAndKept() throws IOException {
        backup(DISK).to(archive);
        put(elsewhere, "articles/000001.jsonl", "before");

        assertThatThrownBy(() -> restore(false))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("is not empty")
                .hasMessageContaining("--replace");
        assertThat(contents(elsewhere)).isEqualTo(Map.of("articles/000001.jsonl", "before"));

        Path before = restore(true).before().orElseThrow();
        assertThat(contents(before)).isEqualTo(Map.of("articles/000001.jsonl", "before"));
        assertThat(contents(elsewhere)).hasSize(4);
        assertThatThrownBy(() -> restore(true)).hasMessageContaining("Move it away or remove it first.");
    }

    @Test
    void whatWasPutAsideOutlivesTheNextRestorationIntoAnEmptyFolder() throws IOException {
        backup(DISK).to(archive);
        put(elsewhere, "articles/000001.jsonl", "before");
        Path before = restore(true).before().orElseThrow();
        Restoration.remove(elsewhere);
        put(elsewhere, "in-use.lock", "");

        restore(false);

        assertThat(contents(before)).isEqualTo(Map.of("articles/000001.jsonl", "before"));
    }

    @Test
    void backupThatTheCheckRefusesChangesNothing() throws IOException {
        backup(DISK).to(archive);

        assertThatThrownBy(() -> new Restoration(elsewhere, DISK).from(archive, false, unpacked -> {
                    assertThat(unpacked.resolve("ledger/ledger.db")).hasContent("a copy");
                    throw new BackupFailed("too new");
                }))
                .hasMessage("too new");

        nothingIsBeside("data", "desk.zip");
    }

    @Test
    void restorationThatWasKilledBetweenTheTwoRenamingsIsFinishedByTheNextStart() throws IOException {
        backup(DISK).to(archive);
        restore(false);
        Files.move(elsewhere, folder.resolve("elsewhere.restored"));

        Restoration.finish(elsewhere);

        assertThat(contents(elsewhere)).hasSize(4);
        nothingIsBeside("data", "desk.zip", "elsewhere");
    }

    @Test
    void damageAnywhereIsFoundAndNothingIsPutBack() throws IOException {
        backup(DISK).to(archive);
        byte[] whole = Files.readAllBytes(archive);
        int harmless = 0;
        for (int place = 0; place < whole.length; place += 29) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 0x55;
            Files.write(archive, damaged);
            try {
                restore(false);
                // Times and such, which no one reads: what came out is whole.
                assertThat(contents(elsewhere).get("articles/000002.jsonl")).isEqualTo("Ómar 🙂");
                assertThat(contents(elsewhere)).hasSize(4);
                Restoration.remove(elsewhere);
                harmless++;
            } catch (BackupFailed failed) {
                assertThat(failed).hasMessageContaining(archive.toString());
                nothingIsBeside("data", "desk.zip");
            }
        }
        assertThat(harmless).isLessThan(whole.length / 29 / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 600})
    void archiveThatWasCutShortIsNone(int length) throws IOException {
        backup(DISK).to(archive);
        Files.write(archive, java.util.Arrays.copyOf(Files.readAllBytes(archive), length));

        assertThatThrownBy(() -> restore(false))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("is damaged, or no backup of Newsdesk (");
        nothingIsBeside("data", "desk.zip");
    }

    @Test
    void fileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> restore(false))
                .isInstanceOf(BackupFailed.class)
                .hasMessage("There is no file %s.".formatted(archive));
    }

    private static final String HASH_OF_X = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

    private void handMade(String manifest, String... files) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write('x');
            }
            zip.putNextEntry(new ZipEntry("manifest"));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String listing(String... files) {
        StringBuilder text = new StringBuilder("newsdesk backup 1\n");
        for (String file : files) {
            text.append("%s 1 rw-r--r-- %s\n".formatted(HASH_OF_X, file));
        }
        return text + "end\n";
    }

    @Test
    void archiveMadeByHandIsTakenWhereItIsRight() throws IOException {
        handMade(listing("a/b"), "a/b");

        restore(false);

        assertThat(contents(elsewhere)).isEqualTo(Map.of("a/b", "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil", "a/../../evil", "/etc/evil", "a//b", "a/./b", "..\\evil", "C:evil", "a/..", "", "a/"})
    void pathThatLeadsOutOfTheFolderIsRefused(String path) throws IOException {
        handMade(listing(path), path);

        assertThatThrownBy(() -> restore(false)).isInstanceOf(BackupFailed.class);

        nothingIsBeside("data", "desk.zip");
    }

    @Test
    void filesThatTheManifestDoesNotNameAreRefused() throws IOException {
        handMade(listing("a"), "a", "b");
        assertThatThrownBy(() -> restore(false)).hasMessageContaining("other files than its manifest says");

        Files.delete(archive);
        handMade(listing("a", "b"), "a");
        assertThatThrownBy(() -> restore(false)).hasMessageContaining("other files than its manifest says");
    }

    @Test
    void backupOfANewerProgramIsRefused() throws IOException {
        handMade("newsdesk backup 2\nsomething else\n");

        assertThatThrownBy(() -> restore(false))
                .hasMessage("This backup was made by a newer Newsdesk. Use that one to put it back.");
    }
}

package newsdesk.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Puts a backup in the place of a data folder, all of it or nothing.
///
/// Beside `data` there may be: `data.restoring`, an archive that is being unpacked; `data.restored`, one that was
/// found whole and only has to be renamed; `data.before`, what was there before.
public final class Restoration {

    /// What is in a folder that nobody has used yet but for locking it.
    private static final Set<String> NOTHING = Set.of("writer.lock", Tenancy.FILE);

    private final Path data;
    private final Path restored;
    private final Path before;
    private final Store store;

    /// @param data  the data folder
    /// @param store where the files are written
    public Restoration(Path data, Store store) {
        this.data = data.toAbsolutePath().normalize();
        this.restored = beside(".restored");
        this.before = beside(".before");
        this.store = store;
    }

    /// What was put back.
    ///
    /// @param files  how many files
    /// @param bytes  how long they are together
    /// @param before the folder with what was there before, where anything was
    public record Restored(int files, long bytes, Optional<Path> before) {}

    /// Does what is left of a restoration that was killed when all was ready.
    ///
    /// @throws BackupFailed where it cannot be done
    public static void finish(Path data) {
        Restoration killed = new Restoration(data, Files::newOutputStream);
        if (Files.exists(killed.restored) && Files.notExists(killed.data)) {
            try {
                Files.move(killed.restored, killed.data, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw killed.notDone(e);
            }
        }
    }

    /// Puts a backup back. The caller sees to it that nobody else is at work in the folder.
    ///
    /// @param replace whether what is in the folder may be put aside
    /// @param check   looks at the unpacked folder, and throws where it is no good
    /// @throws BackupFailed where the archive or the folder does not allow it; then nothing has changed
    public Restored from(Path archive, boolean replace, Consumer<Path> check) {
        try (Archive read = new Archive(archive)) {
            boolean empty = isEmpty();
            if (!empty && !replace) {
                throw new BackupFailed(
                        "The data folder %s is not empty. Name an empty one with --data, or say --replace: what is there is kept beside it."
                                .formatted(data));
            }
            if (!empty && Files.exists(before)) {
                throw new BackupFailed(
                        "What an earlier restoration put aside is still in %s. Move it away or remove it first."
                                .formatted(before));
            }
            unpack(read, check);
            exchange(empty ? beside(".empty") : before);
            remove(beside(".empty"));
            Manifest contents = read.contents();
            return new Restored(
                    contents.files().size(), contents.bytes(), empty ? Optional.empty() : Optional.of(before));
        } catch (IOException e) {
            throw notDone(e);
        }
    }

    private boolean isEmpty() throws IOException {
        if (Files.notExists(data)) {
            return true;
        }
        try (Stream<Path> all = Files.list(data)) {
            return all.allMatch(each -> NOTHING.contains(each.getFileName().toString()));
        }
    }

    private void unpack(Archive archive, Consumer<Path> check) throws IOException {
        Path restoring = beside(".restoring");
        remove(restoring);
        remove(restored);
        try {
            Files.createDirectories(restoring);
            for (Manifest.Entry each : archive.contents().files()) {
                Path file = restoring.resolve(each.path());
                Files.createDirectories(Objects.requireNonNull(file.getParent(), "it is in a folder"));
                try (OutputStream out = store.create(file)) {
                    archive.copy(each, out);
                }
                Backup.force(file);
                if (Backup.isPosix(file)) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(each.permissions()));
                }
            }
            check.accept(restoring);
            Files.move(restoring, restored, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(restoring);
        }
    }

    private void exchange(Path aside) throws IOException {
        remove(beside(".empty"));
        if (Files.notExists(data)) {
            Files.move(restored, data, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Files.move(data, aside, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(restored, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(aside, data, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
    }

    private Path beside(String ending) {
        return data.resolveSibling(data.getFileName() + ending);
    }

    private BackupFailed notDone(IOException e) {
        return new BackupFailed(
                "The backup could not be put back into %s (%s). See that there is room on the disk and that the folder around it may be written; what was there is as it was."
                        .formatted(data, e),
                e);
    }

    /// Deletes a folder with everything in it, where it is there.
    static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}

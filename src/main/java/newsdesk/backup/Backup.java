package newsdesk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a data folder into one file, while others work in it.
public final class Backup {

    /// What can be built again, and what says who is at work.
    private static final Set<String> LEFT_OUT = Set.of("index", "vectors", "model", "writer.lock", Tenancy.FILE);

    private final Path data;
    private final Map<String, Snapshot> snapshots;
    private final Store store;

    /// A file of which a copy is made by whoever can do so while it is written.
    @FunctionalInterface
    public interface Snapshot {

        /// Writes the copy, or nothing where there is nothing to copy.
        void to(Path file) throws IOException;
    }

    /// What was written.
    ///
    /// @param files how many files of the data folder
    /// @param bytes how long they are together
    public record Made(int files, long bytes) {}

    /// @param snapshots the files that are copied by others, by their path in the data folder; what lies beside
    ///     them and begins with their name is theirs
    /// @param store     where the archive is written
    public Backup(Path data, Map<String, Snapshot> snapshots, Store store) {
        this.data = data;
        this.snapshots = Map.copyOf(snapshots);
        this.store = store;
    }

    /// Writes the backup. Where that fails, there is no file of this name.
    ///
    /// @throws BackupFailed where it cannot be written, or the file is there already
    public Made to(Path file) {
        Path target = file.toAbsolutePath().normalize();
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        if (Files.exists(target)) {
            throw new BackupFailed("The file %s is there already. Name another, or remove it.".formatted(file));
        }
        if (target.startsWith(data.toAbsolutePath().normalize())) {
            throw new BackupFailed("A backup does not lie in the folder that it is a backup of. Name another file.");
        }
        try {
            try {
                Manifest manifest = write(unfinished);
                force(unfinished);
                try (Archive written = new Archive(unfinished)) {
                    written.check();
                }
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                return new Made(manifest.files().size(), manifest.bytes());
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new BackupFailed(
                    "The backup could not be written to %s (%s). See that there is room on the disk and that the folder may be written."
                            .formatted(file, e),
                    e);
        }
    }

    private Manifest write(Path archive) throws IOException {
        List<Manifest.Entry> written = new ArrayList<>();
        Path copies = Files.createTempDirectory(archive.toAbsolutePath().getParent(), ".newsdesk-backup");
        try (OutputStream out = owned(archive);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Snapshot> each : new TreeMap<>(snapshots).entrySet()) {
                Path copy = copies.resolve("copy");
                each.getValue().to(copy);
                if (Files.exists(copy)) {
                    add(copy, each.getKey(), zip, written);
                    Files.delete(copy);
                }
            }
            for (Path each : files()) {
                add(each, path(each), zip, written);
            }
            Manifest manifest = new Manifest(written);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return manifest;
        } finally {
            Restoration.remove(copies);
        }
    }

    /// Nobody else may read it, not even for a moment.
    private OutputStream owned(Path archive) throws IOException {
        OutputStream out = store.create(archive);
        if (isPosix(archive)) {
            Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-------"));
        }
        return out;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(file -> !isLeftOut(path(file)) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private boolean isLeftOut(String path) {
        return LEFT_OUT.contains(path.replaceFirst("/.*", ""))
                || path.endsWith(".part")
                || path.endsWith(".new")
                || snapshots.keySet().stream().anyMatch(path::startsWith);
    }

    private String path(Path file) {
        return data.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /// A file that has vanished since it was seen was not meant to stay.
    private void add(Path file, String path, ZipOutputStream zip, List<Manifest.Entry> written) throws IOException {
        String permissions =
                isPosix(file) ? PosixFilePermissions.toString(Files.getPosixFilePermissions(file)) : "rw-------";
        try (InputStream in = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(path));
            written.add(new Copying().copy(in, zip, Long.MAX_VALUE).entry(path, permissions));
            zip.closeEntry();
        } catch (NoSuchFileException _) {
            // It is not in the manifest either.
        }
    }

    static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}

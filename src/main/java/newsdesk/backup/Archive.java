package newsdesk.backup;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A backup that is read: nothing comes out of it that differs from its manifest.
final class Archive implements Closeable {

    /// A line of a manifest takes some 120 bytes; this is a million of them.
    private static final int LONGEST_MANIFEST = 128 * 1024 * 1024;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    /// @throws BackupFailed where it is no backup, or damaged as far as that can be seen from its list of files
    Archive(Path file) throws IOException {
        this.file = file;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw damaged(e);
        } catch (NoSuchFileException e) {
            throw new BackupFailed("There is no file %s.".formatted(file), e);
        }
        try {
            this.manifest = manifest();
        } catch (IllegalArgumentException | ZipException | EOFException e) {
            zip.close();
            throw damaged(e);
        } catch (IOException | BackupFailed e) {
            zip.close();
            throw e;
        }
    }

    private Manifest manifest() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new IllegalArgumentException("it has no manifest");
        }
        Manifest read;
        try (InputStream in = zip.getInputStream(entry)) {
            read = Manifest.read(new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8));
        }
        Set<String> promised =
                read.files().stream().map(Manifest.Entry::path).collect(Collectors.toCollection(TreeSet::new));
        promised.add(Manifest.NAME);
        Set<String> there = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        if (!promised.equals(there) || zip.size() != there.size()) {
            throw new IllegalArgumentException("it holds other files than its manifest says");
        }
        return read;
    }

    Manifest contents() {
        return manifest;
    }

    /// Copies a file of it.
    ///
    /// @throws BackupFailed where it is not what the manifest says
    void copy(Manifest.Entry promised, OutputStream to) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(promised.path()))) {
            Manifest.Entry found =
                    new Copying().copy(in, to, promised.size()).entry(promised.path(), promised.permissions());
            if (!found.equals(promised)) {
                throw damaged(new ZipException(promised.path() + " differs from the manifest"));
            }
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
    }

    /// Reads all of it.
    ///
    /// @throws BackupFailed where anything is not what the manifest says
    void check() throws IOException {
        for (Manifest.Entry each : manifest.files()) {
            copy(each, OutputStream.nullOutputStream());
        }
    }

    private BackupFailed damaged(Exception why) {
        return new BackupFailed(
                "The file %s is damaged, or no backup of Newsdesk (%s). Use another one."
                        .formatted(file, why.getMessage()),
                why);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

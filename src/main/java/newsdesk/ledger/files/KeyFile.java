package newsdesk.ledger.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Set;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Pseudonyms;

/// The file with the key of pseudonyms.
public final class KeyFile {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private KeyFile() {}

    /// The pseudonyms of the key in this file; the key is made where there is no such file.
    ///
    /// @throws LedgerFailed where the file holds no key, cannot be read, or cannot be made
    public static Pseudonyms pseudonyms(Path file, SecureRandom chance) {
        try {
            if (Files.notExists(file)) {
                make(file, chance);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != Pseudonyms.KEY_BYTES) {
                throw new LedgerFailed(
                        "The key of pseudonyms, %s, is damaged: it has %d bytes instead of %d. Put back a backup of it; or remove it to get another, by which no member is recognised in what is stored of them."
                                .formatted(file, key.length, Pseudonyms.KEY_BYTES));
            }
            return new Pseudonyms(key);
        } catch (IOException e) {
            throw new LedgerFailed(
                    "The key of pseudonyms, %s, can neither be read nor made (%s). Make its folder writable, or name another."
                            .formatted(file, e),
                    e);
        }
    }

    /// Made aside and put in place in one step: nobody ever reads half a key, and of two processes that make one,
    /// both go on with the key of the first.
    private static synchronized void make(Path file, SecureRandom chance) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a folder is no file");
        Files.createDirectories(folder);
        Path aside = folder.resolve("%s.%d.new"
                .formatted(file.getFileName(), ProcessHandle.current().pid()));
        byte[] key = new byte[Pseudonyms.KEY_BYTES];
        chance.nextBytes(key);
        Files.deleteIfExists(aside);
        try {
            write(key, aside);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException _) {
            // The other one's.
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void write(byte[] key, Path file) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] permissions = posix ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(file, options, permissions)) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
    }
}

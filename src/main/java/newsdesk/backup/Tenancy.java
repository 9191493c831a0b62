package newsdesk.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// That somebody is at work in a data folder: many programs may be, or one that changes all of it.
///
/// The operating system ends the tenancy of a process that ends, however it ends.
public final class Tenancy implements AutoCloseable {

    /// The file that is locked, in the data folder.
    static final String FILE = "in-use.lock";

    private final FileChannel channel;

    private Tenancy(FileChannel channel) {
        this.channel = channel;
    }

    /// Moves in beside others.
    ///
    /// @throws BackupFailed where somebody has the folder for themselves, or it cannot be written
    public static Tenancy beside(Path data) {
        return in(data, true, "The data in %s is being put back from a backup. Wait until that has finished.");
    }

    /// Moves in alone.
    ///
    /// @throws BackupFailed where somebody is in, or the folder cannot be written
    public static Tenancy alone(Path data) {
        return in(
                data,
                false,
                "The data in %s is in use by a Newsdesk that is running (a bot, or a session in a terminal). Stop it first.");
    }

    private static Tenancy in(Path data, boolean shared, String refused) {
        try {
            Files.createDirectories(data);
            FileChannel channel = FileChannel.open(
                    data.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel, shared) == null) {
                channel.close();
                throw new BackupFailed(refused.formatted(data));
            }
            return new Tenancy(channel);
        } catch (IOException e) {
            throw new BackupFailed(
                    "The data folder %s cannot be written (%s). Make it writable, or name another.".formatted(data, e),
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException _) {
            // Within one process, somebody is in already: beside them is no question, alone is.
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new BackupFailed("The lock %s of the data folder could not be released.".formatted(FILE), e);
        }
    }
}

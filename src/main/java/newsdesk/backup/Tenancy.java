package newsdesk.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// That somebody is at work in a data folder: many programs may be, or one that changes all of it.
///
/// The operating system ends the tenancy of a process that ends, however it ends.
public final class Tenancy implements AutoCloseable {

    /// The file that is locked, in the data folder.
    static final String FILE = "in-use.lock";

    /// Who is in within this process: the operating system sees all of it as one, and lets go of the lock of all
    /// as soon as any of them closes the file.
    private static final Map<Path, Tenancy> HERE = new HashMap<>();

    private final Path folder;
    private final FileChannel channel;
    private final boolean shared;
    private int tenants = 1;

    private Tenancy(Path folder, FileChannel channel, boolean shared) {
        this.folder = folder;
        this.channel = channel;
        this.shared = shared;
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
        synchronized (HERE) {
            Path folder = data.toAbsolutePath().normalize();
            Tenancy here = HERE.get(folder);
            if (here != null && here.shared && shared) {
                here.tenants++;
                return here;
            }
            Optional<FileChannel> channel = here == null ? locked(data, shared) : Optional.empty();
            Tenancy in =
                    new Tenancy(folder, channel.orElseThrow(() -> new BackupFailed(refused.formatted(data))), shared);
            HERE.put(folder, in);
            return in;
        }
    }

    /// The file, locked; nothing where another process has locked it.
    private static Optional<FileChannel> locked(Path data, boolean shared) {
        try {
            Files.createDirectories(data);
            FileChannel channel = FileChannel.open(
                    data.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock(0, Long.MAX_VALUE, shared) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(channel);
        } catch (IOException e) {
            throw new BackupFailed(
                    "The data folder %s cannot be written (%s). Make it writable, or name another.".formatted(data, e),
                    e);
        }
    }

    /// Moves out.
    @Override
    public void close() {
        synchronized (HERE) {
            tenants--;
            if (tenants > 0) {
                return;
            }
            HERE.remove(folder, this);
            try {
                channel.close();
            } catch (IOException e) {
                throw new BackupFailed("The lock %s of the data folder could not be released.".formatted(FILE), e);
            }
        }
    }
}

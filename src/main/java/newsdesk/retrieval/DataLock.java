package newsdesk.retrieval;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The right to write to a data folder, which one thread of one process has at a time. Readers need none.
///
/// Whoever is refused is told who writes, and since when. The operating system takes the right from a process that
/// ends, however it ends. A thread that has it may take it again, so that an import can hold it around storing and
/// indexing; this holds for one object of this class, of which a program makes one for its data folder.
public final class DataLock {

    /// Where the lock lies within the file: far behind its text, which others must be able to read.
    private static final long PLACE = Long.MAX_VALUE - 1;

    /// Often enough to look alive.
    private static final long LOOKED_AT_EVERY_MILLIS = 200;

    private final Path folder;
    private final String holder;
    private final Clock clock;
    private final Runnable first;
    private boolean taken;
    private final ReentrantLock within = new ReentrantLock();
    private @Nullable FileChannel channel;

    /// Takes nothing yet.
    ///
    /// @param folder the data folder, made where it is missing once the lock is taken
    /// @param holder what this process is, for whoever is refused ("newsdesk import")
    /// @param clock  for saying since when
    public DataLock(Path folder, String holder, Clock clock) {
        this(folder, holder, clock, () -> {});
    }

    /// Takes nothing yet.
    ///
    /// @param first what is done when the right is taken for the first time, before anything is written: clearing
    ///              away what others left, for instance
    public DataLock(Path folder, String holder, Clock clock, Runnable first) {
        this.first = first;
        this.folder = folder;
        this.holder = holder;
        this.clock = clock;
    }

    /// The right to write, held until closed, by the thread that took it.
    public final class Held implements AutoCloseable {

        private boolean closed;

        private Held() {}

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                letGo();
            }
        }
    }

    /// Takes the right to write.
    ///
    /// @throws SearchFailed where another has it, or the folder cannot be written
    public Held hold() {
        if (!within.tryLock()) {
            throw refused();
        }
        return taken();
    }

    /// Takes the right to write after another thread of this program that has it.
    ///
    /// @param waiting called several times a second meanwhile; what it throws ends the wait
    /// @throws SearchFailed where another program has it, or the folder cannot be written
    public Held holdInTurn(Runnable waiting) {
        try {
            while (!within.tryLock(LOOKED_AT_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                waiting.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchFailed("Nothing was written to %s, because the program is ending.".formatted(folder), e);
        }
        return taken();
    }

    /// Whether another thread of this program has the right to write.
    public boolean isTaken() {
        return within.isLocked() && !within.isHeldByCurrentThread();
    }

    /// For the thread that has come first.
    private Held taken() {
        try {
            if (within.getHoldCount() == 1) {
                channel = locked();
            }
            if (!taken) {
                taken = true;
                first.run();
            }
            return new Held();
        } catch (IOException | RuntimeException e) {
            within.unlock();
            throw e instanceof SearchFailed refused
                    ? refused
                    : new SearchFailed(
                            "The data folder %s cannot be written (%s). Make it writable, or name another."
                                    .formatted(folder, e),
                            e);
        }
    }

    private FileChannel locked() throws IOException {
        Files.createDirectories(folder);
        FileChannel opened = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            @Nullable FileLock lock = null;
            try {
                lock = opened.tryLock(PLACE, 1, false);
            } catch (OverlappingFileLockException _) {
                // Another object of this process has it.
            }
            if (lock == null) {
                throw refused();
            }
            opened.truncate(0);
            opened.write(ByteBuffer.wrap("%s (process %d), since %s"
                    .formatted(
                            holder,
                            ProcessHandle.current().pid(),
                            clock.instant().truncatedTo(ChronoUnit.SECONDS))
                    .getBytes(StandardCharsets.UTF_8)));
            return opened;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private SearchFailed refused() {
        String other;
        try {
            other = Files.readString(file());
        } catch (IOException _) {
            other = "";
        }
        return new SearchFailed("The data in %s is being written by %s. Wait until it has finished, or end it."
                .formatted(folder, other.isBlank() ? "another process" : other.strip()));
    }

    private void letGo() {
        try {
            if (within.getHoldCount() == 1 && channel != null) {
                channel.close();
                channel = null;
            }
        } catch (IOException e) {
            throw new SearchFailed("The lock on the data folder %s could not be released.".formatted(folder), e);
        } finally {
            within.unlock();
        }
    }

    private Path file() {
        return folder.resolve("writer.lock");
    }
}

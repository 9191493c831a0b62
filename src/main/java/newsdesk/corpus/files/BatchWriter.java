package newsdesk.corpus.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Writes a [Batch]: under a name that readers pass over, until [#publish()] has put all of it on disk and gives it
/// its own. Closed before that, it leaves nothing behind.
final class BatchWriter implements Closeable {

    private static final int BUFFER = 256 * 1024;

    private final Batch batch;
    private final FileChannel channel;
    private final OutputStream out;
    private final CRC32C checksum = new CRC32C();
    private int articles;

    BatchWriter(Batch batch) throws IOException {
        this.batch = batch;
        this.channel = FileChannel.open(
                batch.unfinished(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        write(Batch.HEADER.getBytes(StandardCharsets.UTF_8));
    }

    /// @param line an article as [KeptArticle#line] makes it
    void add(byte[] line) throws IOException {
        write(line);
        articles++;
    }

    /// Ends the batch. When this returns, it is there for every reader, after a power cut too.
    void publish() throws IOException {
        write(Batch.footer(articles, checksum.getValue()).getBytes(StandardCharsets.UTF_8));
        out.flush();
        channel.force(true);
        channel.close();
        Files.move(batch.unfinished(), batch.file(), StandardCopyOption.ATOMIC_MOVE);
        try {
            syncFolder(batch.file().toAbsolutePath().getParent());
        } catch (IOException e) {
            Files.deleteIfExists(batch.file());
            throw e;
        }
    }

    private void write(byte[] line) throws IOException {
        checksum.update(line);
        checksum.update('\n');
        out.write(line);
        out.write('\n');
    }

    /// Puts the names in a folder on disk.
    static void syncFolder(@Nullable Path folder) throws IOException {
        if (folder == null || folder.getFileSystem().getSeparator().equals("\\")) {
            return; // Windows opens no folders, and writes their changes down itself
        }
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(batch.unfinished());
    }
}

package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/// A disk with room for so many bytes; when they are used up, something happens.
final class SmallDisk implements Disk {

    private final Runnable whenFull;
    private long room;

    /// @param whenFull done before the write that does not fit fails
    SmallDisk(long room, Runnable whenFull) {
        this.room = room;
        this.whenFull = whenFull;
    }

    @Override
    public Directory open(Path folder) throws IOException {
        return new FilterDirectory(FSDirectory.open(folder)) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                return limited(super.createOutput(name, context));
            }

            @Override
            public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
                return limited(super.createTempOutput(prefix, suffix, context));
            }
        };
    }

    private synchronized void use(long bytes) throws IOException {
        room -= bytes;
        if (room < 0) {
            whenFull.run();
            throw new IOException("No space left on device");
        }
    }

    private IndexOutput limited(IndexOutput output) {
        return new FilterIndexOutput("limited", output.getName(), output) {
            @Override
            public void writeByte(byte b) throws IOException {
                use(1);
                super.writeByte(b);
            }

            @Override
            public void writeBytes(byte[] b, int offset, int length) throws IOException {
                use(length);
                super.writeBytes(b, offset, length);
            }
        };
    }
}

package newsdesk.retrieval.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.RateLimitedIndexOutput;
import org.apache.lucene.store.RateLimiter;

/// A directory that is written to with [Courtesy], also where Lucene writes much at once: when it merges.
final class UnhurriedDirectory extends FilterDirectory {

    /// So many bytes are written between two looks at whether somebody asks: a millisecond's work, about.
    private static final long BETWEEN = 64 * 1024;

    private final Courtesy courtesy;

    UnhurriedDirectory(Directory directory, Courtesy courtesy) {
        super(directory);
        this.courtesy = courtesy;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return new RateLimitedIndexOutput(new Rests(courtesy), in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return new RateLimitedIndexOutput(new Rests(courtesy), in.createTempOutput(prefix, suffix, context));
    }

    /// Has no rate; only rests.
    private static final class Rests extends RateLimiter {

        private final Courtesy courtesy;

        Rests(Courtesy courtesy) {
            this.courtesy = courtesy;
        }

        @Override
        public void setMBPerSec(double rate) {
            throw new UnsupportedOperationException("there is no rate");
        }

        @Override
        public double getMBPerSec() {
            return Double.MAX_VALUE;
        }

        @Override
        public long pause(long bytes) {
            courtesy.rest();
            return 0;
        }

        @Override
        public long getMinPauseCheckBytes() {
            return BETWEEN;
        }
    }
}

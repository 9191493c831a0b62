package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations.Reindexed;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.Workshop;

/// A generation that lies beside the one in service, or that one again, where nothing has changed.
final class LuceneCandidate implements Workshop.Candidate {

    /// What a candidate is.
    ///
    /// @param before    the one in service
    /// @param unchanged whether it is the one in service again
    /// @param embedded  how many of its passages had to be embedded
    record Made(LuceneGeneration generation, Optional<LuceneGeneration> before, boolean unchanged, int embedded) {}

    /// Puts a generation into service.
    interface Publication {
        void publish(LuceneCandidate candidate, Progress progress) throws IOException;
    }

    private final Made made;
    private final DataLock.Held held;
    private final Publication publication;
    private final Consumer<IOException> failed;
    private final Runnable tidy;

    /// @param failed throws what a failure to write is told with
    /// @param tidy   deletes what is not needed any more
    LuceneCandidate(
            Made made, DataLock.Held held, Publication publication, Consumer<IOException> failed, Runnable tidy) {
        this.made = made;
        this.held = held;
        this.publication = publication;
        this.failed = failed;
        this.tidy = tidy;
    }

    @Override
    public boolean isUnchanged() {
        return made.unchanged();
    }

    @Override
    public Optional<Generation> before() {
        return made.before().map(LuceneGeneration::share);
    }

    @Override
    public LuceneGeneration generation() {
        return made.generation().share();
    }

    @Override
    public Reindexed publish(Progress progress) {
        try {
            publication.publish(this, progress);
        } catch (IOException e) {
            failed.accept(e);
        }
        return new Reindexed(made.generation().coverage(), made.unchanged(), made.embedded());
    }

    long number() {
        return made.generation().number();
    }

    long numberBefore() {
        return made.before().map(LuceneGeneration::number).orElse(0L);
    }

    @Override
    public void close() {
        try {
            made.generation().close();
            made.before().ifPresent(LuceneGeneration::close);
            tidy.run();
        } finally {
            held.close();
        }
    }
}

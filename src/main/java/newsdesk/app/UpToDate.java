package newsdesk.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import newsdesk.command.asking.Archive;
import newsdesk.command.editing.Indexing;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Freshness.Stale;
import newsdesk.corpus.History;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations.Reindexed;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The archive as a terminal sees it: where the corpus has changed since it was indexed, it is indexed again before
/// it is looked into. Where that fails, what was in service stays in service, and a warning says why.
final class UpToDate implements Archive, Indexing {

    private static final Logger LOG = LoggerFactory.getLogger(UpToDate.class);

    private final Supplier<Office> office;
    private final AtomicBoolean following = new AtomicBoolean();

    UpToDate(Supplier<Office> office) {
        this.office = office;
    }

    @Override
    public Generation open(Progress progress) {
        Office here = office.get();
        Optional<Generation> inService = here.served.inService();
        if (inService.isPresent() && isIndexed(here)) {
            return inService.get();
        }
        try {
            run(here.settings.index().vectors() && hasVectors(inService), progress);
            inService.ifPresent(Generation::close);
        } catch (UnreadableCorpus | SearchFailed e) {
            if (inService.isEmpty()) {
                throw e;
            }
            LOG.warn(
                    "The corpus has changed, but could not be indexed; this is from what was indexed before. {}",
                    e.getMessage());
            return inService.get();
        }
        return asItIs().orElseThrow(() -> new SearchFailed("What has just been indexed cannot be opened."));
    }

    @Override
    public Optional<Stale> stale(Coverage coverage) {
        return office.get().freshness.of(coverage);
    }

    @Override
    public History history() {
        return office.get().revisions.history();
    }

    @Override
    public Optional<Generation> asItIs() {
        return office.get().served.inService();
    }

    @Override
    public Reindexed run(boolean vectors, Progress progress) {
        Office here = office.get();
        return (vectors ? here.generations : here.withoutVectors).reindex(here.corpus, progress);
    }

    @Override
    public void await(Progress progress) {
        office.get()
                .lock
                .holdInTurn(() -> progress.at("waiting for a reindex that is under way", 0, -1))
                .close();
    }

    /// Brings the index up to date, with vectors where it has any; where it is being changed just now, later.
    ///
    /// @return what is in service then; nothing where it follows later
    Optional<Reindexed> refresh(Progress progress) {
        if (!office.get().lock.isTaken()) {
            return Optional.of(refreshed(progress));
        }
        if (!following.getAndSet(true)) {
            Thread.ofPlatform().daemon().name("reindex-later").start(this::follow);
        }
        return Optional.empty();
    }

    /// One is enough for all who want one while it waits for its turn.
    private void follow() {
        try (DataLock.Held _ = office.get().lock.holdInTurn(() -> {})) {
            following.set(false);
            refreshed(Progress.UNWATCHED);
        } catch (UnreadableCorpus | SearchFailed e) {
            following.set(false);
            LOG.warn("What was changed in the articles is not indexed yet. {}", e.getMessage());
        }
    }

    private Reindexed refreshed(Progress progress) {
        Office here = office.get();
        Optional<Generation> inService = here.served.inService();
        try {
            return run(here.settings.index().vectors() && hasVectors(inService), progress);
        } finally {
            inService.ifPresent(Generation::close);
        }
    }

    private static boolean isIndexed(Office here) {
        try {
            return here.generations.stampInService().equals(Optional.of(here.corpus.stamp()));
        } catch (UnreadableCorpus e) {
            LOG.warn("Whether the corpus has changed cannot be told. {}", e.getMessage());
            return true;
        }
    }

    /// What was indexed by words alone on purpose stays so until somebody reindexes it.
    private static boolean hasVectors(Optional<Generation> inService) {
        return inService.isEmpty() || inService.get().vectors().isPresent();
    }
}

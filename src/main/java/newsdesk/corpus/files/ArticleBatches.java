package newsdesk.corpus.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleStore;
import newsdesk.corpus.Successive;
import newsdesk.corpus.UnreadableCorpus;

/// Imported articles, kept in a folder as one file for each import ([Batch]).
///
/// Files are only ever added, so that any number of processes may read while one writes; that it is only one is
/// seen to elsewhere. A later batch has the last word on an article. Ids are never file names. In memory there are
/// the ids, and while articles are taken in a fingerprint of each; never the bodies.
public final class ArticleBatches implements ArticleStore {

    private final Path folder;

    /// @param folder where the batches are; made when the first one is written
    public ArticleBatches(Path folder) {
        this.folder = folder;
    }

    @Override
    public String stamp() {
        return Batch.in(folder).stream()
                .map(batch -> "batch %d of %d bytes".formatted(batch.number(), batch.size()))
                .collect(Collectors.joining(", "));
    }

    /// The articles, those of the last import first.
    @Override
    public Stream<Article> articles() {
        Set<ArticleId> seen = new HashSet<>();
        return entries().map(BatchReader.Entry::article).filter(article -> seen.add(article.id()));
    }

    /// Every version of every article, the newest one of each before the older ones.
    private Stream<BatchReader.Entry> entries() {
        return Successive.of(Batch.in(folder).reversed().stream()
                .map(batch -> (Supplier<Stream<BatchReader.Entry>>) () -> BatchReader.read(batch))
                .toList());
    }

    @Override
    public Kept keep(Stream<Article> articles) {
        Map<ArticleId, Fingerprint> before = fingerprints();
        try {
            prepareFolder();
            List<Batch> batches = Batch.in(folder);
            int number = batches.isEmpty() ? 1 : batches.getLast().number() + 1;
            try (BatchWriter writer = new BatchWriter(Batch.numbered(folder, number))) {
                Intake intake = new Intake(before, writer);
                articles.forEach(intake::take);
                Kept kept = intake.kept();
                if (kept.added() + kept.changed() > 0) {
                    writer.publish();
                }
                return kept;
            }
        } catch (IOException e) {
            throw notKept(e);
        } catch (UncheckedIOException e) {
            throw notKept(Objects.requireNonNullElse(e.getCause(), new IOException(e)));
        }
    }

    private Map<ArticleId, Fingerprint> fingerprints() {
        Map<ArticleId, Fingerprint> fingerprints = new HashMap<>();
        try (Stream<BatchReader.Entry> entries = entries()) {
            entries.forEach(entry -> fingerprints.putIfAbsent(entry.article().id(), entry.fingerprint()));
        }
        return fingerprints;
    }

    /// Makes the folder, and removes what an import left behind that was killed.
    private void prepareFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            BatchWriter.syncFolder(folder.toAbsolutePath().getParent());
        }
        removeUnfinished();
    }

    /// Removes what an import left behind that was killed. For whoever has the right to write.
    ///
    /// @return what was removed
    public List<Path> tidy() {
        try {
            return Files.isDirectory(folder) ? removeUnfinished() : List.of();
        } catch (IOException e) {
            throw Place.of(folder).unreadable(e);
        }
    }

    private List<Path> removeUnfinished() throws IOException {
        List<Path> removed = new ArrayList<>();
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "*" + Batch.UNFINISHED)) {
            for (Path each : unfinished) {
                Files.delete(each);
                removed.add(each);
            }
        }
        return removed;
    }

    private UnreadableCorpus notKept(IOException e) {
        return new UnreadableCorpus(
                "The articles could not be kept in %s: %s. Nothing has changed there."
                        .formatted(OneLine.of(folder.toString()), Place.reason(e)),
                e);
    }
}

package newsdesk.corpus.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Successive;
import newsdesk.corpus.UnreadableCorpus;

/// The corpus folder: every article file in it and in its folders, in the order of their names.
///
/// It is in the hands of whoever reads the message, so nothing in it is let through with a remark, and all that is
/// wrong is said at once: its files are read once to find the faults, and only a folder without any is read again
/// to hand out its articles. An empty folder is not a fault.
public final class ArticleFolder implements ArticleSource {

    /// More than a person mends in one go.
    private static final int NAMED_FAULTS = 20;

    private final Path folder;

    public ArticleFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public String stamp() {
        FolderScan scan = FolderScan.of(folder);
        String found = Stream.concat(scan.files().stream().map(CorpusFile::stamp), scan.faults().stream())
                .collect(Collectors.joining("\n"));
        byte[] bytes = found.getBytes(StandardCharsets.UTF_8);
        return "folder of %d files, %s".formatted(scan.files().size(), Fingerprint.of(bytes, 0, bytes.length));
    }

    @Override
    public Stream<Article> articles() {
        FolderScan scan = FolderScan.of(folder);
        List<String> faults = new ArrayList<>(scan.faults());
        Map<ArticleId, CorpusFile> seen = new HashMap<>();
        scan.files().forEach(file -> check(file, seen, faults));
        if (!faults.isEmpty()) {
            throw new UnreadableCorpus(message(faults));
        }
        return Successive.of(scan.files().stream()
                .map(file -> (Supplier<Stream<Article>>) () -> file.articles(_ -> {}))
                .toList());
    }

    private static void check(CorpusFile file, Map<ArticleId, CorpusFile> seen, List<String> faults) {
        try (Stream<Article> articles = file.articles(remark -> faults.add(remark + "."))) {
            articles.forEach(article -> {
                CorpusFile before = seen.putIfAbsent(article.id(), file);
                if (before != null) {
                    faults.add(twice(article.id(), before, file));
                }
            });
        } catch (UnreadableCorpus e) {
            faults.add(String.valueOf(e.getMessage()));
        }
    }

    private static String twice(ArticleId id, CorpusFile one, CorpusFile other) {
        String where = one.equals(other)
                ? "two articles in %s have".formatted(Place.of(one.path()))
                : "%s and %s both have".formatted(Place.of(one.path()), Place.of(other.path()));
        return "%s the id %s; give one of them another.".formatted(where, OneLine.quoted(id.value()));
    }

    private static String message(List<String> faults) {
        if (faults.size() == 1) {
            return faults.getFirst();
        }
        String more = faults.size() > NAMED_FAULTS ? "\n- and %,d more".formatted(faults.size() - NAMED_FAULTS) : "";
        return faults.stream()
                .limit(NAMED_FAULTS)
                .collect(Collectors.joining("\n- ", "%,d faults in the corpus:\n- ".formatted(faults.size()), more));
    }
}

package newsdesk.command.editing;

import static newsdesk.command.Option.Type.FILES;
import static newsdesk.command.editing.ReindexCommand.NO_VECTORS;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleReader;
import newsdesk.corpus.ArticleStore;
import newsdesk.corpus.ArticleStore.Kept;
import newsdesk.corpus.Remarks;
import newsdesk.corpus.Successive;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.retrieval.SearchFailed;

/// Takes articles in files into the corpus, all or none, and indexes them.
public final class ImportCommand implements Command {

    private static final Option ARTICLES = Option.required("file", FILES, "Articles: .jsonl, .md or .txt");

    private final ArticleReader reader;
    private final Supplier<ArticleStore> store;
    private final Indexing indexing;

    public ImportCommand(ArticleReader reader, Supplier<ArticleStore> store, Indexing indexing) {
        this.reader = reader;
        this.store = store;
        this.indexing = indexing;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String description() {
        return "Takes articles in files into the corpus, all or none, and indexes them.";
    }

    @Override
    public List<Option> options() {
        return List.of(ARTICLES, NO_VECTORS);
    }

    @Override
    public String example() {
        return "articles.jsonl";
    }

    @Override
    public Place place() {
        return Place.CONSOLE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        List<Path> files = invocation.all(ARTICLES.name()).stream()
                .map(ImportCommand::path)
                .toList();
        Remarks remarks = new Remarks();
        Kept kept = keep(files, remarks, audience);
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("new", Integer.toString(kept.added()));
        facts.put("changed", Integer.toString(kept.changed()));
        facts.put("unchanged", Integer.toString(kept.unchanged()));
        try {
            facts.putAll(ReindexCommand.facts(indexing.run(!invocation.has(NO_VECTORS.name()), audience::progress)));
        } catch (SearchFailed | UnreadableCorpus e) {
            throw new CannotDo(
                    "The articles were taken in, but could not be indexed; run reindex when this is mended: "
                            + e.getMessage(),
                    e);
        }
        if (!remarks.sentences().isEmpty()) {
            facts.put("to know", String.join(" ", remarks.sentences()));
        }
        audience.reply(new Reply.Facts("Articles taken in", facts));
    }

    private Kept keep(List<Path> files, Remarks remarks, Audience audience) {
        AtomicLong read = new AtomicLong();
        List<Supplier<Stream<Article>>> parts = files.stream()
                .<Supplier<Stream<Article>>>map(file -> () -> reader.read(file, remarks))
                .toList();
        try (Stream<Article> articles =
                Successive.of(parts).peek(_ -> audience.progress("reading articles", read.incrementAndGet(), -1))) {
            return store.get().keep(articles);
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CannotDo("\"%s\" cannot be the path of a file: %s.".formatted(text, e.getReason()), e);
        }
    }
}

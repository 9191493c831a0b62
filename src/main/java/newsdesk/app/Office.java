package newsdesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import newsdesk.answer.AnswerDesk;
import newsdesk.answer.ExtractiveWriter;
import newsdesk.answer.FactChecker;
import newsdesk.corpus.ArticleStore;
import newsdesk.corpus.Corpus;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.files.ArticleBatches;
import newsdesk.corpus.files.ArticleFolder;
import newsdesk.quotes.Aliases;
import newsdesk.quotes.QuotationFinder;
import newsdesk.quotes.tagging.MaxentTagger;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.Researcher;
import newsdesk.retrieval.embedding.ModelEmbedder;
import newsdesk.retrieval.lucene.LuceneGenerations;
import newsdesk.retrieval.lucene.LuceneVocabulary;

/// Everything that works on one data folder, each built once, in the order in which a question meets it, last
/// first.
final class Office {

    /// Loads its model when the first sentence is checked that is not the source's own.
    private static final Supplier<QuotationFinder> FINDER =
            once(() -> new QuotationFinder(new MaxentTagger(), Aliases.NONE));

    final Settings settings;
    final Path data;
    final DataLock lock;
    final ModelEmbedder embedder;
    final ArticleStore imported;
    final Corpus corpus;
    final LuceneGenerations generations;
    final LuceneGenerations withoutVectors;
    final AnswerDesk desk;

    Office(Settings settings, Clock clock) {
        this.settings = settings;
        data = settings.data().folder();
        lock = new DataLock(
                data, "newsdesk (process %d)".formatted(ProcessHandle.current().pid()), clock);
        embedder = new ModelEmbedder(data.resolve("model"), Runtime.getRuntime().availableProcessors());
        imported = new ArticleBatches(data.resolve("articles"));
        corpus = new Corpus(List.of(
                new Corpus.Named(
                        "the corpus folder", new ArticleFolder(settings.corpus().folder())),
                new Corpus.Named("the imported articles", imported)));
        generations = LuceneGenerations.withVectors(data, lock, embedder);
        withoutVectors = LuceneGenerations.byWords(data, lock);
        desk = deskOver(generations);
    }

    /// A desk that answers from an index.
    AnswerDesk deskOver(Generations index) {
        LuceneVocabulary vocabulary = new LuceneVocabulary();
        return new AnswerDesk(
                new Researcher(index, vocabulary, settings.retrieval().passages()),
                new ExtractiveWriter(vocabulary, embedder, settings.answer().sentences()),
                new FactChecker(vocabulary, article -> FINDER.get().quotations(article)));
    }

    /// What is in service; nothing where nothing is yet.
    Optional<Coverage> coverage() {
        Optional<Generation> inService = generations.inService();
        if (inService.isEmpty()) {
            return Optional.empty();
        }
        try (Generation generation = inService.get()) {
            return Optional.of(generation.coverage());
        }
    }

    /// The same object each time, built when it is first asked for.
    static <T> Supplier<T> once(Supplier<T> making) {
        return new Supplier<>() {
            private @org.jspecify.annotations.Nullable T made;

            @Override
            public synchronized T get() {
                if (made == null) {
                    made = making.get();
                }
                return made;
            }
        };
    }
}

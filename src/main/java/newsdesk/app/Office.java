package newsdesk.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import newsdesk.answer.AnswerCounts;
import newsdesk.answer.AnswerDesk;
import newsdesk.answer.ExtractiveWriter;
import newsdesk.answer.FactChecker;
import newsdesk.answer.LanguageModel;
import newsdesk.answer.Leave;
import newsdesk.answer.OwnWords;
import newsdesk.backup.BackupFailed;
import newsdesk.backup.Restoration;
import newsdesk.backup.Tenancy;
import newsdesk.command.Caller;
import newsdesk.command.Editors;
import newsdesk.command.asking.ModelAccess;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.ArticleStore;
import newsdesk.corpus.Corpus;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Freshness;
import newsdesk.corpus.Revised;
import newsdesk.corpus.Revisions;
import newsdesk.corpus.files.ArticleBatches;
import newsdesk.corpus.files.ArticleFolder;
import newsdesk.corpus.files.RevisionLog;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Pseudonyms;
import newsdesk.ledger.files.KeyFile;
import newsdesk.ledger.sql.SqlLedger;
import newsdesk.quotes.Aliases;
import newsdesk.quotes.LessPrintings;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.QuotationFinder;
import newsdesk.quotes.lucene.LuceneBooks;
import newsdesk.quotes.tagging.MaxentTagger;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.Researcher;
import newsdesk.retrieval.Withholding;
import newsdesk.retrieval.embedding.ModelEmbedder;
import newsdesk.retrieval.lucene.LuceneGenerations;
import newsdesk.retrieval.lucene.LuceneVocabulary;

/// Everything that works on one data folder, each built once, in the order in which a question meets it, last
/// first.
final class Office {

    /// The ledger in the data folder.
    static final String LEDGER = "ledger/ledger.db";

    final Settings settings;
    final Path data;
    final DataLock lock;
    final Leftovers leftovers;
    final Aliases aliases;
    final Editors editors;

    /// Loads its model when it is first asked for: by those who index, and where a sentence is checked that is not the
    /// source's own.
    final Supplier<QuotationFinder> finder;

    final ModelEmbedder embedder;
    final ArticleSource handKept;
    final ArticleStore imported;

    /// What editors did to articles.
    final Revisions revisions;

    /// The articles as they were published.
    final ArticleSource published;

    /// The articles as they count now.
    final ArticleSource corpus;

    final LuceneBooks books;
    final LuceneGenerations generations;
    final LuceneGenerations withoutVectors;

    /// What questions are answered from: what is indexed, less what nothing may rest on any more.
    final Withholding served;

    /// When that is out of date.
    final Freshness freshness;

    final AnswerDesk desk;
    final AnswerCounts counts = new AnswerCounts();
    private final Supplier<Tenancy> tenancy;
    final ModelAccess access;
    private final Supplier<Ledger> ledger;

    /// An office with the language model of its settings.
    Office(Settings settings, Clock clock) {
        this(settings, clock, Models.of(settings.model()));
    }

    Office(Settings settings, Clock clock, Optional<LanguageModel> model) {
        this.settings = settings;
        editors = new Editors(() -> settings.corpus().homeServers());
        aliases = Quotations.aliases(settings.quotes().aliasFile());
        finder = once(() -> new QuotationFinder(new MaxentTagger(), aliases));
        data = settings.data().folder();
        Restoration.finish(data);
        ArticleBatches batches = new ArticleBatches(data.resolve("articles"));
        leftovers = new Leftovers(data, batches);
        lock = new DataLock(
                data, "newsdesk (process %d)".formatted(ProcessHandle.current().pid()), clock, leftovers::clear);
        embedder = new ModelEmbedder(data.resolve("model"), Runtime.getRuntime().availableProcessors());
        handKept = new ArticleFolder(settings.corpus().folder());
        imported = new OneWriter(batches, lock);
        revisions = new RevisionLog(data.resolve("revisions.log"));
        published = new Corpus(List.of(
                new Corpus.Named("the corpus folder", handKept), new Corpus.Named("the imported articles", imported)));
        corpus = new Revised(published, revisions);
        books = Quotations.books(aliases, new LuceneVocabulary());
        BookCompanion companion = new BookCompanion(books);
        generations = LuceneGenerations.withVectors(data, lock, embedder).with(companion);
        withoutVectors = generations.withoutVectors();
        served = new Withholding(generations, revisions::history);
        freshness = new Freshness(
                settings.coverage().afterDays(),
                settings.coverage().feedsAfterHours(),
                () -> ledger().feeds().lastSuccess(),
                clock);
        desk = deskOver(served, this::book);
        tenancy = once(() -> Tenancy.beside(data));
        ledger = once(this::openLedger);
        access = new ModelAccess(model, terms(settings), ledger, clock);
    }

    /// Whether the language models of the settings work, and how.
    SequencedMap<String, String> modelCheck() {
        return Models.checked(
                settings.model(),
                new FactChecker(new LuceneVocabulary(), article -> finder.get().quotations(article)));
    }

    /// Whether a model may write for somebody. While it begins to, the checker gets ready, which takes a second.
    Leave leave(Caller caller, long tokens) {
        Leave leave = access.of(caller, tokens);
        if (leave instanceof Leave.Granted) {
            Thread.ofVirtual().start(() -> {
                var _ = finder.get();
            });
        }
        return leave;
    }

    /// Who has the ledger open is at work in the data folder until the process ends, wherever the ledger lies.
    private Ledger openLedger() {
        try {
            var _ = tenancy.get();
        } catch (BackupFailed e) {
            throw new LedgerFailed(String.valueOf(e.getMessage()), e);
        }
        Optional<String> password = settings.ledger().password().map(Secret::reveal);
        return settings.ledger()
                .address()
                .map(address -> SqlLedger.on(address, password, new SecureRandom()))
                .orElseGet(() -> SqlLedger.in(data.resolve(LEDGER), new SecureRandom()));
    }

    private static ModelAccess.Terms terms(Settings settings) {
        Settings.Budget budget = settings.budget();
        return new ModelAccess.Terms(
                settings.corpus().homeServers(), budget.serverTokens(), budget.memberTokens(), budget.consoleTokens());
    }

    /// What is remembered; opened when it is first asked for, since most commands need none of it.
    ///
    /// @throws newsdesk.ledger.LedgerFailed where it cannot be opened
    Ledger ledger() {
        return ledger.get();
    }

    /// The names by which members are known here.
    ///
    /// @throws newsdesk.ledger.LedgerFailed where their key cannot be read
    Pseudonyms pseudonyms() {
        return KeyFile.pseudonyms(data.resolve("ledger/members.key"), new SecureRandom());
    }

    /// The book of a generation as it may be read now; nothing where it has none.
    Optional<QuotationBook> book(Coverage searched) {
        return books.open(generations.annex(searched.generation()))
                .map(book -> LessPrintings.of(book, revisions.history()));
    }

    /// What lets only those sentences pass that are borne out.
    FactChecker checker() {
        return new FactChecker(new LuceneVocabulary(), article -> finder.get().quotations(article));
    }

    /// A desk that answers from an index.
    ///
    /// @param book opens the book of what was searched
    AnswerDesk deskOver(Generations index, Function<Coverage, Optional<QuotationBook>> book) {
        LuceneVocabulary vocabulary = new LuceneVocabulary();
        OwnWords ownWords = new OwnWords(index, book);
        return new AnswerDesk(
                new Researcher(index, vocabulary, settings.retrieval().passages()),
                ownWords,
                new ExtractiveWriter(vocabulary, embedder, ownWords),
                checker(),
                settings.answer().sentences());
    }

    /// What is in service; nothing where nothing is yet.
    Optional<Coverage> coverage() {
        Optional<Generation> inService = served.inService();
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

package newsdesk.quotes.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newsdesk.corpus.Article;
import newsdesk.quotes.Extracts;
import newsdesk.quotes.Printing;
import newsdesk.quotes.Quotation;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Sayings;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A book that is being made: it is told the articles, and written at the end. Until then there is none.
public final class BookBuild implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BookBuild.class);

    static final String RULES = "rules";

    /// The order in which sayings are listed: newest first, undated ones last.
    private static final Comparator<Saying> NEWEST_FIRST = Comparator.comparing(
                    (Saying saying) -> saying.first().imprint().published().day(),
                    Comparator.comparing(day -> day.orElse(LocalDate.MIN), Comparator.reverseOrder()))
            .thenComparing(Saying::first, Printing.EARLIEST_FIRST);

    private final Directory directory;
    private final LuceneBooks books;
    private final Optional<LuceneQuotationBook> earlier;
    private final IndexWriter writer;
    private final Set<String> written = new HashSet<>();
    private final List<Printing> printings = new ArrayList<>();
    private @Nullable Function<Article, List<Quotation>> finder;

    BookBuild(Directory directory, LuceneBooks books, Optional<LuceneQuotationBook> earlier) throws IOException {
        this.directory = directory;
        this.books = books;
        this.earlier = earlier;
        writer = new IndexWriter(directory, settings());
    }

    /// Segments are merged once, at the end, and only with their neighbours: documents stay in their order. They are
    /// merged by the thread that writes, so that no other is busy with a book.
    private static IndexWriterConfig settings() {
        LogByteSizeMergePolicy neighbours = new LogByteSizeMergePolicy();
        neighbours.setMergeFactor(Integer.MAX_VALUE);
        return new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setMergePolicy(neighbours)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }

    /// Takes some articles in. Their quotations are found on all processors.
    public void add(List<Article> articles) throws IOException {
        Map<String, List<Quotation>> known = new HashMap<>();
        for (Article article : articles) {
            String hash = article.contentHash();
            earlier.flatMap(book -> book.foundIn(hash)).ifPresent(found -> known.put(hash, found));
        }
        if (known.size() < articles.size() && finder == null) {
            finder = books.finder();
        }
        boolean allKnown = known.size() == articles.size();
        List<Found> found = (allKnown ? articles.stream() : articles.parallelStream())
                .map(article -> {
                    String hash = article.contentHash();
                    List<Quotation> before = known.get(hash);
                    return new Found(article, hash, before == null ? found(article) : before);
                })
                .toList();
        for (Found one : found) {
            if (written.add(one.hash)) {
                writer.addDocument(BookFields.article(one.hash, one.quotations));
            }
            printings.addAll(Extracts.of(one.article, one.quotations));
        }
    }

    private record Found(Article article, String hash, List<Quotation> quotations) {}

    /// An article of which nothing can be found out is one without quotations: it must not keep all others out.
    private List<Quotation> found(Article article) {
        try {
            return finder == null ? List.of() : finder.apply(article);
        } catch (RuntimeException e) {
            LOG.error("The quotations of {} could not be found", article.id(), e);
            return List.of();
        }
    }

    /// Writes the book.
    ///
    /// @param between called between two small pieces of work
    /// @return how many sayings it holds
    public int finish(Runnable between) throws IOException {
        List<Saying> sayings = new ArrayList<>(Sayings.of(printings));
        sayings.sort(NEWEST_FIRST);
        for (Saying saying : sayings) {
            writer.addDocument(BookFields.saying(saying, books.stems()));
            between.run();
        }
        writer.forceMerge(1);
        writer.setLiveCommitData(Map.of(RULES, books.rules()).entrySet());
        writer.commit();
        return sayings.size();
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            writer.close();
        } finally {
            earlier.ifPresent(LuceneQuotationBook::close);
        }
    }
}

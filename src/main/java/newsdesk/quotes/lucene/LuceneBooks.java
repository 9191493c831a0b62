package newsdesk.quotes.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import newsdesk.corpus.Article;
import newsdesk.quotes.Quotation;
import newsdesk.quotes.QuotationBook;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where books are made and opened: each in a folder of its own.
public final class LuceneBooks {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneBooks.class);

    private final Supplier<Function<Article, List<Quotation>>> finder;
    private final Function<String, List<String>> stems;
    private final String rules;
    private @Nullable Latest latest;

    /// The book that was opened last.
    private record Latest(Path folder, FileTime written, LuceneQuotationBook book) {}

    /// @param finder makes what finds the quotations of an article, on several threads at a time, when it is needed:
    ///               its model takes a moment to load
    /// @param stems  the stems of a text, in order
    /// @param rules  by which quotations are found: what others found is found anew
    public LuceneBooks(
            Supplier<Function<Article, List<Quotation>>> finder, Function<String, List<String>> stems, String rules) {
        this.finder = finder;
        this.stems = stems;
        this.rules = "%d, %s".formatted(BookFields.FORMAT, rules);
    }

    /// Begins a book.
    ///
    /// @param folder where it is to be; must not exist yet
    /// @param before an earlier book, from which is taken what has not changed
    public BookBuild begin(Path folder, Optional<Path> before) throws IOException {
        Optional<LuceneQuotationBook> earlier = before.flatMap(this::opened);
        return new BookBuild(FSDirectory.open(Files.createDirectories(folder)), this, earlier);
    }

    /// Whether there is a book that was made by these rules.
    public boolean isMade(Path folder) {
        Optional<LuceneQuotationBook> book = opened(folder);
        book.ifPresent(LuceneQuotationBook::close);
        return book.isPresent();
    }

    /// The book in a folder, to be closed by the caller; nothing where there is none, or where it is damaged or was
    /// made by other rules. Opened again only when it is another than the last time.
    public synchronized Optional<QuotationBook> open(Path folder) {
        Optional<FileTime> written = written(folder);
        if (latest == null || !latest.folder.equals(folder) || !written.equals(Optional.of(latest.written))) {
            Optional<LuceneQuotationBook> opened = written.isEmpty() ? Optional.empty() : opened(folder);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            if (latest != null) {
                latest.book.close();
            }
            latest = new Latest(folder, written.get(), opened.get());
        }
        return Optional.of(latest.book.share());
    }

    private static Optional<FileTime> written(Path folder) {
        try {
            return Optional.of(Files.getLastModifiedTime(folder));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<LuceneQuotationBook> opened(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
            if (rules.equals(reader.getIndexCommit().getUserData().get(BookBuild.RULES))) {
                return Optional.of(new LuceneQuotationBook(reader, stems));
            }
            reader.close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The book of quotations in {} cannot be used, so it is made anew: {}", folder, e.toString());
        }
        return Optional.empty();
    }

    Function<Article, List<Quotation>> finder() {
        return finder.get();
    }

    Function<String, List<String>> stems() {
        return stems;
    }

    String rules() {
        return rules;
    }
}

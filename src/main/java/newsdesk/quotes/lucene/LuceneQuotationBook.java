package newsdesk.quotes.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import newsdesk.corpus.ArticleId;
import newsdesk.quotes.Quotation;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.QuotationId;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Speakers;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A book held open. Several may share what is open: it is let go when the last of them is closed.
final class LuceneQuotationBook implements QuotationBook {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final BookQueries queries;
    private final Function<String, List<String>> stems;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Counted counted;

    /// The speakers, counted when they are first asked for, for all who share the book.
    private static final class Counted {
        private @Nullable Speakers speakers;
    }

    LuceneQuotationBook(DirectoryReader reader, Function<String, List<String>> stems) {
        this(reader, stems, new Counted());
    }

    private LuceneQuotationBook(DirectoryReader reader, Function<String, List<String>> stems, Counted counted) {
        this.reader = reader;
        this.stems = stems;
        this.counted = counted;
        searcher = new IndexSearcher(reader);
        queries = new BookQueries(stems);
    }

    /// The same book, to be closed on its own.
    LuceneQuotationBook share() {
        reader.incRef();
        return new LuceneQuotationBook(reader, stems, counted);
    }

    /// What was found in the article of this text; nothing where the book does not know it.
    Optional<List<Quotation>> foundIn(String contentHash) {
        return asked(() -> {
            ScoreDoc[] hits = searcher.search(new TermQuery(BookFields.is(BookFields.HASH, contentHash)), 1).scoreDocs;
            if (hits.length == 0) {
                return Optional.empty();
            }
            return Optional.of(QuotationRecord.readAll(record(hits[0].doc, BookFields.QUOTATIONS)));
        });
    }

    @Override
    public int size() {
        return asked(() -> searcher.count(queries.all(Filter.ALL)));
    }

    @Override
    public Speakers speakers() {
        synchronized (counted) {
            if (counted.speakers == null) {
                counted.speakers = new Speakers(asked(this::byName));
            }
            return counted.speakers;
        }
    }

    private SequencedMap<String, Integer> byName() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        Terms terms = MultiTerms.getTerms(reader, BookFields.SPEAKER);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef name = each.next(); name != null; name = each.next()) {
            counts.put(name.utf8ToString(), each.docFreq());
        }
        SequencedMap<String, Integer> mostQuoted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> mostQuoted.put(entry.getKey(), entry.getValue()));
        return mostQuoted;
    }

    @Override
    public Optional<Saying> saying(String id) {
        Query query = new TermQuery(BookFields.is(BookFields.ID, QuotationId.read(id)));
        return found(query, Sort.INDEXORDER, 0, 1).sayings().stream().findFirst();
    }

    @Override
    public Found all(Filter filter, int offset, int limit) {
        return found(queries.all(filter), Sort.INDEXORDER, offset, limit);
    }

    @Override
    public Found about(String topic, Filter filter, int offset, int limit) {
        return found(queries.about(topic, filter), Sort.RELEVANCE, offset, limit);
    }

    @Override
    public List<Saying> like(String words, int limit) {
        return asked(() -> sayings(searcher.search(queries.like(words), limit).scoreDocs, 0));
    }

    @Override
    public Optional<Saying> any(Filter filter, RandomGenerator chance) {
        Query query = queries.all(filter);
        int count = asked(() -> searcher.count(query));
        return count == 0 ? Optional.empty() : Optional.of(nth(query, chance.nextInt(count)));
    }

    @Override
    public List<Saying> printedIn(Collection<ArticleId> articles) {
        return found(queries.printedIn(articles), Sort.INDEXORDER, 0, Integer.MAX_VALUE)
                .sayings();
    }

    private Found found(Query query, Sort order, int offset, int limit) {
        return asked(() -> {
            int total = searcher.count(query);
            int most = (int) Math.min(total, (long) offset + limit);
            if (most <= offset) {
                return new Found(List.of(), total);
            }
            ScoreDoc[] hits = order.equals(Sort.RELEVANCE)
                    ? searcher.search(query, most).scoreDocs
                    : searcher.search(query, most, order).scoreDocs;
            return new Found(sayings(hits, offset), total);
        });
    }

    private List<Saying> sayings(ScoreDoc[] hits, int offset) throws IOException {
        List<Saying> sayings = new ArrayList<>();
        for (int i = offset; i < hits.length; i++) {
            sayings.add(SayingRecord.read(record(hits[i].doc, BookFields.SAYING)));
        }
        return sayings;
    }

    /// The saying at a place among all that a query finds, without putting those before it in order.
    private Saying nth(Query query, int place) {
        return asked(() -> {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            int left = place;
            for (LeafReaderContext leaf : reader.leaves()) {
                Scorer scorer = weight.scorer(leaf);
                DocIdSetIterator hits = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
                for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
                    if (left-- == 0) {
                        return SayingRecord.read(record(leaf.docBase + hit, BookFields.SAYING));
                    }
                }
            }
            throw new IOException("there are fewer than %d quotations".formatted(place));
        });
    }

    private BytesRef record(int document, String field) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues records = leaf.reader().getBinaryDocValues(field);
        if (records == null || !records.advanceExact(document - leaf.docBase)) {
            throw new IOException("document %d of the book has no %s".formatted(document, field));
        }
        return records.binaryValue();
    }

    private interface Asking<T> {
        T answer() throws IOException;
    }

    private static <T> T asked(Asking<T> asking) {
        try {
            return asking.answer();
        } catch (IOException e) {
            throw new UncheckedIOException("The book of quotations could not be read.", e);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            asked(() -> {
                reader.decRef();
                return true;
            });
        }
    }
}

package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Passage;
import newsdesk.question.Scope;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.MeaningSearch;
import newsdesk.retrieval.OtherNames;
import newsdesk.retrieval.PassageSearch;
import newsdesk.retrieval.SearchFailed;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// A generation held open. Several may share what is open: it is let go when the last of them is closed.
final class LuceneGeneration implements Generation {

    /// Newest first, undated ones last, then as they lie in the index.
    private static final Sort BY_DAY = byDay();

    private final DirectoryReader reader;
    private final Manifest manifest;
    private final long number;
    private final KeywordSearch keywords;
    private final @Nullable VectorSearch vectors;
    private final IndexSearcher searcher;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LuceneGeneration(DirectoryReader reader, Manifest manifest, long number, @Nullable Embedder embedder) {
        this.reader = reader;
        this.manifest = manifest;
        this.number = number;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(PassageFields.BM25);
        keywords = new KeywordSearch(searcher, new PassageAnalyzer());
        vectors = embedder != null && manifest.hasVectors() ? new VectorSearch(searcher, embedder) : null;
    }

    /// Opens the generation in a directory.
    ///
    /// @param embedder for questions; where it is missing, nothing is searched by vectors
    /// @throws IOException              where it cannot be read
    /// @throws IllegalArgumentException where it is of another version of the program, or of another model
    static LuceneGeneration open(Directory directory, long number, @Nullable Embedder embedder) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        try {
            Manifest manifest = Manifest.read(reader.getIndexCommit().getUserData());
            if (manifest.tally().passages() != reader.numDocs()) {
                throw new CorruptIndexException(
                        "it holds %d passages instead of %d"
                                .formatted(reader.numDocs(), manifest.tally().passages()),
                        directory.toString());
            }
            if (embedder != null && manifest.hasVectors() && !manifest.model().equals(embedder.model())) {
                throw new IllegalArgumentException("with vectors of another model, " + manifest.model());
            }
            return new LuceneGeneration(reader, manifest, number, embedder);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /// The same generation, to be closed on its own.
    LuceneGeneration share() {
        reader.incRef();
        return new LuceneGeneration(this);
    }

    private LuceneGeneration(LuceneGeneration other) {
        reader = other.reader;
        manifest = other.manifest;
        number = other.number;
        searcher = other.searcher;
        keywords = other.keywords;
        vectors = other.vectors;
    }

    Manifest manifest() {
        return manifest;
    }

    long number() {
        return number;
    }

    @Override
    public Coverage coverage() {
        return manifest.tally().coverage(number);
    }

    @Override
    public PassageSearch keywords() {
        return keywords;
    }

    @Override
    public Optional<MeaningSearch> vectors() {
        return Optional.ofNullable(vectors);
    }

    /// As Lucene's BM25 counts it: the logarithm of how many passages are without the stem for each that has it.
    @Override
    public double rarity(String stem) {
        try {
            long all = reader.numDocs();
            long with = reader.docFreq(new Term(PassageFields.WORDS, stem));
            return Math.log(1 + (all - with + 0.5) / (with + 0.5));
        } catch (IOException e) {
            throw new SearchFailed("The index could not be read (%s). Reindex to build it anew.".formatted(e), e);
        }
    }

    @Override
    public OtherNames otherNames(String question) {
        try {
            return new PrintedNames(reader).in(question);
        } catch (IOException e) {
            throw new SearchFailed("The index could not be read (%s). Reindex to build it anew.".formatted(e), e);
        }
    }

    @Override
    public boolean holds(Set<String> stems, Scope scope) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        stems.forEach(stem -> all.add(new TermQuery(new Term(PassageFields.WORDS, stem)), Occur.FILTER));
        ScopeFilter.of(scope).ifPresent(within -> all.add(within, Occur.FILTER));
        try {
            return searcher.search(all.build(), 1).scoreDocs.length > 0;
        } catch (IOException | RuntimeException e) {
            throw new SearchFailed("The index could not be read (%s). Reindex to build it anew.".formatted(e), e);
        }
    }

    @Override
    public List<Passage> passagesOf(ArticleId article) {
        Query query = new TermQuery(PassageFields.article(article));
        return found(query, Integer.MAX_VALUE, Sort.INDEXORDER);
    }

    @Override
    public List<Passage> articles(int offset, int limit) {
        List<Passage> first = found(new TermQuery(PassageFields.firstPassages()), offset + limit, BY_DAY);
        return first.subList(Math.min(offset, first.size()), first.size());
    }

    private List<Passage> found(Query query, int limit, Sort order) {
        try {
            int most = Math.min(limit, searcher.count(query));
            return most <= 0 ? List.of() : new StoredPassages(reader).of(searcher.search(query, most, order).scoreDocs);
        } catch (IOException | RuntimeException e) {
            throw new SearchFailed("The index could not be read (%s). Reindex to build it anew.".formatted(e), e);
        }
    }

    private static Sort byDay() {
        SortField newest = new SortField(PassageFields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
        return new Sort(newest, SortField.FIELD_DOC);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                reader.decRef();
            } catch (IOException e) {
                throw new SearchFailed("The index could not be closed.", e);
            }
        }
    }
}

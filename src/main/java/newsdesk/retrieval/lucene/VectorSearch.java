package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import newsdesk.corpus.Passage;
import newsdesk.question.Question;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.MeaningSearch;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.SearchFailed;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RescoreTopNQuery;
import org.apache.lucene.util.VectorUtil;

/// Search by vectors: every vector of the index is looked at in 7 bits a component, and the best ones again in
/// full.
final class VectorSearch implements MeaningSearch {

    /// How many of the nearest in 7 bits are measured in full. 100 gave the same ten as an exact search did, for
    /// every one of 200 questions to 4,000 passages of news; 50 without measuring again gave 98 of 100.
    private static final int LEAST_RESCORED = 100;

    /// How many questions' vectors are kept, for a question whose passages are measured after they were searched.
    private static final int REMEMBERED = 16;

    private final IndexSearcher searcher;
    private final Embedder embedder;
    private final LinkedHashMap<String, FutureTask<float[]>> remembered = new LinkedHashMap<>();

    VectorSearch(IndexSearcher searcher, Embedder embedder) {
        this.searcher = searcher;
        this.embedder = embedder;
    }

    @Override
    public List<RankedPassage> search(Question question, int limit) {
        float[] vector = vectorOf(question);
        try {
            int most =
                    Math.clamp(limit, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
            int nearest = Math.max(most, LEAST_RESCORED);
            Query approximate = searcher.rewrite(new KnnFloatVectorQuery(
                    PassageFields.VECTOR,
                    vector,
                    nearest,
                    ScopeFilter.of(question.scope()).orElse(null)));
            if (approximate instanceof MatchNoDocsQuery) {
                return List.of();
            }
            Query exact = RescoreTopNQuery.createFullPrecisionRescorerQuery(
                    approximate, vector, PassageFields.VECTOR, nearest);
            return new StoredPassages(searcher.getIndexReader())
                    .ranked(searcher.search(exact, most).scoreDocs, found -> cosine(found.score));
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    /// Lucene's score of a dot product is half of one more than it, so as not to be negative.
    private static double cosine(float score) {
        return 2.0 * score - 1;
    }

    @Override
    public double[] cosines(Question question, List<Passage> passages) {
        return cosines(vectorOf(question), passages);
    }

    @Override
    public double[] likeness(List<RankedPassage> some, List<Passage> passages) {
        float[] mean = new float[embedder.dimensions()];
        try {
            for (RankedPassage ranked : some) {
                float[] vector = stored(ranked.passage());
                for (int d = 0; d < mean.length; d++) {
                    mean[d] += (float) ranked.score() * vector[d];
                }
            }
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
        return cosines(VectorUtil.l2normalize(mean, false), passages);
    }

    private double[] cosines(float[] vector, List<Passage> passages) {
        try {
            double[] cosines = new double[passages.size()];
            for (int i = 0; i < cosines.length; i++) {
                cosines[i] = VectorUtil.dotProduct(vector, stored(passages.get(i)));
            }
            return cosines;
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    /// The passages of an article lie in the index one after the other. They are looked up without a search: dozens are
    /// for each question.
    private float[] stored(Passage passage) throws IOException {
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            PostingsEnum article = context.reader().postings(PassageFields.article(passage.article()), PostingsEnum.NONE);
            if (article != null && article.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                return stored(context.docBase + article.docID() + passage.ordinal());
            }
        }
        throw new IllegalArgumentException("article %s is not in this index".formatted(passage.article()));
    }

    private float[] stored(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        FloatVectorValues vectors = leaf.reader().getFloatVectorValues(PassageFields.VECTOR);
        if (vectors != null) {
            KnnVectorValues.DocIndexIterator places = vectors.iterator();
            if (places.advance(document - leaf.docBase) == document - leaf.docBase) {
                return vectors.vectorValue(places.index());
            }
        }
        throw new CorruptIndexException("no vector of passage " + document, leaf.toString());
    }

    /// Embeds a question once, though it may be searched for in several scopes at a time.
    private float[] vectorOf(Question question) {
        String text = question.text();
        FutureTask<float[]> vector;
        synchronized (remembered) {
            vector = remembered.computeIfAbsent(text, _ -> new FutureTask<>(() -> embedder.sought(text)));
            if (remembered.size() > REMEMBERED) {
                remembered.pollFirstEntry();
            }
        }
        vector.run();
        try {
            return vector.get();
        } catch (ExecutionException e) {
            synchronized (remembered) {
                remembered.remove(text, vector);
            }
            throw e.getCause() instanceof SearchFailed failed ? failed : failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(e);
        }
    }

    private static SearchFailed failed(Exception e) {
        return new SearchFailed("The index could not be searched (%s). Reindex to build it anew.".formatted(e), e);
    }
}

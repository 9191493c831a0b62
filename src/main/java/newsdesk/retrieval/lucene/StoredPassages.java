package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import newsdesk.corpus.Passage;
import newsdesk.retrieval.RankedPassage;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// The passages of an index, by the numbers that Lucene gives its documents.
record StoredPassages(IndexReader reader) {

    /// The passages found, in the order given.
    List<RankedPassage> ranked(ScoreDoc[] found, ToDoubleFunction<ScoreDoc> score) throws IOException {
        RankedPassage[] ranked = new RankedPassage[found.length];
        Integer[] byDocument = new Integer[found.length];
        Arrays.setAll(byDocument, i -> i);
        Arrays.sort(byDocument, Comparator.comparingInt(i -> found[i].doc));
        Leaf leaf = null;
        for (int i : byDocument) {
            leaf = leafOf(found[i].doc, leaf);
            ranked[i] = new RankedPassage(leaf.passage(found[i].doc), score.applyAsDouble(found[i]));
        }
        return List.of(ranked);
    }

    /// The passages of some documents, in the order given.
    List<Passage> of(ScoreDoc[] found) throws IOException {
        List<Passage> passages = new ArrayList<>(found.length);
        for (RankedPassage passage : ranked(found, _ -> 0)) {
            passages.add(passage.passage());
        }
        return passages;
    }

    private Leaf leafOf(int document, @Nullable Leaf before) throws IOException {
        LeafReaderContext context = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        if (before != null && before.context == context) {
            return before;
        }
        BinaryDocValues records = context.reader().getBinaryDocValues(PassageFields.PASSAGE);
        if (records == null) {
            throw new CorruptIndexException("no passages", context.toString());
        }
        return new Leaf(context, records);
    }

    private record Leaf(LeafReaderContext context, BinaryDocValues records) {

        Passage passage(int document) throws IOException {
            if (!records.advanceExact(document - context.docBase)) {
                throw new CorruptIndexException("no passage " + document, context.toString());
            }
            return PassageRecord.read(records.binaryValue());
        }
    }
}

package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsdesk.corpus.Passage;
import newsdesk.retrieval.Embedder;
import org.apache.lucene.util.BytesRef;

/// Finds the vectors of passages in the cache, or embeds them and puts them there.
final class PassageVectors implements AutoCloseable {

    /// So many texts are embedded before progress is told again: about a third of a second's work.
    private static final int AT_ONCE = 32;

    /// So many vectors at most are lost when the process is killed: about a quarter of a minute's work.
    private static final int BETWEEN_COMMITS = 1024;

    private final VectorCache cache;
    private final Embedder embedder;
    private int embedded;
    private int uncommitted;

    PassageVectors(VectorCache cache, Embedder embedder) {
        this.cache = cache;
        this.embedder = embedder;
    }

    /// The vectors of passages, in their order.
    ///
    /// @param working called every now and then while passages are embedded
    List<float[]> of(List<Passage> passages, Runnable working) throws IOException {
        List<String> texts = passages.stream().map(PassageFields::embedded).toList();
        List<BytesRef> keys = texts.stream()
                .map(text -> VectorCache.key(embedder.model(), text))
                .toList();
        Map<BytesRef, float[]> known = cache.find(keys);
        Map<BytesRef, String> missing = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!known.containsKey(keys.get(i))) {
                missing.put(keys.get(i), texts.get(i));
            }
        }
        known.putAll(embed(missing, working));
        List<float[]> vectors = new ArrayList<>(keys.size());
        for (BytesRef key : keys) {
            vectors.add(Objects.requireNonNull(known.get(key)));
        }
        return vectors;
    }

    private Map<BytesRef, float[]> embed(Map<BytesRef, String> missing, Runnable working) throws IOException {
        Map<BytesRef, float[]> fresh = new HashMap<>();
        List<BytesRef> keys = List.copyOf(missing.keySet());
        List<String> texts = List.copyOf(missing.values());
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            int to = Math.min(keys.size(), from + AT_ONCE);
            List<float[]> vectors = embedder.texts(texts.subList(from, to));
            for (int i = from; i < to; i++) {
                cache.add(keys.get(i), vectors.get(i - from));
                fresh.put(keys.get(i), vectors.get(i - from));
            }
            embedded += to - from;
            uncommitted += to - from;
            if (uncommitted >= BETWEEN_COMMITS) {
                cache.commit();
                uncommitted = 0;
            }
            working.run();
        }
        return fresh;
    }

    /// How many passages had to be embedded.
    int embedded() {
        return embedded;
    }

    /// Puts the vectors embedded so far on disk, and lets go of the cache.
    @Override
    public void close() throws IOException {
        cache.close();
    }
}

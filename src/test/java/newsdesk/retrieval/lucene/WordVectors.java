package newsdesk.retrieval.lucene;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import newsdesk.retrieval.Embedder;

/// Embeds by counting words: texts with the same words are near. Counts the texts it is given.
final class WordVectors implements Embedder {

    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("\\w+");

    final AtomicInteger embedded = new AtomicInteger();
    private final String model;

    WordVectors(String model) {
        this.model = model;
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public int dimensions() {
        return 64;
    }

    @Override
    public float[] question(String text) {
        float[] vector = new float[dimensions()];
        vector[0] = 0.01f;
        for (String word : WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList()) {
            vector[Math.floorMod(word.hashCode(), dimensions())]++;
        }
        double length = 0;
        for (float component : vector) {
            length += (double) component * component;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    @Override
    public List<float[]> texts(List<String> texts) {
        embedded.addAndGet(texts.size());
        return texts.stream().map(this::question).toList();
    }
}

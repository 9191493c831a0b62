package newsdesk.retrieval.lucene;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import newsdesk.retrieval.Embedder;

/// Vectors that mean nothing and cost nothing, around a hundred centres, by the name of the real model.
final class InventedVectors implements Embedder {

    private static final int DIMENSIONS = 384;

    @Override
    public String model() {
        return "bge-small-en-v1.5-q/1";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] question(String text) {
        RandomGenerator own = generator(text.hashCode());
        RandomGenerator centre = generator(Math.floorMod(text.hashCode(), 100));
        float[] vector = new float[DIMENSIONS];
        double length = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) (centre.nextGaussian() + own.nextGaussian());
            length += vector[i] * vector[i];
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    private static RandomGenerator generator(int seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Override
    public List<float[]> texts(List<String> texts) {
        return texts.stream().map(this::question).toList();
    }
}

package newsdesk.answer;

/// How near two vectors are in meaning, as a share from 0 to 1.
final class Nearness {

    /// Cosines of bge-small between texts that have nothing to do with each other lie around this value.
    static final double UNRELATED = 0.45;

    /// Cosines between a question and a sentence that answers it hardly exceed this value.
    static final double SAME = 0.90;

    private Nearness() {}

    static double of(float[] a, float[] b) {
        double cosine = 0;
        for (int i = 0; i < a.length; i++) {
            cosine += (double) a[i] * b[i];
        }
        return Math.clamp((cosine - UNRELATED) / (SAME - UNRELATED), 0, 1);
    }
}

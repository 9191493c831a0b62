package newsdesk.retrieval;

import java.util.List;

/// What a text means as a whole, and what each piece of a word in it means where it stands. Two words that mean the
/// same have vectors that are near, and the same word in another sense has another one.
public final class WordMeanings {

    private final float[] whole;
    private final List<Piece> pieces;

    /// @param whole  the vector of the text
    /// @param pieces the pieces in order; none from an embedder that knows only whole texts
    public WordMeanings(float[] whole, List<Piece> pieces) {
        this.whole = whole;
        this.pieces = List.copyOf(pieces);
    }

    /// The vector of the text, as [Embedder#texts(List)] gives it.
    public float[] whole() {
        return whole;
    }

    /// The pieces in order.
    public List<Piece> pieces() {
        return pieces;
    }

    /// A word, or a part of a long one.
    public static final class Piece {

        private static final int STEPS = Byte.MAX_VALUE;

        private final int start;
        private final int end;
        /// Its vector in steps, of which the largest component has [#STEPS]: in a quarter of the memory, and compared
        /// faster, by which nearness changes by less than a thousandth.
        private final byte[] steps;

        private final float step;

        /// @param start  where it begins in the text
        /// @param end    where it ends, exclusively
        /// @param vector what it means there; of unit length
        public Piece(int start, int end, float[] vector) {
            this(start, end, new byte[vector.length], largest(vector) / STEPS);
            for (int i = 0; i < vector.length; i++) {
                steps[i] = (byte) Math.round(vector[i] / step);
            }
        }

        private Piece(int start, int end, byte[] steps, float step) {
            this.start = start;
            this.end = end;
            this.steps = steps;
            this.step = step;
        }

        private static float largest(float[] vector) {
            float largest = Float.MIN_NORMAL;
            for (float component : vector) {
                largest = Math.max(largest, Math.abs(component));
            }
            return largest;
        }

        public int start() {
            return start;
        }

        public int end() {
            return end;
        }

        /// The same piece in a text that has so many characters more before it.
        public Piece shift(int characters) {
            return new Piece(start + characters, end + characters, steps, step);
        }

        /// The same piece, to be compared many times.
        public Wide wide() {
            return new Wide(steps, step);
        }
    }

    /// What a piece of a word means, in four times the memory: the processor compares eight such numbers at once, and
    /// does not where they must be taken out of bytes first.
    public static final class Wide {

        private final int[] steps;
        private final float step;

        private Wide(byte[] steps, float step) {
            this.steps = new int[steps.length];
            this.step = step;
            for (int i = 0; i < steps.length; i++) {
                this.steps[i] = steps[i];
            }
        }

        /// The cosine of the angle between the vectors of two pieces.
        public double nearness(Wide other) {
            int sum = 0;
            for (int i = 0; i < steps.length; i++) {
                sum += steps[i] * other.steps[i];
            }
            return (double) sum * step * other.step;
        }
    }
}

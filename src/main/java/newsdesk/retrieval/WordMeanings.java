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

        private final int start;
        private final int end;
        private final float[] vector;

        /// @param start  where it begins in the text
        /// @param end    where it ends, exclusively
        /// @param vector what it means there; of unit length
        public Piece(int start, int end, float[] vector) {
            this.start = start;
            this.end = end;
            this.vector = vector;
        }

        public int start() {
            return start;
        }

        public int end() {
            return end;
        }

        /// The same piece in a text that has so many characters more before it.
        public Piece shift(int characters) {
            return new Piece(start + characters, end + characters, vector);
        }

        /// The cosine of the angle between the vectors of two pieces.
        public double nearness(Piece other) {
            float a = 0;
            float b = 0;
            float c = 0;
            float d = 0;
            for (int i = 0; i < vector.length; i += 4) {
                a += vector[i] * other.vector[i];
                b += vector[i + 1] * other.vector[i + 1];
                c += vector[i + 2] * other.vector[i + 2];
                d += vector[i + 3] * other.vector[i + 3];
            }
            return a + b + c + d;
        }
    }
}

package newsdesk.retrieval.lucene;

/// Stems as strings, the common ones each as one and the same: every text has them again.
///
/// Safe for use by several threads, which at worst make a string twice.
final class SharedStems {

    /// How many are shared, some 1 MB of them; one takes the place of another whose letters lead to the same place.
    private static final int PLACES = 1 << 14;

    private final String[] shared = new String[PLACES];

    /// The stem of some letters.
    String of(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        int place = (hash ^ hash >>> 14) & PLACES - 1;
        String known = shared[place];
        if (known != null && isOf(known, letters, length)) {
            return known;
        }
        String stem = new String(letters, 0, length);
        shared[place] = stem;
        return stem;
    }

    private static boolean isOf(String stem, char[] letters, int length) {
        if (stem.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (stem.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}

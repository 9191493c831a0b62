package newsdesk.retrieval.lucene;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import newsdesk.retrieval.Vocabulary.Word;

/// The words of a text in three arrays: of a hundred thousand words that are remembered, as an object each, the
/// collector of garbage would copy every one whenever it collects, and whoever asks would wait for it.
final class WordList extends AbstractList<Word> implements RandomAccess {

    private static final int FIRST_ROOM = 32;

    private String[] stems = new String[FIRST_ROOM];
    private int[] starts = new int[FIRST_ROOM];
    private int[] ends = new int[FIRST_ROOM];
    private int size;

    /// Adds a word at the end.
    void add(String stem, int start, int end) {
        if (size == stems.length) {
            room(2 * size);
        }
        stems[size] = stem;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /// Lets go of the room for further words.
    WordList complete() {
        room(size);
        return this;
    }

    private void room(int words) {
        stems = Arrays.copyOf(stems, words);
        starts = Arrays.copyOf(starts, words);
        ends = Arrays.copyOf(ends, words);
    }

    @Override
    public Word get(int index) {
        return new Word(stems[index], starts[index], ends[index]);
    }

    @Override
    public int size() {
        return size;
    }
}

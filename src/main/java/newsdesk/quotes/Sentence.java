package newsdesk.quotes;

import java.util.List;

/// A sentence as the grammar sees it: its words without quote marks and brackets, each stretch of direct speech
/// standing as one word.
final class Sentence {

    private static final Word BEYOND = new Word("", 0, 0, Tag.EDGE);

    private final List<Word> words;
    private final int paragraph;

    Sentence(List<Word> words, int paragraph) {
        this.words = List.copyOf(words);
        this.paragraph = paragraph;
    }

    /// The number of its line in the body, from 0.
    int paragraph() {
        return paragraph;
    }

    int size() {
        return words.size();
    }

    /// The word at a place; beyond both ends a word of tag [Tag#EDGE].
    Word at(int place) {
        return place < 0 || place >= words.size() ? BEYOND : words.get(place);
    }

    Tag tag(int place) {
        return at(place).tag();
    }

    boolean is(int place, String form) {
        return at(place).is(form);
    }

    boolean isPause(int place) {
        return is(place, ",") || isDash(place) || is(place, ";");
    }

    boolean isDash(int place) {
        return switch (at(place).lower()) {
            case "-", "–", "—", "―", "--" -> true;
            default -> false;
        };
    }

    int start(int place) {
        return at(place).start();
    }

    int end(int place) {
        return at(place).end();
    }
}

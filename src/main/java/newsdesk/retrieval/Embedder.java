package newsdesk.retrieval;

import java.util.List;

/// Turns text into vectors whose dot product says how much two texts are about the same thing.
///
/// Vectors are of unit length. Safe for use by several threads.
public interface Embedder {

    /// The name and version of the model: vectors of differently named models must not be compared.
    String model();

    /// The number of components of a vector.
    int dimensions();

    /// The vector of a question.
    float[] question(String text);

    /// The vector by which passages are searched for a question: [#question], unless the model finds more by
    /// another.
    default float[] sought(String question) {
        return question(question);
    }

    /// The vectors of texts that may answer questions, in their order; no text is cut, however long it is.
    List<float[]> texts(List<String> texts);

    /// The vector of a question and of the pieces of its words, which are placed in the question.
    default WordMeanings questionInWords(String text) {
        return new WordMeanings(question(text), List.of());
    }

    /// The vectors of texts and of the pieces of their words, in their order.
    default List<WordMeanings> textsInWords(List<String> texts) {
        return texts(texts).stream()
                .map(vector -> new WordMeanings(vector, List.of()))
                .toList();
    }
}

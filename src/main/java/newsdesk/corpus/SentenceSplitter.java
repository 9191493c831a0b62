package newsdesk.corpus;

import java.util.List;

/// Finds the sentences of a text.
public final class SentenceSplitter {

    private SentenceSplitter() {}

    /// The sentences of a text in order, each without the white space around it. A line of the text is a paragraph,
    /// and no sentence runs over its end.
    public static List<Span> sentences(String text) {
        return List.of(new Span(0, text.length()));
    }
}

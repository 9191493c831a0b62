package newsdesk.corpus;

import java.util.List;

/// Cuts articles into passages.
public final class PassageSplitter {

    private PassageSplitter() {}

    /// The passages of an article in order: each of at most 240 words and 2,000 characters, cut between sentences;
    /// a sentence that is longer than that alone is cut between words. Together they hold every sentence of the
    /// body.
    public static List<Passage> split(Article article) {
        return List.of();
    }
}

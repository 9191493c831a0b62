package newsdesk.quotes;

import java.util.List;

/// Says what part of speech each word of a sentence is.
public interface Tagger {

    /// One tag for each word, in order.
    List<Tag> tags(List<String> words);
}

package newsdesk.corpus;

import java.util.stream.Stream;

/// Where articles come from.
public interface ArticleSource {

    /// A text that changes whenever the articles may have changed, made without reading them: names, sizes and
    /// times of files, for instance. Equal stamps mean that nothing has to be read again.
    ///
    /// @throws UnreadableCorpus where the source cannot be looked at
    String stamp();

    /// The articles, each id at most once, read as the stream is consumed; the caller closes the stream.
    ///
    /// @throws UnreadableCorpus at once or from the stream, when an article cannot be read; the message names where
    ///                          and why
    Stream<Article> articles();
}

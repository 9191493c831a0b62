package newsdesk.corpus;

import java.util.stream.Stream;

/// The articles that were brought in from outside the corpus folder, kept for good.
public interface ArticleStore extends ArticleSource {

    /// Takes in articles, all or none: when this returns they are on disk and will be there after a power cut; when
    /// it throws, nothing has changed. An article with the id of one that is kept takes its place.
    ///
    /// @throws UnreadableCorpus where an article cannot be read, two of them have the same id, or they cannot be
    ///                          written
    Kept keep(Stream<Article> articles);

    /// What came of taking articles in.
    ///
    /// @param added     articles whose id was not there before
    /// @param changed   articles that took the place of another version
    /// @param unchanged articles that were there already, just so
    record Kept(int added, int changed, int unchanged) {}
}

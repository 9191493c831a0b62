package newsdesk.corpus;

import java.util.stream.Stream;

/// The articles of a source as they count now: without those that were retracted, and those that were corrected as
/// they should have been.
///
/// @param source    where the articles come from
/// @param revisions what was done to them since
public record Revised(ArticleSource source, Revisions revisions) implements ArticleSource {

    @Override
    public String stamp() {
        long last = revisions.history().last();
        return last == 0 ? source.stamp() : source.stamp() + "\nrevision " + last;
    }

    @Override
    public Stream<Article> articles() {
        History history = revisions.history();
        return source.articles()
                .mapMulti((article, next) -> history.inPlaceOf(article).ifPresent(next));
    }
}

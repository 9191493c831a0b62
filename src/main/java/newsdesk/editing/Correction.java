package newsdesk.editing;

import java.util.Optional;
import newsdesk.corpus.Article;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;

/// What an article should have said. What is not named stays as it is.
public record Correction(
        Optional<String> headline, Optional<Outlet> outlet, Optional<Published> published, Optional<String> body) {

    /// Whether it names nothing.
    public boolean isEmpty() {
        return headline.isEmpty() && outlet.isEmpty() && published.isEmpty() && body.isEmpty();
    }

    /// The article with the correction in it.
    ///
    /// @throws IllegalArgumentException where the text would be blank or too long
    Article of(Article article) {
        Imprint imprint = article.imprint();
        Imprint corrected = new Imprint(
                headline.orElse(imprint.headline()),
                imprint.standfirst(),
                outlet.orElse(imprint.outlet()),
                imprint.byline(),
                published.orElse(imprint.published()),
                imprint.updated(),
                imprint.link(),
                imprint.language());
        return new Article(article.id(), corrected, body.orElse(article.body()));
    }
}

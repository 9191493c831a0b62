package newsdesk.quotes.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.quotes.Aliases;
import newsdesk.quotes.Quotation;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.QuotationFinder;
import newsdesk.quotes.tagging.MaxentTagger;
import newsdesk.retrieval.Vocabulary;
import newsdesk.retrieval.lucene.LuceneVocabulary;

/// Books of articles that are written down in a test, made as the program makes them.
public final class WrittenBook {

    public static final QuotationFinder FINDER = new QuotationFinder(new MaxentTagger(), Aliases.NONE);

    private WrittenBook() {}

    public static QuotationBook of(Path folder, Article... articles) {
        LuceneBooks books = books("test", FINDER::quotations);
        try (BookBuild build = books.begin(folder, Optional.empty())) {
            build.add(List.of(articles));
            build.finish(() -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return books.open(folder).orElseThrow();
    }

    /// A book that was written before, opened once more.
    public static QuotationBook again(Path folder) {
        return books("test", FINDER::quotations).open(folder).orElseThrow();
    }

    static LuceneBooks books(String rules, Function<Article, List<Quotation>> finder) {
        Vocabulary vocabulary = new LuceneVocabulary();
        return new LuceneBooks(
                () -> finder,
                text -> vocabulary.words(text).stream()
                        .map(Vocabulary.Word::stem)
                        .toList(),
                rules);
    }

    public static Article article(String id, String outlet, String date, String body) {
        Imprint imprint = new Imprint(
                "", "", new Outlet(outlet), "", Published.parse(date), Published.undated(), Link.NONE, "en");
        return new Article(new ArticleId(id), imprint, body);
    }
}

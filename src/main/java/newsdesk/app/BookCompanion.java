package newsdesk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsdesk.corpus.Article;
import newsdesk.quotes.lucene.BookBuild;
import newsdesk.quotes.lucene.LuceneBooks;
import newsdesk.retrieval.Companion;

/// The book of quotations that is made with every generation.
record BookCompanion(LuceneBooks books) implements Companion {

    @Override
    public boolean isMade(Path folder) {
        return books.isMade(folder);
    }

    @Override
    public Making begin(Path folder, Optional<Path> before) throws IOException {
        BookBuild build = books.begin(folder, before);
        return new Making() {
            @Override
            public void add(List<Article> articles) throws IOException {
                build.add(articles);
            }

            @Override
            public void finish(Runnable between) throws IOException {
                build.finish(between);
            }

            @Override
            public void close() throws IOException {
                build.close();
            }
        };
    }
}

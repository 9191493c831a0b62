package newsdesk.retrieval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsdesk.corpus.Article;

/// What else is made of the articles of a generation, kept with it, and gone when it goes: a book of quotations, for
/// instance.
public interface Companion {

    /// Nothing else is made.
    Companion NONE = new Companion() {
        @Override
        public boolean isMade(Path folder) {
            return true;
        }

        @Override
        public Making begin(Path folder, Optional<Path> before) {
            return new Making() {
                @Override
                public void add(List<Article> articles) {}

                @Override
                public void finish(Runnable between) {}

                @Override
                public void close() {}
            };
        }
    };

    /// Whether there is one in a folder that can be used; the folder may be missing.
    boolean isMade(Path folder);

    /// Begins to make one.
    ///
    /// @param folder where it is to be; not there yet
    /// @param before where the one of an earlier generation is, from which may be taken what has not changed
    Making begin(Path folder, Optional<Path> before) throws IOException;

    /// One that is being made. It is told every article, in some order, and finished; or only closed, where making
    /// the generation failed.
    interface Making extends AutoCloseable {

        /// Takes some articles in.
        void add(List<Article> articles) throws IOException;

        /// Puts it into its folder.
        ///
        /// @param between called again and again between two small pieces of work
        void finish(Runnable between) throws IOException;

        @Override
        void close() throws IOException;
    }
}

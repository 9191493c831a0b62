package newsdesk.corpus.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleReader;
import newsdesk.corpus.Remark;
import newsdesk.corpus.UnreadableCorpus;

/// Reads articles from files that someone names, in the format that the ending of the name says.
///
/// The article of a Markdown or text file that gives no id has the name of the file, without its folder and ending.
public final class ArticleFiles implements ArticleReader {

    @Override
    public Stream<Article> read(Path file, Consumer<Remark> remarks) {
        Place place = Place.of(file);
        if (Files.isDirectory(file)) {
            throw place.fault("is a folder; name the files in it");
        }
        if (!Files.exists(file)) {
            throw place.fault("there is no such file");
        }
        String name = String.valueOf(file.getFileName());
        return Format.of(name).orElseThrow(() -> unknown(place)).read(file, name, remarks);
    }

    /// The article of a Markdown text that is at hand, with or without front matter.
    ///
    /// @param name what it is called in messages, and its id where it gives none
    /// @throws UnreadableCorpus where it is not as it should be
    public Article read(String name, String text) {
        return MarkdownArticle.of(text, Place.of(Path.of(name)), name);
    }

    private static UnreadableCorpus unknown(Place place) {
        return place.fault("articles are read from files whose name ends in %s, and this one's does not"
                .formatted(String.join(", ", Format.endings())));
    }
}

package newsdesk.corpus.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Remark;

/// The formats in which articles are read, known by the ending of the file's name.
enum Format {
    /// One article with its imprint in YAML front matter.
    MARKDOWN(".md"),
    /// One article that prints nothing but itself.
    PLAIN_TEXT(".txt"),
    /// One article a line.
    JSON_LINES(".jsonl");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    static Optional<Format> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    static List<String> endings() {
        return Arrays.stream(values()).map(format -> format.ending).toList();
    }

    /// The articles of a file.
    ///
    /// @param name the name of the file, which without its ending is the id of an article that gives none
    Stream<Article> read(Path file, String name, Consumer<Remark> remarks) {
        String id = name.substring(0, name.length() - ending.length());
        return switch (this) {
            case MARKDOWN -> Stream.of(MarkdownArticle.read(file, id));
            case PLAIN_TEXT -> Stream.of(plainText(file, id));
            case JSON_LINES -> JsonArticles.read(file, remarks);
        };
    }

    private static Article plainText(Path file, String id) {
        String text = WholeFile.text(file);
        try {
            return new Article(new ArticleId(id), Imprint.NONE, text);
        } catch (IllegalArgumentException e) {
            throw Place.of(file).fault(String.valueOf(e.getMessage()));
        }
    }
}

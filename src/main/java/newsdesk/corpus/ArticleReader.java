package newsdesk.corpus;

import java.nio.file.Path;
import java.util.stream.Stream;

/// Reads files in which articles arrive.
public interface ArticleReader {

    /// The articles of a file, read as the stream is consumed; the caller closes the stream. The format follows
    /// from the file's name: `.jsonl` one article a line, `.md` one article with front matter, `.txt` one article
    /// of plain text.
    ///
    /// @throws UnreadableCorpus at once or from the stream, where the file is not what it should be
    Stream<Article> read(Path file);
}

package newsdesk.corpus;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads files in which articles arrive.
public interface ArticleReader {

    /// The articles of a file, read as the stream is consumed; the caller closes the stream. The format follows
    /// from the file's name: `.jsonl` one article a line, `.md` one article with front matter, `.txt` one article
    /// of plain text. No check is made here for two articles of the same id.
    ///
    /// @param remarks is told what is odd but does not keep an article from being taken in
    /// @throws UnreadableCorpus at once or from the stream, where the file is not what it should be
    Stream<Article> read(Path file, Consumer<Remark> remarks);
}

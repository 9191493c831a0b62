package newsdesk.app;

import java.util.stream.Stream;
import newsdesk.command.Attachment;
import newsdesk.command.CannotDo;
import newsdesk.corpus.Article;
import newsdesk.corpus.Remarks;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.corpus.files.ArticleFiles;

/// Reads the text of an article that was handed in for a correction.
final class CorrectedText {

    /// The text of the one article in a file.
    ///
    /// @throws CannotDo where it cannot be read
    String read(Attachment attachment) {
        return switch (attachment) {
            case Attachment.OnDisk(var path) -> {
                try (Stream<Article> articles = new ArticleFiles().read(path, new Remarks())) {
                    yield articles.findFirst()
                            .map(Article::body)
                            .orElseThrow(() -> new CannotDo("There is no article in %s.".formatted(path)));
                } catch (UnreadableCorpus e) {
                    throw new CannotDo(e.reason(), e);
                }
            }
            case Attachment.Posted _ ->
                throw new CannotDo("Files that are attached cannot be read here. Leave it out, and press the button"
                        + " to write the text.");
        };
    }
}

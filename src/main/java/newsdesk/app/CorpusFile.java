package newsdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Remarks;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.corpus.files.ArticleFiles;

/// The articles of one file.
record CorpusFile(Path file, Remarks remarks) implements ArticleSource {

    @Override
    public String stamp() {
        try {
            return "%s, %d bytes, %s"
                    .formatted(file.toAbsolutePath(), Files.size(file), Files.getLastModifiedTime(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableCorpus("There is no file %s.".formatted(file), e);
        } catch (IOException e) {
            throw new UnreadableCorpus("%s cannot be read (%s).".formatted(file, e), e);
        }
    }

    @Override
    public Stream<Article> articles() {
        return new ArticleFiles().read(file, remarks);
    }
}

package newsdesk.corpus.files;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.Remark;

/// A file of the corpus folder as it was found there.
///
/// @param path    where it is
/// @param name    its path from the corpus folder on, with `/` between the folders on every system
/// @param format  how it is read
/// @param size    how many bytes it had
/// @param changed when it was last written
record CorpusFile(Path path, String name, Format format, long size, FileTime changed) {

    /// Its articles; the id of one that gives none is the name of the file without its ending.
    Stream<Article> articles(Consumer<Remark> remarks) {
        return format.read(path, name, remarks);
    }

    String stamp() {
        return "%s\t%d\t%s".formatted(name, size, changed);
    }
}

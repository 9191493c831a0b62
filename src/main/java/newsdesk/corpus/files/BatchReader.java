package newsdesk.corpus.files;

import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32C;
import newsdesk.corpus.Article;
import newsdesk.corpus.UnreadableCorpus;

/// The articles of a [Batch] with their fingerprints, one at a time; what is damaged is found at the latest at the
/// end.
final class BatchReader extends AbstractSpliterator<BatchReader.Entry> {

    private static final String REMEDY = "put the file back from a copy, or remove it and import its articles again";

    private final Lines lines;
    private final CRC32C checksum = new CRC32C();
    private int articles;
    private boolean ended;

    /// An article and the fingerprint of the line it is kept as.
    record Entry(Article article, Fingerprint fingerprint) {}

    private BatchReader(Lines lines) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.lines = lines;
    }

    /// The entries of a batch; the caller closes the stream.
    ///
    /// @throws UnreadableCorpus at once or from the stream, where it is cut off, damaged or of another version
    static Stream<Entry> read(Batch batch) {
        Lines lines = new Lines(batch.file());
        return StreamSupport.stream(new BatchReader(lines), false).onClose(lines::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Entry> action) {
        if (ended) {
            return false;
        }
        if (lines.place().line() == 0) {
            readHeader();
        }
        if (!lines.advance()) {
            throw damaged("the file is cut off");
        }
        String line = text();
        if (Batch.isFooter(line)) {
            requireWhole(line);
            ended = true;
            return false;
        }
        addToChecksum();
        articles++;
        action.accept(new Entry(article(line), Fingerprint.of(lines.buffer(), lines.start(), lines.length())));
        return true;
    }

    private void readHeader() {
        if (!lines.advance()) {
            throw damaged("the file is empty");
        }
        if (!text().equals(Batch.HEADER)) {
            throw lines.place()
                    .fault(
                            "the file does not begin with %s: it is damaged or was written by another version of Newsdesk; "
                                            .formatted(Batch.HEADER)
                                    + REMEDY);
        }
        addToChecksum();
    }

    private void requireWhole(String footer) {
        if (!footer.equals(Batch.footer(articles, checksum.getValue()))) {
            throw damaged("the file is not as it was written");
        }
        if (lines.advance()) {
            throw damaged("something was written behind its end");
        }
    }

    private void addToChecksum() {
        checksum.update(lines.buffer(), lines.start(), lines.length());
        checksum.update('\n');
    }

    private String text() {
        try {
            return lines.text();
        } catch (UnreadableCorpus e) {
            throw damaged("the file is not as it was written");
        }
    }

    private Article article(String line) {
        try {
            return KeptArticle.read(line, lines.place());
        } catch (UnreadableCorpus e) {
            throw damaged("the file is not as it was written");
        }
    }

    private UnreadableCorpus damaged(String what) {
        return lines.place().fault("%s; %s".formatted(what, REMEDY));
    }
}

package newsdesk.corpus.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import newsdesk.corpus.Article;
import newsdesk.corpus.UnreadableCorpus;

/// A file that is one article, as text.
final class WholeFile {

    /// UTF-8 needs at most three bytes for one `char`; more than this cannot be an article of accepted length.
    private static final int LONGEST = 3 * Article.LONGEST_BODY + FrontMatter.LONGEST;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private WholeFile() {}

    /// All of its text, but for a byte order mark at its beginning, which is not text.
    ///
    /// @throws UnreadableCorpus where it cannot be read, is not UTF-8 or too long for an article
    static String text(Path file) {
        Place place = Place.of(file);
        byte[] bytes = bytes(file, place);
        if (bytes.length > LONGEST) {
            throw place.fault("is longer than an article may be (%,d characters)".formatted(Article.LONGEST_BODY));
        }
        String text = Utf8.text(bytes, 0, bytes.length, place);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /// At most one byte more than the longest article has.
    private static byte[] bytes(Path file, Place place) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST + 1);
        } catch (IOException e) {
            throw place.unreadable(e);
        }
    }
}

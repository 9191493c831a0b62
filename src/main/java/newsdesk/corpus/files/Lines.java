package newsdesk.corpus.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import newsdesk.corpus.Article;
import newsdesk.corpus.UnreadableCorpus;

/// The lines of a file one after the other, as bytes in a buffer that the next line is read into again.
final class Lines implements Closeable {

    /// JSON may write every `char` of a text with six bytes, as an escape; what stands beside the text is small.
    static final int LONGEST = 6 * Article.LONGEST_BODY + 1024 * 1024;

    private static final int FIRST_BUFFER = 256 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private Place place;
    private int start;
    private int end;
    private int next;
    private int filled;

    /// @throws UnreadableCorpus where the file cannot be opened
    Lines(Path file) {
        place = Place.of(file);
        try {
            in = Files.newInputStream(file);
        } catch (IOException e) {
            throw place.unreadable(e);
        }
    }

    /// Goes on to the next line, the first one to begin with; false at the end of the file.
    ///
    /// @throws UnreadableCorpus where the file cannot be read on, or the line is over-long
    boolean advance() {
        start = next;
        place = place.at(place.line() + 1);
        for (int at = start; ; at++) {
            if (at == filled) {
                at -= start;
                if (!fill()) {
                    end = filled;
                    next = filled;
                    return start < end;
                }
            }
            if (buffer[at] == '\n') {
                end = at;
                next = at + 1;
                return true;
            }
        }
    }

    /// Moves the line that is begun to the front and reads more behind it; false where there is no more.
    private boolean fill() {
        filled -= start;
        System.arraycopy(buffer, start, buffer, 0, filled);
        start = 0;
        if (filled > LONGEST) {
            throw place.fault("the line is longer than any article may be (%,d characters of text)"
                    .formatted(Article.LONGEST_BODY));
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        try {
            int read = in.read(buffer, filled, buffer.length - filled);
            filled += Math.max(0, read);
            return read > 0;
        } catch (IOException e) {
            throw place.unreadable(e);
        }
    }

    /// The buffer in which the line lies, until [#advance()] is called again.
    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    /// The length of the line in bytes, without its line end.
    int length() {
        return end - start;
    }

    /// The line as text, without its line end.
    ///
    /// @throws UnreadableCorpus where it is not UTF-8
    String text() {
        return Utf8.text(buffer, start, length(), place);
    }

    Place place() {
        return place;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw place.unreadable(e);
        }
    }
}

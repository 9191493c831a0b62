package newsdesk.editing.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// How large a packed document becomes when it is unpacked: counted beforehand, since the libraries unpack it into
/// memory.
final class Inflation {

    /// All parts of a document together, in bytes: a book with pictures.
    private static final long MOST = 100L * 1024 * 1024;

    /// The parts that are made into a tree, which takes ten times their size: a book has 5 MB of them.
    private static final long MOST_XML = 16L * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;

    private static final int BUFFER = 64 * 1024;

    private Inflation() {}

    /// @throws NotAnArticle where a ZIP archive becomes larger than any document
    static void requireModestArchive(byte[] archive) {
        byte[] buffer = new byte[BUFFER];
        long xml = 0;
        long all = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                boolean isXml = !part.getName()
                        .toLowerCase(Locale.ROOT)
                        .matches(".*\\.(png|jpe?g|gif|emf|wmf|tiff?|bin|odttf)");
                parts++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    all += read;
                    xml += isXml ? read : 0;
                    if (all > MOST || xml > MOST_XML || parts > MOST_PARTS) {
                        throw bomb();
                    }
                }
            }
        } catch (IOException e) {
            throw new NotAnArticle("It is a damaged archive and cannot be read.", e);
        }
    }

    /// @throws NotAnArticle where the streams in a PDF become larger than any document
    static void requireModestStreams(byte[] pdf) {
        byte[] buffer = new byte[BUFFER];
        long all = 0;
        for (int start = streamAfter(pdf, 0); start >= 0; start = streamAfter(pdf, start)) {
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(pdf, start, pdf.length - start);
                for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                    all += read;
                    if (all > MOST) {
                        throw bomb();
                    }
                }
            } catch (DataFormatException _) {
                // Not packed in this way, or damaged: what it is packed in otherwise grows by little.
            } finally {
                inflater.end();
            }
        }
    }

    private static NotAnArticle bomb() {
        return new NotAnArticle("Unpacked, it is larger than any document is; it is not read.");
    }

    /// Where the content of the next stream begins, or -1.
    private static int streamAfter(byte[] pdf, int from) {
        for (int i = from; i + 8 < pdf.length; i++) {
            if (pdf[i] == 's'
                    && pdf[i + 1] == 't'
                    && pdf[i + 2] == 'r'
                    && pdf[i + 3] == 'e'
                    && pdf[i + 4] == 'a'
                    && pdf[i + 5] == 'm'
                    && (pdf[i + 6] == '\n' || pdf[i + 6] == '\r')) {
                return pdf[i + 6] == '\r' && pdf[i + 7] == '\n' ? i + 8 : i + 7;
            }
        }
        return -1;
    }
}

package newsdesk.editing.reading;

import java.util.Locale;
import java.util.function.BiFunction;
import newsdesk.corpus.Article;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.editing.Material;
import newsdesk.editing.PageReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads articles in HTML, PDF, DOCX, Markdown and plain text. What it is, is seen from the bytes themselves; only
/// where they do not tell, from what somebody says they are.
public final class DocumentReader implements PageReader {

    /// The largest file that is looked at, in bytes: what Discord lets members attach (Discord: Uploading Files).
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final BiFunction<String, String, Article> markdown;

    /// @param markdown reads a Markdown text with front matter, by its name and the text
    public DocumentReader(BiFunction<String, String, Article> markdown) {
        this.markdown = markdown;
    }

    @Override
    public Reading read(Material material) {
        if (material.bytes().length > LARGEST) {
            return refuse(tooLarge(material.bytes().length));
        }
        try {
            return Sniffing.of(material).read(material, markdown);
        } catch (NotAnArticle e) {
            return refuse(e.reason());
        } catch (UnreadableCorpus e) {
            return refuse(e.reason());
        } catch (StackOverflowError e) {
            // Libraries descend by calling themselves; whoever nests deeply enough can make them fall.
            return refuse("Its parts lie inside one another so deeply that it cannot be read.");
        } catch (RuntimeException e) {
            LOG.warn("A document could not be read", e);
            return refuse("It is damaged, or made in a way that cannot be read here.");
        }
    }

    /// What to say of a file of a size that is not taken.
    public static String tooLarge(long bytes) {
        return String.format(
                Locale.ROOT,
                "It has %.1f MB; at most %d MB are taken.",
                bytes / (1024.0 * 1024.0),
                LARGEST / (1024 * 1024));
    }

    private static Reading refuse(String why) {
        return new Reading.Refused(why);
    }
}

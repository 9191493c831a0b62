package newsdesk.editing.reading;

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

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final BiFunction<String, String, Article> markdown;

    /// @param markdown reads a Markdown text with front matter, by its name and the text
    public DocumentReader(BiFunction<String, String, Article> markdown) {
        this.markdown = markdown;
    }

    @Override
    public Reading read(Material material) {
        if (material.bytes().length > Material.LARGEST) {
            return refuse(Material.tooLarge(material.bytes().length));
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

    private static Reading refuse(String why) {
        return new Reading.Refused(why);
    }
}

package newsdesk.editing.reading;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import newsdesk.corpus.Imprint;
import newsdesk.editing.Material;
import newsdesk.editing.PageReader.Reading;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF. Its text is what is printed on its pages; of what it says about itself only the title is taken, since the
/// rest tells of the program that made it.
final class PdfDocument {

    /// More than any article.
    private static final int MOST_PAGES = 200;

    /// A scan has a few stray characters a page, if any.
    private static final int FEWEST_WORDS = 10;

    private static final String END_OF_PARAGRAPH = "\u2029";

    /// A word divided at the end of a line.
    private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{Ll})-\\n(?=\\p{Ll})");

    /// What programs put where a title belongs: the name of a file, or their own.
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i).*(\\.(docx?|pdf|indd|qxd|txt)|microsoft word.*|untitled.*)");

    static {
        OneFont.use();
    }

    private PdfDocument() {}

    static Reading read(Material material) {
        Inflation.requireModestStreams(material.bytes());
        try (PDDocument document = Loader.loadPDF(material.bytes())) {
            if (document.isEncrypted()) {
                throw locked();
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new NotAnArticle("It has %d pages; at most %d are read. Add the pages with the article alone."
                        .formatted(document.getNumberOfPages(), MOST_PAGES));
            }
            List<String> paragraphs = paragraphs(document);
            if (String.join(" ", paragraphs).split(" ").length < FEWEST_WORDS) {
                throw new NotAnArticle(
                        "There is no text in this PDF, only pictures of pages, as a scanner makes them. Paste the text instead.");
            }
            return new Reading.Understood(imprint(document), Paragraphs.joined(paragraphs));
        } catch (InvalidPasswordException _) {
            throw locked();
        } catch (IOException e) {
            throw new NotAnArticle("This PDF is damaged and cannot be read.", e);
        }
    }

    private static NotAnArticle locked() {
        return new NotAnArticle("This PDF is locked with a password or against copying. Paste the text instead.");
    }

    private static List<String> paragraphs(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd(END_OF_PARAGRAPH);
        stripper.setPageEnd("\n");
        String text = HYPHENATED.matcher(stripper.getText(document)).replaceAll("");
        return Paragraphs.of(List.of(text.split(END_OF_PARAGRAPH)));
    }

    private static Imprint imprint(PDDocument document) {
        String title = document.getDocumentInformation().getTitle();
        boolean isTitle =
                title != null && title.contains(" ") && !NO_TITLE.matcher(title).matches();
        return Imprints.titled(isTitle ? Paragraphs.line(title) : "");
    }
}

package newsdesk.editing.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsdesk.editing.Material;
import newsdesk.editing.PageReader.Reading;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// A DOCX. Its headline is its first paragraph where that is set as a title or heading, else the title that it gives
/// itself.
final class WordDocument {

    private WordDocument() {}

    static Reading read(Material material) {
        Inflation.requireModestArchive(material.bytes());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(material.bytes()))) {
            List<String> paragraphs = new ArrayList<>();
            Optional<String> headline = Optional.empty();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                String text = Paragraphs.line(paragraph.getText());
                if (text.isEmpty()) {
                    continue;
                }
                if (headline.isEmpty() && paragraphs.isEmpty() && isHeading(paragraph)) {
                    headline = Optional.of(text);
                } else {
                    paragraphs.add(text);
                }
            }
            String title = headline.or(() -> titleOf(document)).orElse("");
            return new Reading.Understood(Imprints.titled(title), Paragraphs.joined(paragraphs));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new NotAnArticle(
                    "It is no DOCX, or a damaged one. Save it as DOCX or text again, or paste the text.", e);
        }
    }

    private static boolean isHeading(XWPFParagraph paragraph) {
        String style = Optional.ofNullable(paragraph.getStyle()).orElse("").toLowerCase(Locale.ROOT);
        return style.startsWith("title") || style.startsWith("heading");
    }

    private static Optional<String> titleOf(XWPFDocument document) {
        return Optional.ofNullable(document.getProperties().getCoreProperties().getTitle())
                .map(Paragraphs::line)
                .filter(title -> !title.isEmpty());
    }
}

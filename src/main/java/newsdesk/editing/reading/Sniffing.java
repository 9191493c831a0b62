package newsdesk.editing.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import newsdesk.corpus.Article;
import newsdesk.editing.Material;
import newsdesk.editing.PageReader.Reading;

/// The kinds of documents that are read, and how one is told from another.
enum Sniffing {
    HTML,
    PDF,
    DOCX,
    TEXT,
    UNKNOWN;

    /// As much of it as tells what it is (WHATWG: MIME Sniffing, where it is 1445 bytes).
    private static final int LOOKED_AT = 1500;

    private static final List<String> HTML_BEGINNINGS =
            List.of("<!doctype html", "<html", "<head", "<body", "<article");

    static Sniffing of(Material material) {
        String head = new String(
                material.bytes(), 0, Math.min(LOOKED_AT, material.bytes().length), StandardCharsets.ISO_8859_1);
        String type = MediaType.of(material.mediaType()).type();
        String name = material.name().toLowerCase(Locale.ROOT);
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return DOCX;
        }
        if (isHtml(type, name, head)) {
            return HTML;
        }
        return head.indexOf('\0') >= 0 && !hasWideMark(head) ? UNKNOWN : TEXT;
    }

    private static boolean isHtml(String type, String name, String head) {
        String text = head.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*(<!--.*?-->\\s*)*(<\\?xml[^>]*>\\s*)?", "")
                .toLowerCase(Locale.ROOT);
        return type.equals("text/html")
                || type.equals("application/xhtml+xml")
                || (type.isEmpty() && name.matches(".*\\.x?html?"))
                || HTML_BEGINNINGS.stream().anyMatch(text::startsWith);
    }

    /// A byte order mark of UTF-16, in which every other byte of a Latin text is 0.
    private static boolean hasWideMark(String head) {
        return head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
    }

    /// Reads a document of this kind.
    ///
    /// @throws NotAnArticle where it holds none
    Reading read(Material material, BiFunction<String, String, Article> markdown) {
        return switch (this) {
            case HTML -> new HtmlDocument(material).read();
            case PDF -> PdfDocument.read(material);
            case DOCX -> WordDocument.read(material);
            case TEXT -> new PlainDocument(material, markdown).read();
            case UNKNOWN ->
                throw new NotAnArticle(
                        "It is none of the kinds that are read here: %s.".formatted(String.join(", ", kinds())));
        };
    }

    private static List<String> kinds() {
        return Arrays.asList("HTML", "PDF", "DOCX", "Markdown", "plain text");
    }
}

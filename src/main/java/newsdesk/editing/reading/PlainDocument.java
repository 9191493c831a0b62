package newsdesk.editing.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import newsdesk.corpus.Article;
import newsdesk.editing.Material;
import newsdesk.editing.PageReader.Reading;

/// Markdown or plain text.
///
/// Front matter is read as that of any file of the corpus. Where there is none, a short first line that is no sentence
/// is the headline; a heading of Markdown always is.
final class PlainDocument {

    /// Longer first lines are paragraphs.
    private static final int LONGEST_HEADLINE = 150;

    private final Material material;
    private final BiFunction<String, String, Article> markdown;

    PlainDocument(Material material, BiFunction<String, String, Article> markdown) {
        this.material = material;
        this.markdown = markdown;
    }

    Reading read() {
        String text = text().replace("\r\n", "\n").replace('\r', '\n');
        if (text.startsWith("---\n")) {
            Article article = markdown.apply(material.name(), text);
            return new Reading.Understood(article.imprint(), Paragraphs.kept(article.body()));
        }
        List<String> lines = new ArrayList<>(Paragraphs.of(List.of(text.split("\n"))));
        if (lines.isEmpty()) {
            throw new NotAnArticle("There is no text in it.");
        }
        String first = lines.getFirst();
        boolean isHeading = first.startsWith("# ");
        boolean isHeadline = isHeading
                || (first.length() <= LONGEST_HEADLINE && !first.matches(".*[.!…,:;][\"”’»)]?$") && lines.size() > 1);
        if (isHeadline) {
            lines.removeFirst();
        }
        String headline = isHeadline ? first.replaceFirst("^#\\s+", "") : "";
        return new Reading.Understood(Imprints.titled(headline), Paragraphs.joined(lines));
    }

    private String text() {
        Charset charset =
                mark().or(() -> MediaType.of(material.mediaType()).charset()).orElse(StandardCharsets.UTF_8);
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(material.bytes()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NotAnArticle(
                    "It is not text in %s; save it as UTF-8 and try again.".formatted(charset.displayName()), e);
        }
    }

    /// The character set that a byte order mark names.
    private Optional<Charset> mark() {
        byte[] bytes = material.bytes();
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (mark) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.empty();
        };
    }
}

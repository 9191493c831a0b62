package newsdesk.editing.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// Documents made for tests, sound and hostile ones.
final class Documents {

    private static final int WIDTH = 80;

    private Documents() {}

    private interface Writing<T extends AutoCloseable> {
        void to(T document) throws IOException;
    }

    /// A PDF of one page, its lines broken as a printer would.
    static byte[] pdf(String title, List<String> paragraphs) {
        return saved(document -> write(document, title, paragraphs));
    }

    static byte[] lockedPdf() {
        return saved(document -> {
            write(document, "", List.of("Nobody may copy this, as long as it may be."));
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    private static byte[] saved(Writing<PDDocument> writing) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writing.to(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, String title, List<String> paragraphs) throws IOException {
        document.getDocumentInformation().setTitle(title);
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 10);
            content.setLeading(12);
            content.newLineAtOffset(50, 700);
            for (String paragraph : paragraphs) {
                for (String line : paragraph.split("(?<=\\G.{%d,}\\s)".formatted(WIDTH), -1)) {
                    content.showText(line);
                    content.newLine();
                }
                content.newLine();
                content.newLine();
            }
            content.endText();
        }
    }

    /// A PDF whose one page is a stream of 120 MB, packed.
    static byte[] pdfBomb() {
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            byte[] packed = zeros(120);
            pdf.write("""
                    %%PDF-1.4
                    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                    2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>> endobj
                    4 0 obj <</Length %d/Filter/FlateDecode>> stream
                    """.formatted(packed.length).getBytes(UTF_8));
            pdf.write(packed);
            pdf.write("\nendstream endobj\ntrailer <</Root 1 0 R/Size 5>>\n%%EOF".getBytes(UTF_8));
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zeros(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                deflating.write(zeros);
            }
        }
        return packed.toByteArray();
    }

    static byte[] docx(String heading, List<String> paragraphs) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph title = document.createParagraph();
            title.setStyle("Heading1");
            title.createRun().setText(heading);
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A DOCX of some 40 kB whose text has 40 MB.
    static byte[] docxBomb() {
        return withText(document -> {
            document.write("<w:document><w:body><w:p><w:r><w:t>".getBytes(UTF_8));
            byte[] spaces = " ".repeat(1024 * 1024).getBytes(UTF_8);
            for (int i = 0; i < 40; i++) {
                document.write(spaces);
            }
        });
    }

    /// A DOCX in which so many tables lie inside one another.
    static byte[] deepDocx(int depth) {
        String namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return withText(document -> document.write(("<w:document xmlns:w=\"%s\"><w:body>".formatted(namespace)
                        + "<w:tbl><w:tr><w:tc>".repeat(depth)
                        + "</w:tc></w:tr></w:tbl>".repeat(depth)
                        + "</w:body></w:document>")
                .getBytes(UTF_8)));
    }

    /// A DOCX that is sound but for its text.
    private static byte[] withText(Writing<ZipOutputStream> text) {
        byte[] sound = docx("Ice", List.of("It froze."));
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(sound));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    if (part.getName().equals("word/document.xml")) {
                        text.to(out);
                    } else {
                        out.write(in.readAllBytes());
                    }
                    out.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A ZIP archive with one file.
    static byte[] archive(String name, String content) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                out.putNextEntry(new ZipEntry(name));
                out.write(content.getBytes(UTF_8));
                out.closeEntry();
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

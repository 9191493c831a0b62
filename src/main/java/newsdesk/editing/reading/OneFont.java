package newsdesk.editing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// The font that stands for every one that a PDF names and does not hold. What is wanted of it is where letters stand;
/// PDFBox by itself would look through all fonts of the machine, and leave a file about them in somebody's home.
///
/// @param font the one that PDFBox brings along
record OneFont(TrueTypeFont font) implements FontMapper {

    private static final String PLACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /// Makes PDFBox use it, once and for all.
    static void use() {
        try (InputStream resource = FontMapper.class.getResourceAsStream(PLACE)) {
            if (resource == null) {
                throw new IllegalStateException("this was written for PDFBox 3, and another one is here");
            }
            FontMappers.set(new OneFont(new TTFParser().parse(new RandomAccessReadBuffer(resource))));
        } catch (IOException e) {
            throw new UncheckedIOException("what is in the program can be read", e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, font, true);
    }
}

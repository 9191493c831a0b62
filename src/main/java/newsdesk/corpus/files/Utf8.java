package newsdesk.corpus.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import newsdesk.corpus.UnreadableCorpus;

/// Strict reading of UTF-8: bytes that are none are a fault, never replaced.
final class Utf8 {

    /// What the forgiving decoder of the JDK puts in the place of a fault.
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /// The text that bytes stand for.
    ///
    /// @param place the first line of these bytes
    /// @throws UnreadableCorpus naming line and byte where they are not UTF-8
    static String text(byte[] bytes, int start, int length, Place place) {
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(ByteBuffer.wrap(bytes, start, length).slice(), place);
        }
        return text;
    }

    private static void requireUtf8(ByteBuffer bytes, Place place) {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (strict.decode(bytes, CharBuffer.allocate(bytes.limit()), true).isError()) {
            int offset = bytes.position();
            throw place.at(Math.max(1, place.line()) + linesBefore(bytes, offset))
                    .fault("the byte 0x%02X at offset %,d is not UTF-8; save the text as UTF-8"
                            .formatted(bytes.get(offset), offset));
        }
    }

    private static int linesBefore(ByteBuffer bytes, int offset) {
        int lines = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes.get(i) == '\n') {
                lines++;
            }
        }
        return lines;
    }
}

package newsdesk.quotes.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import newsdesk.corpus.Span;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/// Texts and places as bytes, exactly: what is read equals what was written.
final class Bytes {

    private static final byte MISSING = 0;
    private static final byte UTF_8 = 0;
    private static final byte CHARACTERS = 1;

    private Bytes() {}

    /// UTF-8, except where it would not come back the same: half of a pair of characters has no UTF-8.
    static void text(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean whole = new String(bytes, StandardCharsets.UTF_8).equals(text);
        if (!whole) {
            ByteBuffer characters = ByteBuffer.allocate(text.length() * Character.BYTES);
            characters.asCharBuffer().put(text);
            bytes = characters.array();
        }
        out.writeByte(whole ? UTF_8 : CHARACTERS);
        out.writeVInt(bytes.length);
        out.writeBytes(bytes, bytes.length);
    }

    static String text(DataInput in) throws IOException {
        boolean whole = in.readByte() == UTF_8;
        byte[] bytes = new byte[in.readVInt()];
        in.readBytes(bytes, 0, bytes.length);
        return whole
                ? new String(bytes, StandardCharsets.UTF_8)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    static void span(DataOutput out, @Nullable Span span) throws IOException {
        out.writeVInt(span == null ? MISSING : span.length());
        if (span != null) {
            out.writeVInt(span.start());
        }
    }

    static @Nullable Span optionalSpan(DataInput in) throws IOException {
        int length = in.readVInt();
        if (length == MISSING) {
            return null;
        }
        int start = in.readVInt();
        return new Span(start, start + length);
    }

    static Span span(DataInput in) throws IOException {
        Span span = optionalSpan(in);
        if (span == null) {
            throw new IOException("a place is missing");
        }
        return span;
    }

    static void spans(DataOutput out, List<Span> spans) throws IOException {
        out.writeVInt(spans.size());
        for (Span span : spans) {
            span(out, span);
        }
    }

    static List<Span> spans(DataInput in) throws IOException {
        int count = in.readVInt();
        List<Span> spans = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            spans.add(span(in));
        }
        return spans;
    }
}

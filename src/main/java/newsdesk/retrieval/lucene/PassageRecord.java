package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Published;
import newsdesk.corpus.Span;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/// A passage as bytes, exactly: what [#read] gives equals what was given to [#write].
final class PassageRecord {

    private static final byte UTF_8 = 0;
    private static final byte CHARACTERS = 1;
    private static final byte UNDATED = 0;
    private static final byte DAY = 1;
    private static final byte MOMENT = 2;

    private PassageRecord() {}

    static BytesRef write(Passage passage) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        string(out, passage.article().value());
        string(out, passage.contentHash());
        Imprint imprint = passage.imprint();
        string(out, imprint.headline());
        string(out, imprint.standfirst());
        string(out, imprint.outlet().name());
        string(out, imprint.byline());
        published(out, imprint.published());
        published(out, imprint.updated());
        string(out, imprint.link().address());
        string(out, imprint.language());
        out.writeVInt(passage.ordinal());
        out.writeVInt(passage.start());
        out.writeVInt(passage.startInCodePoints());
        string(out, passage.text());
        out.writeVInt(passage.sentences().size());
        int before = 0;
        for (Span sentence : passage.sentences()) {
            out.writeVInt(sentence.start() - before);
            out.writeVInt(sentence.length());
            before = sentence.end();
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Passage read(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        ArticleId article = new ArticleId(string(in));
        String contentHash = string(in);
        Imprint imprint = new Imprint(
                string(in),
                string(in),
                new Outlet(string(in)),
                string(in),
                published(in),
                published(in),
                new Link(string(in)),
                string(in));
        int ordinal = in.readVInt();
        int start = in.readVInt();
        int startInCodePoints = in.readVInt();
        String text = string(in);
        int count = in.readVInt();
        List<Span> sentences = new ArrayList<>(count);
        int before = 0;
        for (int i = 0; i < count; i++) {
            int from = before + in.readVInt();
            before = from + in.readVInt();
            sentences.add(new Span(from, before));
        }
        return new Passage(article, contentHash, imprint, ordinal, start, startInCodePoints, text, sentences);
    }

    /// UTF-8, except where it would not come back the same: half of a pair of characters has no UTF-8.
    private static void string(DataOutput out, String text) throws IOException {
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

    private static String string(DataInput in) throws IOException {
        boolean whole = in.readByte() == UTF_8;
        byte[] bytes = new byte[in.readVInt()];
        in.readBytes(bytes, 0, bytes.length);
        return whole
                ? new String(bytes, StandardCharsets.UTF_8)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    private static void published(DataOutput out, Published published) throws IOException {
        switch (published) {
            case Published.Undated _ -> out.writeByte(UNDATED);
            case Published.On(LocalDate day) -> {
                out.writeByte(DAY);
                out.writeZLong(day.toEpochDay());
            }
            case Published.At(OffsetDateTime moment) -> {
                out.writeByte(MOMENT);
                string(out, moment.toString());
            }
        }
    }

    private static Published published(DataInput in) throws IOException {
        return switch (in.readByte()) {
            case DAY -> new Published.On(LocalDate.ofEpochDay(in.readZLong()));
            case MOMENT -> new Published.At(OffsetDateTime.parse(string(in)));
            default -> Published.undated();
        };
    }
}

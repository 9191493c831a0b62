package newsdesk.quotes.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsdesk.corpus.Span;
import newsdesk.quotes.Attribution;
import newsdesk.quotes.Kind;
import newsdesk.quotes.Quotation;
import newsdesk.quotes.Speaker;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The quotations of an article as bytes.
final class QuotationRecord {

    private static final byte NAMED = 0;
    private static final byte UNNAMED = 1;
    private static final byte NOBODY = 2;

    private QuotationRecord() {}

    static BytesRef write(List<Quotation> quotations) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeVInt(quotations.size());
        for (Quotation quotation : quotations) {
            write(out, quotation);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static List<Quotation> readAll(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int count = in.readVInt();
        List<Quotation> quotations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            quotations.add(read(in));
        }
        return quotations;
    }

    static void write(DataOutput out, Quotation quotation) throws IOException {
        Bytes.text(out, quotation.kind().name());
        Bytes.spans(out, quotation.contents());
        Bytes.span(out, quotation.cue());
        switch (quotation.attribution()) {
            case Attribution.Named(Speaker speaker, Span printed) -> {
                out.writeByte(NAMED);
                Bytes.text(out, speaker.name());
                Bytes.text(out, speaker.role());
                Bytes.span(out, printed);
            }
            case Attribution.Unnamed(Span printed) -> {
                out.writeByte(UNNAMED);
                Bytes.span(out, printed);
            }
            case Attribution.Nobody _ -> out.writeByte(NOBODY);
        }
    }

    static Quotation read(DataInput in) throws IOException {
        Kind kind = Kind.valueOf(Bytes.text(in));
        List<Span> contents = Bytes.spans(in);
        @Nullable Span cue = Bytes.optionalSpan(in);
        Attribution attribution = switch (in.readByte()) {
            case NAMED -> new Attribution.Named(new Speaker(Bytes.text(in), Bytes.text(in)), Bytes.span(in));
            case UNNAMED -> new Attribution.Unnamed(Bytes.span(in));
            default -> new Attribution.Nobody();
        };
        return new Quotation(kind, contents, cue, attribution);
    }
}

package newsdesk.quotes.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.quotes.Extract;
import newsdesk.quotes.Printing;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Speaker;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/// A saying as bytes, exactly: what [#read] gives equals what was given to [#write].
final class SayingRecord {

    private SayingRecord() {}

    static BytesRef write(Saying saying) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        Bytes.text(out, saying.id());
        Optional<Speaker> speaker = saying.speaker();
        Bytes.text(out, speaker.map(Speaker::name).orElse(""));
        Bytes.text(out, speaker.map(Speaker::role).orElse(""));
        out.writeVInt(saying.printings().size());
        for (Printing printing : saying.printings()) {
            write(out, printing);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Saying read(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        String id = Bytes.text(in);
        String name = Bytes.text(in);
        String role = Bytes.text(in);
        int count = in.readVInt();
        List<Printing> printings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            printings.add(printing(in));
        }
        return new Saying(id, name.isEmpty() ? Optional.empty() : Optional.of(new Speaker(name, role)), printings);
    }

    private static void write(DataOutput out, Printing printing) throws IOException {
        Bytes.text(out, printing.article().value());
        Imprint imprint = printing.imprint();
        Bytes.text(out, imprint.headline());
        Bytes.text(out, imprint.standfirst());
        Bytes.text(out, imprint.outlet().name());
        Bytes.text(out, imprint.byline());
        Bytes.text(out, imprint.published().iso());
        Bytes.text(out, imprint.updated().iso());
        Bytes.text(out, imprint.link().address());
        Bytes.text(out, imprint.language());
        Extract extract = printing.extract();
        Bytes.text(out, extract.contentHash());
        out.writeVInt(extract.start());
        out.writeVInt(extract.startInCodePoints());
        Bytes.text(out, extract.text());
        QuotationRecord.write(out, printing.quotation());
        Bytes.text(out, printing.by());
    }

    private static Printing printing(DataInput in) throws IOException {
        ArticleId article = new ArticleId(Bytes.text(in));
        Imprint imprint = new Imprint(
                Bytes.text(in),
                Bytes.text(in),
                new Outlet(Bytes.text(in)),
                Bytes.text(in),
                Published.parse(Bytes.text(in)),
                Published.parse(Bytes.text(in)),
                new Link(Bytes.text(in)),
                Bytes.text(in));
        Extract extract = new Extract(Bytes.text(in), in.readVInt(), in.readVInt(), Bytes.text(in));
        return new Printing(article, imprint, extract, QuotationRecord.read(in), Bytes.text(in));
    }
}

package newsdesk.quotes.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Outlet;
import newsdesk.quotes.Printing;
import newsdesk.quotes.Quotation;
import newsdesk.quotes.Saying;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/// A saying and an article as they lie in the index of a book: the fields they are found by.
final class BookFields {

    /// The version of all this and of the records: a book of another version is made anew. Raise it when anything
    /// here changes, or what [newsdesk.quotes.QuotationFinder] finds.
    static final int FORMAT = 2;

    static final String ID = "id";
    /// The full name of the speaker; missing where nobody knows it.
    static final String SPEAKER = "speaker";
    /// The articles that print it.
    static final String ARTICLE = "article";
    /// `reported` or `said`.
    static final String KIND = "kind";
    /// Outlet and day of each printing.
    static final String PRINTED = "printed";
    /// The stems of its words.
    static final String WORDS = "words";
    /// The stems of the words around it, and of its headline.
    static final String AROUND = "around";
    /// The saying itself, as a [SayingRecord].
    static final String SAYING = "saying";
    /// The hash of the text of an article.
    static final String HASH = "hash";
    /// The quotations of an article, as a [QuotationRecord].
    static final String QUOTATIONS = "quotations";

    static final String REPORTED = "reported";
    static final String SAID = "said";

    /// The day of what is undated: before all others, so that it is found only where no day is wanted.
    private static final long UNDATED = Long.MIN_VALUE;

    /// Lucene refuses terms of more than 32,766 bytes.
    private static final int LONGEST_TERM = 8_000;

    private static final FieldType COUNTED_WORDS = new FieldType();

    static {
        COUNTED_WORDS.setTokenized(true);
        COUNTED_WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED_WORDS.freeze();
    }

    private BookFields() {}

    static Document saying(Saying saying, Function<String, List<String>> stems) throws IOException {
        Document document = new Document();
        document.add(new StringField(ID, saying.id(), Field.Store.NO));
        saying.speaker().ifPresent(speaker -> document.add(term(SPEAKER, speaker.name())));
        document.add(new StringField(KIND, saying.isReported() ? REPORTED : SAID, Field.Store.NO));
        for (Printing printing : saying.printings()) {
            Imprint imprint = printing.imprint();
            document.add(term(ARTICLE, printing.article().value()));
            document.add(new LongPoint(
                    PRINTED,
                    number(imprint.outlet()),
                    imprint.published().day().map(LocalDate::toEpochDay).orElse(UNDATED)));
        }
        Printing first = saying.first();
        document.add(new Field(WORDS, new Stems(stems.apply(saying.words())), COUNTED_WORDS));
        String around = first.imprint().headline() + "\n" + first.extract().text();
        document.add(new Field(AROUND, new Stems(stems.apply(around)), COUNTED_WORDS));
        document.add(new BinaryDocValuesField(SAYING, SayingRecord.write(saying)));
        return document;
    }

    static Document article(String contentHash, List<Quotation> quotations) throws IOException {
        Document document = new Document();
        document.add(new StringField(HASH, contentHash, Field.Store.NO));
        document.add(new BinaryDocValuesField(QUOTATIONS, QuotationRecord.write(quotations)));
        return document;
    }

    private static Field term(String field, String value) {
        return new StringField(field, bytes(value), Field.Store.NO);
    }

    static Term is(String field, String value) {
        return new Term(field, bytes(value));
    }

    static BytesRef bytes(String value) {
        return new BytesRef(value.substring(0, Math.min(LONGEST_TERM, value.length())));
    }

    /// Finds what has a printing since a day, by an outlet, or both.
    static Query printed(Optional<LocalDate> since, Optional<Outlet> outlet) {
        long first = since.map(LocalDate::toEpochDay).orElse(UNDATED);
        long low = outlet.map(BookFields::number).orElse(Long.MIN_VALUE);
        long high = outlet.map(BookFields::number).orElse(Long.MAX_VALUE);
        return LongPoint.newRangeQuery(PRINTED, new long[] {low, first}, new long[] {high, Long.MAX_VALUE});
    }

    /// A number in place of the name of an outlet.
    private static long number(Outlet outlet) {
        try {
            byte[] name = outlet.name().getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}

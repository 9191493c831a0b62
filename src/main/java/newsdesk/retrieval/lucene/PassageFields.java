package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/// A passage as it lies in the index: the fields it is found by, and what is put in front of its words for that.
final class PassageFields {

    /// The version of all this: an index of another version is built anew. Raise it when anything here, in
    /// [PassageAnalyzer], in [NameSpellings] or in [PassageRecord] changes, or how articles are cut into
    /// passages.
    static final int FORMAT = 4;

    /// Headline, date, outlet and text, as terms.
    static final String WORDS = "words";
    /// The passage itself, as a [PassageRecord].
    static final String PASSAGE = "passage";
    /// The vector of [#embedded].
    static final String VECTOR = "vector";
    /// The id of the article.
    static final String ARTICLE = "article";
    /// Present in the first passage of each article.
    static final String FIRST = "first";
    /// The day of publication, counted from 1 January 1970; missing where there is none. For filters and for order.
    static final String DAY = "day";
    /// The name of the outlet; missing where it is not known. For filters.
    static final String OUTLET = "outlet";

    /// A short form that the passage explains, and what it is short for; twice, each of them first.
    static final String CALLED = "called";

    /// Lucene's defaults, those of the public baselines too.
    static final Similarity BM25 = new BM25Similarity(1.2f, 0.75f);

    /// Lucene refuses terms of more than 32,766 bytes.
    private static final int LONGEST_TERM = 8_000;

    private static final FieldType COUNTED_WORDS = new FieldType();

    static {
        COUNTED_WORDS.setTokenized(true);
        COUNTED_WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED_WORDS.freeze();
    }

    private PassageFields() {}

    /// The document of a passage.
    ///
    /// @param vector of [#embedded], or null where passages are indexed by words alone
    static Document document(Passage passage, float @Nullable [] vector) throws IOException {
        Document document = new Document();
        document.add(new Field(WORDS, words(passage), COUNTED_WORDS));
        document.add(new BinaryDocValuesField(PASSAGE, PassageRecord.write(passage)));
        document.add(new StringField(ARTICLE, passage.article().value(), Field.Store.NO));
        if (passage.ordinal() == 0) {
            document.add(new StringField(FIRST, "", Field.Store.NO));
        }
        passage.imprint().published().day().ifPresent(day -> {
            document.add(new LongPoint(DAY, day.toEpochDay()));
            document.add(new NumericDocValuesField(DAY, day.toEpochDay()));
        });
        if (passage.imprint().outlet().isKnown()) {
            document.add(new KeywordField(OUTLET, outlet(passage.imprint().outlet()), Field.Store.NO));
        }
        PrintedNames.explainedIn(passage.text())
                .forEach(pair -> document.add(new StringField(CALLED, pair, Field.Store.NO)));
        if (vector != null) {
            document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        }
        return document;
    }

    static Term article(ArticleId article) {
        return new Term(ARTICLE, article.value());
    }

    static Term firstPassages() {
        return new Term(FIRST, "");
    }

    static String outlet(Outlet outlet) {
        return outlet.name().substring(0, Math.min(LONGEST_TERM, outlet.name().length()));
    }

    /// What a passage is found by: its own words, and in front of them what the article prints around them, as
    /// people ask for it ("what did the Herald report on 20 August 2025 about …").
    private static String words(Passage passage) {
        Imprint imprint = passage.imprint();
        return Stream.of(
                        imprint.headline(),
                        imprint.published().day().map(PassageFields::dateWords).orElse(""),
                        imprint.outlet().name(),
                        passage.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// A day as people write it and as machines do.
    private static String dateWords(LocalDate day) {
        return DAY_IN_WORDS.format(day) + "\n" + day;
    }

    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /// What of a passage the model is shown.
    static String embedded(Passage passage) {
        String headline = passage.imprint().headline();
        return headline.isEmpty() ? passage.text() : headline + "\n" + passage.text();
    }
}

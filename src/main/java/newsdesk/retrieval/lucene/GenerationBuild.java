package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Passage;
import newsdesk.question.Question;
import newsdesk.retrieval.Companion;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.lucene.ReadAhead.Cut;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104ScalarQuantizedVectorsFormat;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.jspecify.annotations.Nullable;

/// Writes one generation, from the first article to the last, and looks whether it can be read.
final class GenerationBuild {

    /// Written out when it has taken in so much: measured, larger ones gained nothing.
    private static final double MEGABYTES_IN_MEMORY = 64;

    private final Directory directory;
    private final Companion.Making companion;
    private final Progress progress;
    private final int total;
    private final Courtesy courtesy;
    private final CoverageTally tally = new CoverageTally();
    private final Fingerprint fingerprint = new Fingerprint();
    private @Nullable Passage first;
    private int done;

    /// Writes nothing yet.
    ///
    /// @param companion what else is made of the articles
    /// @param total     how many passages there will be, or -1 where that is not known
    /// @param courtesy  towards those who ask meanwhile
    GenerationBuild(Directory directory, Companion.Making companion, Progress progress, int total, Courtesy courtesy) {
        this.directory = directory;
        this.companion = companion;
        this.progress = progress;
        this.total = total;
        this.courtesy = courtesy;
    }

    /// Writes a generation of articles. When this returns, what had to be embedded for it is kept for the next one too.
    ///
    /// @param vectors  where that is kept
    /// @param embedder of passages; where it is missing, the generation is searched by words alone
    /// @return how many passages had to be embedded
    int write(ArticleSource articles, Path vectors, Disk disk, @Nullable Embedder embedder) throws IOException {
        if (embedder == null) {
            write(articles, null, Manifest.NO_VECTORS);
            return 0;
        }
        try (PassageVectors known = new PassageVectors(VectorCache.in(vectors, disk), embedder)) {
            write(articles, known, embedder.model());
            return known.embedded();
        }
    }

    /// Writes a generation of articles.
    ///
    /// @param vectors of their passages; where they are missing, the generation is searched by words alone
    /// @param model   whose vectors they are
    private void write(ArticleSource articles, @Nullable PassageVectors vectors, String model) throws IOException {
        String stage = vectors == null ? "indexing passages" : "embedding and indexing passages";
        try (IndexWriter writer = new IndexWriter(directory, settings());
                ReadAhead reading = new ReadAhead(articles.articles())) {
            for (Optional<List<Cut>> some = reading.next(); some.isPresent(); some = reading.next()) {
                add(writer, some.get(), vectors, () -> progress.at(stage, done, total));
            }
            progress.at("packing the index", done, done);
            companion.finish(courtesy::rest);
            writer.forceMerge(1);
            writer.setLiveCommitData(
                    new Manifest(fingerprint.finish(), model, tally).written().entrySet());
            writer.commit();
        }
    }

    /// Segments are merged once, at the end, and only with their neighbours: passages stay in the order of the
    /// articles, which is the order of equal scores. They are merged by the thread that writes, which knows
    /// [Courtesy].
    private static IndexWriterConfig settings() {
        LogByteSizeMergePolicy neighbours = new LogByteSizeMergePolicy();
        neighbours.setMergeFactor(Integer.MAX_VALUE);
        neighbours.setNoCFSRatio(0);
        return new IndexWriterConfig(new PassageAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setSimilarity(PassageFields.BM25)
                .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY)
                .setUseCompoundFile(false)
                .setMergePolicy(neighbours)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false)
                .setCodec(new Lucene104Codec() {
                    private final KnnVectorsFormat flat =
                            new Lucene104ScalarQuantizedVectorsFormat(ScalarEncoding.SEVEN_BIT);

                    @Override
                    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                        return flat;
                    }
                });
    }

    private void add(IndexWriter writer, List<Cut> cuts, @Nullable PassageVectors vectors, Runnable tell)
            throws IOException {
        List<Passage> passages =
                cuts.stream().flatMap(cut -> cut.passages().stream()).toList();
        @Nullable List<float[]> of = vectors == null ? null : vectors.of(passages, tell);
        for (int i = 0; i < passages.size(); i++) {
            writer.addDocument(PassageFields.document(passages.get(i), of == null ? null : of.get(i)));
            courtesy.rest();
        }
        companion.add(cuts.stream().map(Cut::article).toList());
        for (Cut cut : cuts) {
            tally.add(cut.article(), cut.passages().size());
            fingerprint.add(cut.article());
        }
        if (first == null && !passages.isEmpty()) {
            first = passages.getFirst();
        }
        done += passages.size();
        tell.run();
    }

    /// Opens what was written as a reader would, and asks for its first passage in every way there is.
    ///
    /// @throws IOException where it is not found
    void check(LuceneGeneration written, @Nullable Embedder embedder) throws IOException {
        if (first == null) {
            return;
        }
        List<Passage> ofArticle = written.passagesOf(first.article());
        boolean found = !ofArticle.isEmpty() && ofArticle.getFirst().equals(first);
        String words = first.text()
                .substring(0, Math.min(Question.LONGEST, first.text().length()));
        Question question = Question.of(words);
        written.keywords().search(question, 1);
        if (embedder != null) {
            found &= written.vectors()
                    .filter(search -> !search.search(question, 1).isEmpty())
                    .isPresent();
        }
        if (!found) {
            throw new CorruptIndexException("the passages written are not found in it", directory.toString());
        }
    }
}

package newsdesk.retrieval.embedding;

import ai.onnxruntime.OrtException;
import dev.langchain4j.data.segment.TextSegment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.SearchFailed;
import newsdesk.retrieval.WordMeanings;
import newsdesk.retrieval.embedding.LongTexts.Part;
import org.jspecify.annotations.Nullable;

/// Embeds with a model that runs inside the program. Nothing leaves the machine.
///
/// The model is loaded when it is first needed, which takes about a third of a second. A text longer than the model
/// reads is embedded in parts, and its vector is the mean of theirs, weighted by their lengths.
public final class ModelEmbedder implements Embedder, AutoCloseable {

    /// The model, as LangChain4j names it, and the version of the rules by which texts are handed to it: raise that
    /// when the rules change.
    static final String NAME = "bge-small-en-v1.5-q/1";

    static final int DIMENSIONS = 384;

    /// What the makers of the model want in front of a question, and not in front of a passage.
    static final String BEFORE_QUESTIONS = "Represent this sentence for searching relevant passages: ";

    /// How many pieces of words are remembered, some 25 MB of them: a question is searched by and compared by the
    /// same reading, and questions that follow each other find the same sentences.
    private static final int MOST_PIECES = 60_000;

    /// So that no thread begins with a long text when the others are done.
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed();

    private final Path folder;
    private final ExecutorService threads;
    private final ReadLately lately = new ReadLately(MOST_PIECES);
    private @Nullable BgeModel model;
    private @Nullable SearchFailed failure;

    /// Loads nothing yet.
    ///
    /// @param folder  where the model and its native libraries are unpacked to, some 50 MB; made when needed
    /// @param threads how many texts are embedded at once
    public ModelEmbedder(Path folder, int threads) {
        this.folder = folder;
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("embedding-", 1).factory());
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    /// Begins to load the model in the background, for a caller who will need it and has other things to do first.
    /// Where it cannot be loaded, the first embedding says so.
    public void prepare() {
        Thread.ofPlatform().daemon().name("embedding-load").start(() -> {
            try {
                loaded();
            } catch (SearchFailed _) {
                // It is kept, and thrown to whoever asks for a vector.
            }
        });
    }

    @Override
    public float[] question(String text) {
        return textsInWords(List.of(BEFORE_QUESTIONS + text)).getFirst().whole();
    }

    /// Midway between how the model reads a question and how it reads a text: a question repeats words of its
    /// answer. Measured, see [newsdesk.retrieval].
    @Override
    public float[] sought(String question) {
        List<WordMeanings> both = textsInWords(List.of(BEFORE_QUESTIONS + question, question));
        float[] mean = new float[DIMENSIONS];
        for (int d = 0; d < DIMENSIONS; d++) {
            mean[d] = both.getFirst().whole()[d] + both.getLast().whole()[d];
        }
        return ofUnitLength(mean);
    }

    @Override
    public List<float[]> texts(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        BgeModel loaded = loaded();
        List<List<Part>> parts =
                texts.stream().map(Legible::of).map(loaded.longTexts()::parts).toList();
        List<TextSegment> segments = parts.stream()
                .flatMap(List::stream)
                .map(part -> TextSegment.from(part.text()))
                .toList();
        List<float[]> vectors = loaded.embedAll(segments).content().stream()
                .map(embedding -> embedding.vector())
                .toList();
        List<float[]> means = new ArrayList<>(texts.size());
        int from = 0;
        for (List<Part> ofText : parts) {
            means.add(mean(ofText, vectors.subList(from, from + ofText.size())));
            from += ofText.size();
        }
        return means;
    }

    @Override
    public WordMeanings questionInWords(String text) {
        WordMeanings read = textsInWords(List.of(BEFORE_QUESTIONS + text)).getFirst();
        int shift = BEFORE_QUESTIONS.length();
        return new WordMeanings(
                read.whole(),
                read.pieces().stream()
                        .filter(piece -> piece.start() >= shift)
                        .map(piece -> piece.shift(-shift))
                        .toList());
    }

    @Override
    public List<WordMeanings> textsInWords(List<String> texts) {
        BgeModel loaded = loaded();
        Map<String, Future<WordMeanings>> reading = new HashMap<>();
        texts.stream().distinct().sorted(LONGEST_FIRST).forEach(text -> reading.put(text, read(text, loaded)));
        return texts.stream().map(reading::get).map(ModelEmbedder::awaited).toList();
    }

    private Future<WordMeanings> read(String text, BgeModel model) {
        return lately.of(text)
                .<Future<WordMeanings>>map(CompletableFuture::completedFuture)
                .orElseGet(() -> threads.submit(() -> lately.keep(text, inWords(Legible.of(text), model))));
    }

    private static WordMeanings inWords(String text, BgeModel model) throws OrtException {
        List<float[]> wholes = new ArrayList<>();
        List<WordMeanings.Piece> pieces = new ArrayList<>();
        List<Part> parts = model.longTexts().parts(text);
        int from = 0;
        for (Part part : parts) {
            WordMeanings read = model.inWords(part.text());
            int shift = from;
            wholes.add(read.whole());
            read.pieces().forEach(piece -> pieces.add(piece.shift(shift)));
            from += part.text().length();
        }
        return new WordMeanings(mean(parts, wholes), pieces);
    }

    private static WordMeanings awaited(Future<WordMeanings> read) {
        try {
            return read.get();
        } catch (ExecutionException e) {
            throw new SearchFailed("A text could not be embedded (%s).".formatted(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchFailed("A text was not embedded, because the program is ending.", e);
        }
    }

    private static float[] mean(List<Part> parts, List<float[]> vectors) {
        if (vectors.size() == 1) {
            return vectors.getFirst();
        }
        float[] mean = new float[DIMENSIONS];
        for (int i = 0; i < vectors.size(); i++) {
            for (int d = 0; d < DIMENSIONS; d++) {
                mean[d] += parts.get(i).tokens() * vectors.get(i)[d];
            }
        }
        return ofUnitLength(mean);
    }

    private static float[] ofUnitLength(float[] vector) {
        double length = 0;
        for (float component : vector) {
            length += (double) component * component;
        }
        for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    private synchronized BgeModel loaded() {
        if (failure != null) {
            throw failure;
        }
        if (model == null) {
            try {
                model = BgeModel.load(folder, threads);
            } catch (IOException | RuntimeException | LinkageError e) {
                failure = new SearchFailed(
                        "The embedding model could not be started (%s). It runs on Linux with glibc, on macOS with an Apple processor and on Windows; without it, switch vectors off: searching by words needs no model."
                                .formatted(e),
                        e);
                throw failure;
            }
        }
        return model;
    }

    /// Ends its threads and lets go of the model.
    @Override
    public synchronized void close() {
        failure = new SearchFailed("The embedding model has been closed.");
        threads.close();
        if (model != null) {
            model.close();
            model = null;
        }
    }
}

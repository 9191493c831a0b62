package newsdesk.retrieval.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import newsdesk.retrieval.WordMeanings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// LangChain4j's in-process bge-small-en-v1.5, quantised, with a session that computes in the thread that calls it.
///
/// LangChain4j's own session gives each of several callers a pool of threads as well, which is too many of them:
/// this one embeds about 1.3 times as many passages a second, with the same vectors.
final class BgeModel extends AbstractInProcessEmbeddingModel implements AutoCloseable {

    /// Where the model lies within LangChain4j's jar.
    static final String MODEL = "/bge-small-en-v1.5-q.onnx";

    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final Logger LOG = LoggerFactory.getLogger(BgeModel.class);

    private final OrtSession session;
    private final OnnxBertBiEncoder encoder;
    private final LongTexts longTexts;

    private BgeModel(OrtSession session, LongTexts longTexts, Executor threads) throws IOException {
        super(threads);
        this.session = session;
        this.longTexts = longTexts;
        try (InputStream tokenizer = resource(TOKENIZER)) {
            encoder = new OnnxBertBiEncoder(OrtEnvironment.getEnvironment(), session, tokenizer, PoolingMode.CLS);
        }
    }

    /// Loads the model, its tokenizer at the same time.
    ///
    /// @param folder  where the model and its native libraries are unpacked to
    /// @param threads where texts are embedded when several are given at once
    /// @throws IOException where it cannot be loaded
    static BgeModel load(Path folder, Executor threads) throws IOException {
        arrange(folder);
        CompletableFuture<LongTexts> tokenizer = CompletableFuture.supplyAsync(BgeModel::tokenizer, threads);
        try {
            OrtSession session = session(folder);
            return new BgeModel(session, tokenizer.join(), threads);
        } catch (OrtException | CompletionException e) {
            throw new IOException(e);
        }
    }

    /// The tokenizer's library otherwise asks the machine's surroundings where it runs and reports that, looks for
    /// a graphics card through one more native library, which takes 0.1 s, and unpacks its own into the home
    /// folder.
    private static void arrange(Path folder) {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("jna.noclasspath", "true");
        try {
            Files.createDirectories(folder);
            System.setProperty("ENGINE_CACHE_DIR", folder.toAbsolutePath().toString());
        } catch (IOException e) {
            LOG.debug("{} cannot be made", folder, e);
        }
    }

    private static OrtSession session(Path folder) throws OrtException, IOException {
        Path model = null;
        try {
            Unpacked unpacked = Unpacked.into(folder);
            unpacked.provideNatives();
            model = unpacked.model();
        } catch (IOException e) {
            LOG.warn("The embedding model cannot be unpacked into {}, so every start takes longer: {}", folder, e);
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream jar = resource(MODEL)) {
            options.setIntraOpNumThreads(1);
            return model == null
                    ? environment.createSession(jar.readAllBytes(), options)
                    : environment.createSession(model.toString(), options);
        }
    }

    private static LongTexts tokenizer() {
        try (InputStream tokenizer = resource(TOKENIZER)) {
            return new LongTexts(HuggingFaceTokenizer.newInstance(tokenizer, LongTexts.NOTHING_CUT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = BgeModel.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException(name + " is missing in the program's jars");
        }
        return stream;
    }

    LongTexts longTexts() {
        return longTexts;
    }

    /// What a text of at most [LongTexts#MOST_TOKENS] tokens means, with the pieces of its words.
    WordMeanings inWords(String text) throws OrtException {
        Encoding read = longTexts.read(text);
        try (OnnxTensor ids = tensor(read.getIds());
                OnnxTensor attention = tensor(read.getAttentionMask());
                OnnxTensor types = tensor(read.getTypeIds());
                OrtSession.Result states =
                        session.run(Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
            float[][] vectors = ((float[][][]) states.get(0).getValue())[0];
            CharSpan[] places = read.getCharTokenSpans();
            int[] characters = new int[text.codePointCount(0, text.length()) + 1];
            for (int i = 1; i < characters.length; i++) {
                characters[i] = text.offsetByCodePoints(characters[i - 1], 1);
            }
            List<WordMeanings.Piece> pieces = new ArrayList<>();
            for (int i = 1; i < vectors.length - 1; i++) {
                pieces.add(new WordMeanings.Piece(
                        characters[places[i].getStart()], characters[places[i].getEnd()], ofUnitLength(vectors[i])));
            }
            return new WordMeanings(ofUnitLength(vectors[0]), pieces);
        }
    }

    private static OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(), LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    private static float[] ofUnitLength(float[] vector) {
        double length = 0;
        for (float component : vector) {
            length += (double) component * component;
        }
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    public void close() {
        longTexts.close();
        try {
            session.close();
        } catch (OrtException e) {
            LOG.warn("The embedding model could not be closed", e);
        }
    }
}

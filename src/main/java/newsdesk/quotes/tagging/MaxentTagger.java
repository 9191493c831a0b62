package newsdesk.quotes.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import newsdesk.quotes.Tag;
import newsdesk.quotes.Tagger;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/// A tagger that rests on OpenNLP's model of English, learnt from the Universal Dependencies English Web Treebank.
///
/// The model is 1.2 MB, loads in about 0.2 s, and tags some 80,000 words a second on one core.
public final class MaxentTagger implements Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /// OpenNLP's tagger keeps state between calls, so that every thread needs its own.
    private final ThreadLocal<POSTaggerME> taggers;

    public MaxentTagger() {
        POSModel model = model();
        taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model));
    }

    private static POSModel model() {
        try (InputStream file = POSModel.class.getResourceAsStream(MODEL)) {
            if (file == null) {
                throw new IllegalStateException(
                        "The class path lacks %s: add opennlp-models-pos-en to it.".formatted(MODEL));
            }
            return new POSModel(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The part-of-speech model %s cannot be read.".formatted(MODEL), e);
        }
    }

    @Override
    public List<Tag> tags(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.of(taggers.get().tag(words.toArray(String[]::new)))
                .map(MaxentTagger::tag)
                .toList();
    }

    /// What the model calls a word; where it names two parts at once ("it’s" is `PRON+AUX`), the first.
    private static Tag tag(String name) {
        int plus = name.indexOf('+');
        String first = plus < 0 ? name : name.substring(0, plus);
        try {
            return Tag.valueOf(first);
        } catch (IllegalArgumentException e) {
            return Tag.X;
        }
    }
}

package newsdesk.retrieval.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import newsdesk.corpus.Passage;
import newsdesk.corpus.PassageSplitter;
import newsdesk.corpus.Span;
import newsdesk.retrieval.Vocabulary;
import org.junit.jupiter.api.Test;

class LuceneVocabularyTest {

    private static final String TEXT = "The U.S. envoy left Ostrel. \"He may return,\" the mayor's office said.\n"
            + "Zelenskyy met 3.5 million. Nobody was hurt.";

    private final Vocabulary vocabulary = new LuceneVocabulary();

    @Test
    void aSentenceOfAPassageHasTheStemsThatItHasAlone() {
        Passage passage = passage(TEXT);
        Set<String> stems = vocabulary.stems(TEXT);
        assertThat(vocabulary.ofSentences(passage, stems))
                .isEqualTo(passage.sentences().stream()
                        .map(sentence -> vocabulary.stems(sentence.of(TEXT)))
                        .toList());
    }

    @Test
    void onlyStemsThatAreLookedForAreFoundInASentence() {
        Passage passage = passage(TEXT);
        assertThat(vocabulary.ofSentences(passage, Set.of("envoi", "mayor", "harbour")))
                .containsExactly(Set.of("envoi"), Set.of("mayor"), Set.of(), Set.of());
    }

    @Test
    void sentencesThatNoGapPartsAreTakenApartByThemselves() {
        Passage whole = passage("The envoys left.");
        Passage cut = new Passage(
                whole.article(),
                whole.contentHash(),
                whole.imprint(),
                0,
                0,
                0,
                whole.text(),
                List.of(new Span(0, 6), new Span(6, whole.text().length())));
        assertThat(vocabulary.ofSentences(cut, Set.of("envoi", "en", "voi", "left")))
                .containsExactly(Set.of("en"), Set.of("voi", "left"));
    }

    @Test
    void wordsAreTheSameWhenTheyAreRemembered() {
        List<Vocabulary.Word> first = List.copyOf(vocabulary.words(TEXT));
        assertThat(vocabulary.words(TEXT)).isEqualTo(first);
        assertThat(first).startsWith(new Vocabulary.Word("us", 4, 7), new Vocabulary.Word("envoi", 9, 14));
    }

    @Test
    void moreStemsThanAreSharedKeepTheirLetters() {
        SharedStems stems = new SharedStems();
        assertThat(IntStream.range(0, 100_000).mapToObj(Integer::toString))
                .allSatisfy(stem ->
                        assertThat(stems.of(stem.toCharArray(), stem.length())).isEqualTo(stem));
    }

    @Test
    void aCommonStemIsOneString() {
        SharedStems stems = new SharedStems();
        assertThat(stems.of("envoi".toCharArray(), 5)).isSameAs(stems.of("envois".toCharArray(), 5));
    }

    private static Passage passage(String text) {
        return PassageSplitter.split(ListedArticles.article("a", "Talks", "Norlund Post", "2031-05-01", text))
                .getFirst();
    }
}

package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsdesk.corpus.Passage;
import newsdesk.quotes.Aliases;
import newsdesk.quotes.QuotationFinder;
import newsdesk.quotes.tagging.MaxentTagger;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.Test;

/// Every sentence of the invented articles, edited by chance from one seed.
class SeededEditsTest {

    private static final long SEED = 2031;

    /// So many times each kind of edit is tried on a sentence.
    private static final int ROUNDS = 2;

    private final FactChecker checker =
            new FactChecker(new LuceneVocabulary(), new QuotationFinder(new MaxentTagger(), Aliases.NONE)::quotations);

    @Test
    void hardlyAnyEditThatMakesASentenceFalsePassesAndHardlyAnyThatDoesNotIsDropped() throws IOException {
        List<Passage> articles = articles();
        SeededEdits edits = new SeededEdits(SEED, names(articles));
        Map<String, int[]> falsified = new TreeMap<>();
        int[] kept = new int[2];
        for (Passage article : articles) {
            for (int i = 0; i < article.sentences().size(); i++) {
                Citation citation = Citation.ofSentence(article, i);
                for (int round = 0; round < ROUNDS; round++) {
                    for (var kind : new TreeMap<>(edits.falsifying()).entrySet()) {
                        kind.getValue().apply(citation.words()).ifPresent(edit -> {
                            int[] count = falsified.computeIfAbsent(kind.getKey(), _ -> new int[2]);
                            count[0] += passes(edit, citation) ? 1 : 0;
                            count[1]++;
                        });
                    }
                }
                for (Function<String, Optional<String>> form : edits.keeping()) {
                    form.apply(citation.words()).ifPresent(edit -> {
                        kept[0] += passes(edit, citation) ? 0 : 1;
                        kept[1]++;
                    });
                }
            }
        }
        int passed = falsified.values().stream().mapToInt(count -> count[0]).sum();
        int all = falsified.values().stream().mapToInt(count -> count[1]).sum();
        assertThat(all).isGreaterThanOrEqualTo(2000);
        assertThat(passed).as(shown(falsified)).isLessThanOrEqualTo(all * 3 / 100);
        assertThat(kept[0]).isLessThanOrEqualTo(kept[1] * 5 / 100);
    }

    private static String shown(Map<String, int[]> counts) {
        StringBuilder shown = new StringBuilder();
        counts.forEach((kind, count) -> shown.append("%s %d of %d; ".formatted(kind, count[0], count[1])));
        return shown.toString();
    }

    private boolean passes(String sentence, Citation citation) {
        return new HandWritten("", citation, sentence, true, "")
                .checkedBy(checker).statements().stream()
                        .anyMatch(statement -> statement.text().equals(sentence));
    }

    private static List<Passage> articles() throws IOException {
        List<Passage> articles = new ArrayList<>();
        for (String folder : List.of("invented", "drafts/articles")) {
            try (Stream<Path> files = Files.list(HandWritten.RESOURCES.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                        .sorted()
                        .forEach(file -> articles.add(HandWritten.whole(file)));
            }
        }
        return articles;
    }

    /// Names of people and places in the articles.
    private static List<String> names(List<Passage> articles) {
        Pattern name = Pattern.compile("(?<=\\p{Ll} )\\p{Lu}\\p{Ll}{4,}\\b");
        return articles.stream()
                .flatMap(article -> name.matcher(article.text()).results().map(MatchResult::group))
                .distinct()
                .sorted()
                .toList();
    }
}

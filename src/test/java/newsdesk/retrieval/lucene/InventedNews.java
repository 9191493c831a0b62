package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleSource;

/// Any number of articles of one passage each, the same ones for the same seed: the words of English news, as
/// frequent as they are in a language, and among them rare ones of no language, as names are.
public record InventedNews(int count, long seed) implements ArticleSource {

    private static final List<String> SYLLABLES =
            List.of("ba", "cor", "del", "en", "fi", "gra", "hol", "is", "jun", "ka", "lor", "mi", "nor", "ost", "per");
    private static final List<String> OUTLETS = List.of("The Veldran Herald", "Norlund Post", "Ostrel Times");
    private static final int WORDS = 30_000;
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    /// The words of other invented articles, the most frequent first.
    private static final List<String> ENGLISH = english();

    @Override
    public String stamp() {
        return "invented " + count + " " + seed;
    }

    @Override
    public Stream<Article> articles() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return IntStream.range(0, count).mapToObj(i -> article(i, random));
    }

    private static Article article(int number, RandomGenerator random) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sentences.add(sentence(random, 14 + random.nextInt(9)));
        }
        return ListedArticles.article(
                "news-" + number,
                sentence(random, 7),
                OUTLETS.get(random.nextInt(OUTLETS.size())),
                LocalDate.of(2031, 1, 1).plusDays(random.nextInt(1000)).toString(),
                String.join(" ", sentences));
    }

    /// A question in words of the same language.
    public static String question(RandomGenerator random) {
        String sentence = sentence(random, 9);
        return "What " + sentence.substring(0, sentence.length() - 1) + "?";
    }

    private static String sentence(RandomGenerator random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(word(random));
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append('.').toString();
    }

    /// The frequencies of words follow Zipf's law, as those of languages do.
    private static String word(RandomGenerator random) {
        int rank = (int) Math.pow(WORDS, random.nextDouble());
        if (rank <= ENGLISH.size()) {
            return ENGLISH.get(rank - 1);
        }
        StringBuilder word = new StringBuilder();
        for (int left = rank; left > 0; left /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(left % SYLLABLES.size()));
        }
        return word.toString();
    }

    private static List<String> english() {
        try (Stream<Path> articles = Files.list(Path.of("src/test/resources/newsdesk/invented"))) {
            Map<String, Integer> words = new TreeMap<>();
            for (Path article : articles.toList()) {
                WORD.matcher(Files.readString(article).toLowerCase(Locale.ROOT))
                        .results()
                        .forEach(word -> words.merge(word.group(), 1, Integer::sum));
            }
            return words.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

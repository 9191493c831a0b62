package newsdesk.quotes.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.Span;
import newsdesk.quotes.Attribution;
import newsdesk.quotes.Claim;
import newsdesk.quotes.Kind;
import newsdesk.quotes.Quotation;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.QuotationBook.Filter;
import newsdesk.quotes.Speaker;
import newsdesk.quotes.Verification;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How fast a book of 100,000 invented quotations answers, and how fast those of 600 articles are found.
///
/// `./mvnw -Pbench test-compile exec:exec -Djmh=QuotationBenchmark`
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QuotationBenchmark {

    private static final int ARTICLES = 10_000;
    private static final int QUOTATIONS_EACH = 10;
    private static final int NEWS = 600;

    /// A book of 100,000 quotations by 2,000 speakers.
    @State(Scope.Benchmark)
    public static class Library {

        Path folder;
        LuceneBooks books;
        QuotationBook book;
        RandomGenerator chance;

        @Setup(Level.Trial)
        public void write() throws IOException {
            folder = Files.createTempDirectory("quotations");
            chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
            books = WrittenBook.books("invented", QuotationBenchmark::written);
            try (BookBuild build = books.begin(folder.resolve("book"), Optional.empty())) {
                for (int i = 0; i < ARTICLES; i++) {
                    String body = body(chance);
                    build.add(List.of(
                            WrittenBook.article("a" + i, "Outlet " + i % 40, "2031-0" + (1 + i % 9) + "-01", body)));
                }
                build.finish(() -> {});
            }
            book = books.open(folder.resolve("book")).orElseThrow();
        }

        @TearDown(Level.Trial)
        public void close() {
            book.close();
        }
    }

    /// Six hundred articles of some five hundred words: the invented ones, over and over.
    @State(Scope.Benchmark)
    public static class News {

        List<Article> articles = new ArrayList<>();

        @Setup(Level.Trial)
        public void read() throws IOException {
            List<String> bodies = new ArrayList<>();
            try (Stream<Path> files = Files.list(Path.of("src/test/resources/newsdesk/invented"))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                        .sorted()
                        .toList()) {
                    bodies.add(Files.readString(file));
                }
            }
            for (int i = 0; i < NEWS; i++) {
                articles.add(WrittenBook.article("n" + i, "", "", bodies.get(i % bodies.size())));
            }
        }
    }

    @Benchmark
    public Object bySpeaker(Library library) {
        List<String> names = library.book.speakers().called("Surname" + library.chance.nextInt(2000));
        return library.book.all(new Filter(names, Optional.empty(), Optional.empty(), Optional.empty()), 0, 5);
    }

    @Benchmark
    public Object aboutATopic(Library library) {
        return library.book.about(word(library.chance) + " " + word(library.chance), Filter.ALL, 0, 5);
    }

    @Benchmark
    public Object byChance(Library library) {
        return library.book.any(Filter.ALL, library.chance);
    }

    @Benchmark
    public Object verified(Library library) {
        return new Verification(library.book).of(new Claim(sentence(library.chance), Optional.empty()));
    }

    @Benchmark
    public Object suggested(Library library) {
        return library.book.speakers().beginning("surname1");
    }

    @Benchmark
    public Object openedAndAsked(Library library) {
        try (QuotationBook fresh = WrittenBook.books("invented", QuotationBenchmark::written)
                .open(library.folder.resolve("book"))
                .orElseThrow()) {
            return fresh.about(word(library.chance), Filter.ALL, 0, 5);
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public Object foundInSixHundredArticles(News news) {
        return news.articles.parallelStream()
                .map(WrittenBook.FINDER::quotations)
                .toList();
    }

    private static String body(RandomGenerator chance) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < QUOTATIONS_EACH; i++) {
            body.append('“').append(sentence(chance)).append(",” said Given").append(chance.nextInt(2000));
            body.append(".\n");
        }
        return body.toString();
    }

    private static String sentence(RandomGenerator chance) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            sentence.append(i == 0 ? "" : " ").append(word(chance));
        }
        return sentence.toString();
    }

    /// One of five thousand words, the first ones oftener, as in a language.
    private static String word(RandomGenerator chance) {
        double rank = chance.nextDouble();
        return "word" + (int) (5000 * rank * rank * rank);
    }

    /// The quotations of [#body], found without looking for them.
    private static List<Quotation> written(Article article) {
        List<Quotation> quotations = new ArrayList<>();
        String body = article.body();
        for (int open = body.indexOf('“'); open >= 0; open = body.indexOf('“', open + 1)) {
            int close = body.indexOf('”', open) + 1;
            int name = body.indexOf("Given", close);
            int end = body.indexOf('.', name);
            String number = body.substring(name + "Given".length(), end);
            quotations.add(new Quotation(
                    Kind.DIRECT,
                    List.of(new Span(open, close)),
                    new Span(close + 1, close + 5),
                    new Attribution.Named(
                            new Speaker("Given" + number + " Surname" + number, ""), new Span(name, end))));
        }
        return quotations;
    }
}

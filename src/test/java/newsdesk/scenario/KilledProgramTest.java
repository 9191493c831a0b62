package newsdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.History;
import newsdesk.corpus.files.ArticleBatches;
import newsdesk.corpus.files.RevisionLog;
import newsdesk.ledger.Audit;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.sql.SqlLedger;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.lucene.LuceneGenerations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in a process of its own, killed (`kill -9`) at moments that a seed chooses: three times for each
/// command in every build, as often as `-Dnewsdesk.chaos.rounds` says in `./mvnw verify -Pchaos`. At the next start a
/// complete generation is served, what was confirmed is there, what was not is there wholly or not at all; what was
/// left lying about is cleaned away by the next command that writes.
class KilledProgramTest {

    private static final int ROUNDS = Integer.getInteger("newsdesk.chaos.rounds", 3);

    private static final int ARTICLES = 400;

    private static final int ARTICLES_OF_A_ROUND = 100;

    /// So many commands follow one another in the process that is killed.
    private static final int AT_ONCE = 4;

    @TempDir
    Path folder;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20320503);

    /// Runs command lines, one in a line of a file, and says when each begins, and how it ended.
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws IOException {
            PrintStream said = System.out;
            Terminal terminal = new Terminal(Path.of(arguments[0]));
            for (String line : Files.readAllLines(Path.of(arguments[1]))) {
                said.println("begun");
                said.println("ended " + terminal.run(line.split("\t", -1)).status());
            }
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    /// Runs command lines in a process that is killed so long after the first has begun.
    ///
    /// @return how many had ended well, as far as the process could tell
    private int runKilledAfter(long nanos, List<String> lines) throws Exception {
        Process child = started(lines);
        try (BufferedReader said = child.inputReader()) {
            assertThat(said.readLine()).isEqualTo("begun");
            LockSupport.parkNanos(nanos);
            // Not by the process itself, which would close what it has printed.
            child.toHandle().destroyForcibly();
            List<String> rest = said.lines().toList();
            assertThat(rest).allMatch(line -> line.equals("begun") || line.equals("ended 0"));
            return (int) rest.stream().filter("ended 0"::equals).count();
        } finally {
            assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    /// Runs command lines in a process that nobody kills.
    ///
    /// @return how long that took from the beginning of the first
    private long timed(List<String> lines) throws Exception {
        try (BufferedReader said = started(lines).inputReader()) {
            said.readLine();
            long begun = System.nanoTime();
            assertThat(said.lines().filter("ended 0"::equals)).hasSize(lines.size());
            return System.nanoTime() - begun;
        }
    }

    private Process started(List<String> lines) throws IOException {
        Files.write(folder.resolve("lines"), lines);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        // Where the driver unpacks SQLite, which who is killed leaves behind.
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        data().toString(),
                        folder.resolve("lines").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void run(String line) {
        assertThat(new Terminal(data()).run(line.split("\t", -1)).status()).isZero();
    }

    private String importing(String name, int articles) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append("{\"id\":\"%s-%d\",\"text\":\"%s\"}\n".formatted(name, i, text()));
        }
        Path file = Files.writeString(folder.resolve(name + ".jsonl"), lines);
        return "import\t--no-vectors\t" + file;
    }

    private String text() {
        StringBuilder text = new StringBuilder("The harbour is shut.");
        for (int i = 0; i < 40; i++) {
            text.append(" The ")
                    .append(Long.toString(random.nextLong(1_000_000), 36))
                    .append(" is here.");
        }
        return text.toString();
    }

    private Map<String, Integer> articlesByRound() {
        Map<String, Integer> counts = new HashMap<>();
        articles().forEach(article -> counts.merge(article.id().value().replaceFirst("-\\d+$", ""), 1, Integer::sum));
        return counts;
    }

    private int articlesServed() {
        DataLock lock = new DataLock(data(), "a test", Clock.systemUTC());
        try (LuceneGenerations generations = LuceneGenerations.byWords(data(), lock)) {
            Optional<Generation> served = generations.inService();
            try (Generation generation = served.orElseThrow()) {
                int articles = generation.coverage().articles();
                assertThat(generation.articles(0, articles + 1)).hasSize(articles);
                return articles;
            }
        }
    }

    private void nothingLiesAbout() throws IOException {
        try (Stream<Path> all = Files.walk(data())) {
            assertThat(all.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".part") || name.endsWith(".new") || name.endsWith(".old"));
        }
        assertThat(data().resolve("index").toFile().list()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void killedImportIsThereWhollyOrNotAtAllAndThoseBeforeItStay() throws Exception {
        long takes = timed(List.of(importing("first", ARTICLES_OF_A_ROUND)));
        int served = articlesServed();
        for (int round = 0; round < ROUNDS; round++) {
            String name = "round" + round;
            int confirmed = runKilledAfter(random.nextLong(takes), List.of(importing(name, ARTICLES_OF_A_ROUND)));

            assertThat(articlesByRound().getOrDefault(name, 0))
                    .isIn(confirmed > 0 ? List.of(ARTICLES_OF_A_ROUND) : List.of(0, ARTICLES_OF_A_ROUND));
            assertThat(articlesServed()).isIn(served, served + ARTICLES_OF_A_ROUND, total());

            run("reindex\t--no-vectors");
            nothingLiesAbout();
            served = articlesServed();
            assertThat(served).isEqualTo(total());
        }
    }

    /// With those of the corpus folder of the program.
    private int total() {
        return articlesByRound().values().stream().mapToInt(Integer::intValue).sum() + inCorpusFolder();
    }

    private static int inCorpusFolder() {
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            return (int) files.filter(file -> file.toString().endsWith(".md")
                            && !file.getFileName().toString().equals("README.md"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void killedReindexLeavesACompleteGenerationInServiceAndTheNextOneFinishes() throws Exception {
        run(importing("all", ARTICLES));
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        String reindex = "--corpus-folder\t%s\treindex\t--no-vectors".formatted(corpus);
        write(corpus, 0);
        long takes = timed(List.of(reindex));
        for (int round = 1; round <= ROUNDS; round++) {
            write(corpus, round);

            int begun = logged("reindex", "begun").size();
            int finished = runKilledAfter(random.nextLong(takes), List.of(reindex));

            assertThat(articlesServed()).isIn(finished > 0 ? List.of(ARTICLES + round + 1) : either(round));
            if (articlesServed() > ARTICLES + round) {
                assertThat(logged("reindex", "begun")).hasSize(begun + 1);
            }
            run(reindex);
            assertThat(articlesServed()).isEqualTo(ARTICLES + round + 1);
            nothingLiesAbout();
        }
    }

    /// A line of the log stands before the article, so that none is ever there of which nobody knows why.
    @Test
    void killedAddLosesNoConfirmedArticleAndNoLineOfTheLog() throws Exception {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        write(corpus, 0);
        String reindex = "--corpus-folder\t%s\t--set\tindex.vectors=false\treindex".formatted(corpus);
        run(reindex);
        long takes = timed(adding(corpus, "first"));
        for (int round = 0; round < ROUNDS; round++) {
            String name = "round" + round;

            int confirmed = runKilledAfter(random.nextLong(takes), adding(corpus, name));

            Set<String> published = articlesOf(name);
            assertThat(published).hasSizeBetween(confirmed, AT_ONCE);
            assertThat(logged("publish", "confirmed")).containsAll(published);
            assertThat(articlesServed()).isPositive();
            run(reindex);
            assertThat(articlesServed()).isEqualTo(articles().size() + 1);
            nothingLiesAbout();
        }
    }

    private List<String> adding(Path corpus, String name) {
        return IntStream.range(0, AT_ONCE)
                .mapToObj(i ->
                        "--corpus-folder\t%s\t--set\tindex.vectors=false\tcorpus\tadd\t--yes\t--text\t%s number %d. %s"
                                .formatted(corpus, name, i, text()))
                .toList();
    }

    @Test
    void killedRetractLosesNoRetractionAndNoLineOfTheLog() throws Exception {
        run(importing("all", AT_ONCE * (ROUNDS + 1)));
        long takes = timed(retracting(0));
        for (int round = 1; round <= ROUNDS; round++) {
            int confirmed = runKilledAfter(random.nextLong(takes), retracting(round));

            History history = new RevisionLog(data().resolve("revisions.log")).history();
            List<String> logged = logged("retract", "revision");
            for (String id : retracted(round).subList(0, confirmed)) {
                assertThat(history.isRetracted(new ArticleId(id))).as(id).isTrue();
                assertThat(logged).contains(id);
            }
            assertThat(logged("retract", "begun"))
                    .containsAll(retracted(round).stream()
                            .filter(id -> history.isRetracted(new ArticleId(id)))
                            .toList());
            assertThat(articlesServed()).isPositive();
            for (String line : retracting(round).subList(confirmed, AT_ONCE)) {
                new Terminal(data()).run(line.split("\t", -1));
            }
            assertThat(new RevisionLog(data().resolve("revisions.log"))
                            .history()
                            .isRetracted(new ArticleId(retracted(round).getLast())))
                    .isTrue();
            run("reindex\t--no-vectors");
            nothingLiesAbout();
        }
    }

    private static List<String> retracted(int round) {
        return IntStream.range(round * AT_ONCE, (round + 1) * AT_ONCE)
                .mapToObj("all-%d"::formatted)
                .toList();
    }

    private static List<String> retracting(int round) {
        return retracted(round).stream()
                .map("corpus\tretract\t%s\t--reason\tThe outlet withdrew it."::formatted)
                .toList();
    }

    private List<Article> articles() {
        try (Stream<Article> all = new ArticleBatches(data().resolve("articles")).articles()) {
            return all.toList();
        }
    }

    private Set<String> articlesOf(String name) {
        return articles().stream()
                .filter(article -> article.body().contains(name + " number "))
                .map(article -> article.id().value())
                .collect(Collectors.toSet());
    }

    /// The objects of the lines of the log with this action and outcome.
    private List<String> logged(String action, String outcome) {
        try (Ledger ledger = SqlLedger.in(data().resolve("ledger/ledger.db"), new Random(1))) {
            return ledger.audit().newest(0, ledger.audit().size()).stream()
                    .filter(line ->
                            line.action().equals(action) && line.outcome().startsWith(outcome))
                    .map(Audit.Line::object)
                    .toList();
        }
    }

    private static List<Integer> either(int round) {
        return List.of(ARTICLES + round, ARTICLES + round + 1);
    }

    private void write(Path corpus, int number) throws IOException {
        Files.writeString(
                corpus.resolve("article-%d.md".formatted(number)),
                "---\nheadline: Article %d\n---\n%s\n".formatted(number, text()),
                StandardCharsets.UTF_8);
    }
}

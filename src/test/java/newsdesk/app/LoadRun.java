package newsdesk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGeneratorFactory;
import newsdesk.answer.Answer;
import newsdesk.question.QuestionReader;
import newsdesk.question.Reading;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.lucene.InventedNews;

/// How many questions the program answers while its corpus of 10,000 invented passages is indexed again and again,
/// against how many while nothing else happens; the slowest of them, and errors.
///
/// `./mvnw -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java
/// -Dexec.args="-Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp %classpath
/// newsdesk.app.LoadRun target/load 10"`
///
/// The number is that of minutes under load; a fifth of it is spent before and after without. Two desks answer from
/// the typed words to the checked answer, as in the bot, with the real model. Each reindex is of a corpus in which one
/// article has changed: the vectors of all others are known. The folder is kept: the first run embeds, later ones do
/// not. A third argument is another number of passages, a fourth, `words`, indexes by words alone.
final class LoadRun {

    private static final String PASSAGES = "10000";
    private static final int DESKS = 2;

    /// So many of the slowest questions are shown.
    private static final int SLOWEST = 10;

    private final Office office;
    private final Path changing;
    private final int passages;
    private final boolean vectors;
    private final AtomicReference<String> stage = new AtomicReference<>("nothing");
    private final AtomicReference<Long> swapped = new AtomicReference<>(System.nanoTime());
    private final AtomicBoolean over = new AtomicBoolean();

    private LoadRun(Path folder, int passages, boolean vectors) throws IOException {
        this.passages = passages;
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        this.changing = corpus.resolve("changing.md");
        this.vectors = vectors;
        this.office = new Office(
                Settings.read(
                        Path.of("").toAbsolutePath(),
                        Map.of(),
                        Map.of(
                                "corpus.folder", corpus.toAbsolutePath().toString(),
                                "data.folder",
                                        folder.resolve("data").toAbsolutePath().toString())),
                Clock.systemUTC());
    }

    /// One question.
    ///
    /// @param millis how long it took
    /// @param during what the reindex did when it was asked, and when it was answered
    /// @param since  seconds from the last reindex to when it was asked
    /// @param failed whether it was not answered
    private record Asked(double millis, String during, double since, boolean failed) {

        @Override
        public String toString() {
            return "%.0f ms, asked %.1f s after a reindex, during: %s".formatted(millis, since, during);
        }
    }

    public static void main(String[] arguments) throws Exception {
        int passages = Integer.parseInt(arguments.length < 3 ? PASSAGES : arguments[2]);
        LoadRun run = new LoadRun(Path.of(arguments[0]), passages, arguments.length < 4);
        double minutes = Double.parseDouble(arguments[1]);
        run.prepare();
        run.measure(minutes / 5, false);
        double before = run.measure(minutes / 5, false);
        double under = run.measure(minutes, true);
        double after = run.measure(minutes / 5, false);
        System.out.printf("under load %.0f %% of the idle rate%n", 200 * under / (before + after));
        System.exit(0);
    }

    private void prepare() throws IOException {
        change(0);
        if (office.imported.stamp().isEmpty()) {
            try (var articles = new InventedNews(passages, 1).articles()) {
                office.imported.keep(articles);
            }
        }
        reindex();
        office.embedder.prepare();
    }

    private void change(int round) throws IOException {
        Files.writeString(
                changing,
                "---\nheadline: Number %d\n---\nThe harbour is shut for the %dth time.\n".formatted(round, round));
    }

    private Generations.Reindexed reindex() {
        Generations generations = vectors ? office.generations : office.withoutVectors;
        return generations.reindex(office.corpus, (at, done, total) -> stage.set(at));
    }

    /// @return questions a second
    private double measure(double minutes, boolean reindexing) throws Exception {
        over.set(false);
        Queue<Asked> asked = new ConcurrentLinkedQueue<>();
        Thread[] desks = new Thread[DESKS];
        for (int i = 0; i < DESKS; i++) {
            long seed = System.nanoTime();
            desks[i] = Thread.ofPlatform().start(() -> ask(seed, asked));
        }
        AtomicReference<Integer> rounds = new AtomicReference<>(0);
        Thread editor = Thread.ofPlatform().start(() -> {
            while (reindexing && !over.get()) {
                edit(rounds.updateAndGet(round -> round + 1));
            }
        });
        TimeUnit.MILLISECONDS.sleep((long) (minutes * 60_000));
        over.set(true);
        for (Thread desk : desks) {
            desk.join();
        }
        editor.join();
        stage.set("nothing");
        return report(asked, minutes, rounds.get());
    }

    private void edit(int round) {
        try {
            change(round);
            reindex();
            swapped.set(System.nanoTime());
            stage.set("between two reindexes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ask(long seed, Queue<Asked> asked) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        QuestionReader reader = new QuestionReader();
        while (!over.get()) {
            String words = InventedNews.question(random);
            long begun = System.nanoTime();
            double since = (begun - swapped.get()) / 1e9;
            String during = stage.get();
            boolean failed = true;
            try {
                Reading.Understood read =
                        (Reading.Understood) reader.read(words, LocalDate.of(2034, 1, 1), Set.of(), Set.of());
                failed = office.desk.answer(read.question()) instanceof Answer.Unavailable;
            } catch (RuntimeException e) {
                System.err.println(e);
            }
            double millis = (System.nanoTime() - begun) / 1e6;
            asked.add(new Asked(millis, "%s to %s".formatted(during, stage.get()), since, failed));
        }
    }

    private static double report(Queue<Asked> asked, double minutes, int rounds) {
        double[] millis = asked.stream().mapToDouble(Asked::millis).sorted().toArray();
        double rate = millis.length / (minutes * 60);
        System.out.printf(
                "%s%.1f questions a second over %.1f minutes; median %.0f ms, 99 of 100 within %.0f ms, slowest %.0f ms;"
                        + " errors %d%n",
                rounds == 0 ? "idle: " : "under %d reindexes: ".formatted(rounds),
                rate,
                minutes,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1],
                asked.stream().filter(Asked::failed).count());
        asked.stream()
                .sorted(Comparator.comparingDouble(Asked::millis).reversed())
                .limit(rounds == 0 ? 0 : SLOWEST)
                .forEach(slow -> System.out.println("  " + slow));
        return rate;
    }
}

package newsdesk.corpus.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Change;
import newsdesk.corpus.History;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.corpus.Revision;
import newsdesk.corpus.Revisions.Entry;
import newsdesk.corpus.UnreadableCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionLogTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00.123Z");

    @TempDir
    private Path parent;

    private Path file;
    private RevisionLog log;

    @BeforeEach
    void choosePlace() {
        file = parent.resolve("data").resolve("revisions.log");
        log = new RevisionLog(file);
    }

    private static Entry retraction(String article) {
        return new Entry(
                new ArticleId(article),
                Imprint.NONE,
                new Change.Retracted(),
                NOON,
                "console",
                "It was „invented“.\n🙂");
    }

    private static List<Revision> all(History history) {
        return history.after(0);
    }

    @Test
    void whereNothingWasChangedThereIsNothing() {
        assertThat(all(log.history())).isEmpty();
        assertThat(log.history().last()).isZero();
    }

    @Test
    void changesComeBackAsTheyWereMade() {
        Imprint imprint = new Imprint(
                "“One”",
                "Two\nlines",
                new Outlet("The Courier"),
                "A. B.",
                Published.parse("2031-03-04T18:30:05.25+01:00"),
                Published.parse("2031-03-05"),
                new Link("https://courier.example/3?a=b#c"),
                "uk");
        Article before = new Article(new ArticleId("a\"\\\u0000/\n"), imprint, "One.\r\n\t \u0000\u2028\uD83D \n ");
        Article after = new Article(before.id(), Imprint.NONE, "Two.");

        Revision first = log.add(retraction("b"));
        Revision second = log.add(
                new Entry(before.id(), imprint, new Change.Corrected(before, after), NOON, "x".repeat(22), "A slip."));
        Revision third =
                log.add(new Entry(new ArticleId("b"), Imprint.NONE, new Change.Restored(), NOON, "console", ""));

        assertThat(all(log.history())).containsExactly(first, second, third);
        assertThat(all(new RevisionLog(file).history())).containsExactly(first, second, third);
        assertThat(third.number()).isEqualTo(3);
    }

    @Test
    void whatAnotherProgramRecordsIsSeenAtOnce() {
        RevisionLog other = new RevisionLog(file);
        log.add(retraction("a"));
        assertThat(other.history().isRetracted(new ArticleId("a"))).isTrue();

        other.add(retraction("b"));

        assertThat(log.history().isRetracted(new ArticleId("b"))).isTrue();
        assertThat(log.history().last()).isEqualTo(2);
    }

    @Test
    void lineThatWasCutAnywhereWasNeverRecordedAndIsWrittenOver() throws IOException {
        log.add(retraction("a"));
        byte[] one = Files.readAllBytes(file);
        log.add(retraction("b"));
        byte[] two = Files.readAllBytes(file);

        for (int length = one.length; length < two.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(two, length));
            RevisionLog opened = new RevisionLog(file);

            assertThat(opened.history().last()).as("%d bytes", length).isEqualTo(1);
            opened.add(retraction("c"));
            assertThat(all(new RevisionLog(file).history()))
                    .extracting(revision -> revision.article().value())
                    .containsExactly("a", "c");
        }
    }

    @Test
    void damageBeforeTheEndIsSaidAndNothingIsReadThen() throws IOException {
        log.add(retraction("a"));
        log.add(retraction("b"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[30] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> new RevisionLog(file).history())
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContaining("revisions.log, line 1: is damaged");
    }

    @Test
    void fileThatCannotBeWrittenIsSaidAndStaysAsItWas() throws IOException {
        Files.createDirectories(file);

        assertThatThrownBy(() -> log.add(retraction("a")))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContaining("Nothing has changed.");
    }

    @Test
    void manyWritersLoseNothing() throws Exception {
        List<Future<Revision>> added = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                String article = "a" + i;
                added.add(threads.submit(() -> log.add(retraction(article))));
            }
        }
        for (Future<Revision> one : added) {
            one.get();
        }

        assertThat(all(new RevisionLog(file).history()))
                .extracting(Revision::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void whatIsWrittenJustNowIsPassedOver() throws IOException {
        log.add(retraction("a"));
        Files.writeString(file, "00000000 {\"numb", StandardOpenOption.APPEND);

        assertThat(log.history().last()).isEqualTo(1);
    }
}

package newsdesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2031-03-04T12:00:00.5Z"), ZoneOffset.UTC);

    @TempDir
    Path data;

    private DataLock lock(String holder) {
        return new DataLock(data, holder, NOON);
    }

    @Test
    void aSecondWriterIsToldWhoWritesAndSinceWhen() {
        try (DataLock.Held _ = lock("newsdesk import").hold()) {
            assertThatThrownBy(lock("newsdesk reindex")::hold)
                    .isInstanceOf(SearchFailed.class)
                    .hasMessageContaining("newsdesk import")
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("since 2031-03-04T12:00:00Z");
        }
    }

    @Test
    void whoHasItMayTakeItAgain() {
        DataLock lock = lock("newsdesk import");
        try (DataLock.Held _ = lock.hold()) {
            try (DataLock.Held _ = lock.hold()) {
                assertThatThrownBy(lock("another")::hold).isInstanceOf(SearchFailed.class);
            }
            assertThatThrownBy(lock("another")::hold).isInstanceOf(SearchFailed.class);
        }
        lock("another").hold().close();
    }

    @Test
    void anotherThreadOfTheSameProgramIsRefusedToo() {
        DataLock lock = lock("newsdesk serve");
        try (DataLock.Held _ = lock.hold()) {
            assertThatThrownBy(() -> CompletableFuture.runAsync(lock::hold).join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(SearchFailed.class);
        }
    }

    @Test
    void anotherThreadMayWaitForItsTurnAndIsToldThatItWaits() {
        DataLock lock = lock("newsdesk serve");
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicBoolean seen = new AtomicBoolean();
        CompletableFuture<Boolean> taken;
        try (DataLock.Held _ = lock.hold()) {
            taken = CompletableFuture.supplyAsync(() -> {
                Runnable told = () -> {
                    seen.set(lock.isTaken());
                    waiting.countDown();
                };
                try (DataLock.Held _ = lock.holdInTurn(told)) {
                    return lock.isTaken();
                }
            });
            assertThatCode(waiting::await).doesNotThrowAnyException();
            assertThat(taken).isNotDone();
            assertThat(lock.isTaken()).isFalse();
            assertThat(seen).isTrue();
        }
        assertThat(taken.join()).isFalse();
        lock("another").hold().close();
    }

    @Test
    void nobodyWaitsForAnotherProgram() {
        try (DataLock.Held _ = lock("newsdesk import").hold()) {
            assertThatThrownBy(() -> lock("newsdesk reindex").holdInTurn(() -> {}))
                    .isInstanceOf(SearchFailed.class)
                    .hasMessageContaining("newsdesk import");
        }
    }

    @Test
    void whoeverWaitsMayGiveUp() {
        DataLock lock = lock("newsdesk serve");
        try (DataLock.Held _ = lock.hold()) {
            assertThatThrownBy(() -> CompletableFuture.runAsync(() -> lock.holdInTurn(() -> {
                                throw new CancellationException("stopped");
                            }))
                            .join())
                    .hasCauseInstanceOf(CancellationException.class);
        }
        lock("another").hold().close();
    }

    @Test
    void whatIsToBeDoneFirstIsDoneOnceUnderTheLock() {
        AtomicInteger done = new AtomicInteger();
        DataLock lock = new DataLock(data, "newsdesk serve", NOON, () -> {
            assertThatThrownBy(lock("another")::hold).isInstanceOf(SearchFailed.class);
            done.incrementAndGet();
        });
        assertThat(done).hasValue(0);

        lock.hold().close();
        lock.hold().close();

        assertThat(done).hasValue(1);
    }

    @Test
    void closingTwiceLetsGoOnce() {
        DataLock lock = lock("newsdesk import");
        try (DataLock.Held _ = lock.hold()) {
            DataLock.Held inner = lock.hold();
            inner.close();
            inner.close();
            assertThatThrownBy(lock("another")::hold).isInstanceOf(SearchFailed.class);
        }
    }

    @Test
    void whatAnEarlierProcessLeftIsNoLock() throws IOException {
        Files.writeString(data.resolve("writer.lock"), "newsdesk import (process 4711), since 2031-01-01T00:00:00Z");

        assertThatCode(() -> lock("newsdesk reindex").hold().close()).doesNotThrowAnyException();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(data.resolve("notes.txt"), "notes");

        assertThatThrownBy(() -> new DataLock(file, "newsdesk import", NOON).hold())
                .isInstanceOf(SearchFailed.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("Make it writable");
    }
}

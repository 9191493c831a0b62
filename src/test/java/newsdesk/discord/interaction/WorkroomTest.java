package newsdesk.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WorkroomTest {

    private final Workroom room = new Workroom(1, 2);
    private final CountDownLatch busy = new CountDownLatch(1);
    private final LinkedBlockingQueue<Integer> places = new LinkedBlockingQueue<>();

    private FutureTask<Workroom.Outcome> bring(Runnable work) {
        FutureTask<Workroom.Outcome> task = new FutureTask<>(() -> room.work(places::add, work));
        Thread.ofVirtual().start(task);
        return task;
    }

    /// Keeps the only desk until [#busy] is over.
    private FutureTask<Workroom.Outcome> occupy() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Workroom.Outcome> task = bring(() -> {
            begun.countDown();
            try {
                busy.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        begun.await();
        return task;
    }

    @Test
    void whoeverHasToWaitIsToldTheirPlaceAndThatItMovesUp() throws Exception {
        FutureTask<Workroom.Outcome> first = occupy();
        FutureTask<Workroom.Outcome> second = bring(() -> {});
        assertThat(places.take()).isZero();
        CountDownLatch secondIsDone = new CountDownLatch(1);
        FutureTask<Workroom.Outcome> third = bring(secondIsDone::countDown);
        assertThat(places.take()).isEqualTo(1);

        busy.countDown();

        assertThat(first.get()).isEqualTo(Workroom.Outcome.DONE);
        assertThat(second.get()).isEqualTo(Workroom.Outcome.DONE);
        assertThat(third.get()).isEqualTo(Workroom.Outcome.DONE);
        assertThat(places.take()).isZero();
    }

    @Test
    void whoeverFindsNoChairIsTurnedAway() throws Exception {
        var _ = occupy();
        var _ = bring(() -> {});
        places.take();
        var _ = bring(() -> {});
        places.take();

        assertThat(room.work(places::add, () -> {})).isEqualTo(Workroom.Outcome.FULL);
        busy.countDown();
    }

    @Test
    void workThatFailsGivesItsDeskBack() {
        try {
            room.work(places::add, () -> {
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("on purpose");
        }

        assertThat(room.work(places::add, () -> {})).isEqualTo(Workroom.Outcome.DONE);
        assertThat(room.load()).isZero();
    }

    @Test
    void neverMoreAreAtWorkThanThereAreDesks() throws Exception {
        Workroom wide = new Workroom(3, 1000);
        AtomicInteger now = new AtomicInteger();
        Queue<Integer> most = new ConcurrentLinkedQueue<>();
        CyclicBarrier together = new CyclicBarrier(60);
        List<FutureTask<Workroom.Outcome>> all = IntStream.range(0, 60)
                .mapToObj(_ -> new FutureTask<>(() -> {
                    together.await();
                    return wide.work(_ -> {}, () -> {
                        most.add(now.incrementAndGet());
                        now.decrementAndGet();
                    });
                }))
                .toList();
        all.forEach(task -> Thread.ofVirtual().start(task));

        for (FutureTask<Workroom.Outcome> task : all) {
            assertThat(task.get()).isEqualTo(Workroom.Outcome.DONE);
        }
        assertThat(most).hasSize(60).allMatch(count -> count <= 3);
        assertThat(wide.load()).isZero();
    }

    @Test
    void closingTurnsTheLineAwayAndWaitsForThoseAtWork() throws Exception {
        FutureTask<Workroom.Outcome> atWork = occupy();
        FutureTask<Workroom.Outcome> inLine = bring(() -> {});
        places.take();

        assertThat(room.close(Duration.ofMillis(1))).isFalse();
        assertThat(inLine.get()).isEqualTo(Workroom.Outcome.CLOSED);
        assertThat(room.work(places::add, () -> {})).isEqualTo(Workroom.Outcome.CLOSED);

        busy.countDown();
        assertThat(atWork.get()).isEqualTo(Workroom.Outcome.DONE);
        assertThat(room.close(Duration.ofSeconds(20))).isTrue();
    }
}

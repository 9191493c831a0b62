package newsdesk.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void whatBelongsTogetherHappensOneAfterAnother() {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> mayEnd = new CompletableFuture<>();
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> turns.take("one", () -> {
            begun.countDown();
            mayEnd.join();
            return done.add("first");
        }));
        CompletableFuture<Boolean> second = first.copy();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            awaitQuietly(begun);
            mayEnd.complete(null);
            return turns.take("one", () -> done.add("second"));
        });

        CompletableFuture.allOf(second, waiting).join();

        assertThat(done).containsExactly("first", "second");
        assertThat(turns.isEmpty()).isTrue();
    }

    @Test
    void whatBelongsElsewhereDoesNotWait() {
        turns.take(
                "one",
                () -> CompletableFuture.supplyAsync(() -> turns.take("other", () -> done.add("other")))
                        .join());

        assertThat(done).containsExactly("other");
    }

    @Test
    void aFailureEndsItsTurn() {
        assertThatThrownBy(() -> turns.take("one", () -> {
                    throw new IllegalStateException("a test");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(turns.take("one", () -> done.add("next"))).isTrue();
        assertThat(turns.isEmpty()).isTrue();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

package newsdesk.discord;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Lets what belongs together happen one after another, in the order in which it came, and nothing wait for what
/// belongs elsewhere. Keeps nothing when all is done.
final class Turns {

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    <T> T take(String key, Supplier<T> work) {
        Turn turn = turns.compute(key, (_, present) -> (present == null ? new Turn() : present).joined());
        turn.lock.lock();
        try {
            return work.get();
        } finally {
            turn.lock.unlock();
            turns.computeIfPresent(key, (_, present) -> present.left());
        }
    }

    boolean isEmpty() {
        return turns.isEmpty();
    }

    /// Its count is changed only inside `compute` of the map.
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int count;

        Turn joined() {
            count++;
            return this;
        }

        @Nullable
        Turn left() {
            count--;
            return count == 0 ? null : this;
        }
    }
}

package newsdesk.retrieval.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourtesyTest {

    private long now = 77;
    private final List<Long> rests = new ArrayList<>();
    private final Courtesy courtesy = new Courtesy(() -> now, nanos -> {
        rests.add(TimeUnit.NANOSECONDS.toMillis(nanos));
        now += nanos;
    });

    @BeforeEach
    void begin() {
        courtesy.begin();
    }

    private void work(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
        courtesy.rest();
    }

    @Test
    void whoeverBuildsRestsTwiceAsLongAsTheWorkWhileSomebodyAsks() {
        courtesy.asked();
        work(10);
        work(50);

        assertThat(rests).containsExactly(20L, 100L);
    }

    @Test
    void smallPiecesOfWorkAreLeftTogether() {
        courtesy.asked();
        work(1);
        work(2);
        work(3);

        assertThat(rests).containsExactly(12L);
    }

    @Test
    void nobodyRestsWhereNobodyAsks() {
        work(10);
        courtesy.asked();
        work(10);
        work(1_000);
        work(10);

        assertThat(rests).containsExactly(20L);
    }

    @Test
    void restIsNotLongWhateverStoppedTheWork() {
        work(1_000_000);
        courtesy.asked();
        courtesy.begin();
        work(900);

        assertThat(rests).containsExactly(1_000L);
    }
}

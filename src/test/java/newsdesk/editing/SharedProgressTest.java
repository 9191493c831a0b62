package newsdesk.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import newsdesk.retrieval.SearchFailed;
import org.junit.jupiter.api.Test;

class SharedProgressTest {

    private final SharedProgress progress = new SharedProgress();

    private void leaveAtOnce() {
        assertThatThrownBy(() -> progress.follow(new CompletableFuture<>(), (_, _, _) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void whoeverWaitsSeesHowFarTheWorkHasComeAndWhatCameOfIt() {
        List<String> seen = new ArrayList<>();
        progress.join();
        progress.at("reading", 3, 9);

        String came = progress.follow(
                CompletableFuture.completedFuture("done"), (stage, done, total) -> seen.add(stage + done + total));

        assertThat(came).isEqualTo("done");
        assertThat(seen).containsExactly("reading39");
    }

    @Test
    void theWorkGoesOnWhileAnybodyWaitsAndEndsWhenNobodyDoes() {
        progress.join();
        progress.join();

        leaveAtOnce();
        progress.at("reading", 1, 2);
        leaveAtOnce();

        assertThatThrownBy(() -> progress.at("reading", 2, 2)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aFailureReachesWhoeverWaitsAsItIs() {
        progress.join();
        SearchFailed failure = new SearchFailed("The disk is full.");

        assertThatThrownBy(() -> progress.follow(CompletableFuture.failedFuture(failure), (_, _, _) -> {}))
                .isSameAs(failure);
    }
}

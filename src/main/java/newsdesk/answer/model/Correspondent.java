package newsdesk.answer.model;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/// A model that can be asked: asks it again where that may help, and leaves it alone for a while where it keeps
/// failing.
final class Correspondent {

    /// Of a moment's trouble little is left after three attempts, and nobody waits longer.
    private static final int RETRIES = 2;

    /// The second delay is so many times the first.
    private static final int LONGER = 4;

    private static final double JITTER = 0.2;

    /// A server that wants to be left alone for longer is not asked again for the same question.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

    private static final int FAILURES = 5;
    private static final Duration REST = Duration.ofMinutes(1);

    /// How often whoever waits is asked whether they still do.
    private static final Duration TICK = Duration.ofMillis(100);

    /// A request that is interrupted ends at once; this is for a machine that is out of breath.
    private static final Duration ENDING = Duration.ofSeconds(2);

    private final ModelSettings settings;
    private final HttpClient client;
    private final ModelUse use;
    private final FailsafeExecutor<Object> policy;

    Correspondent(ModelSettings settings, HttpClient client, ModelUse use) {
        this.settings = settings;
        this.client = client;
        this.use = use;
        RetryPolicy<Object> retries = RetryPolicy.builder()
                .handleIf(Correspondent::mayBeAskedAgain)
                .withMaxRetries(RETRIES)
                .withBackoff(
                        settings.manner().limits().again(),
                        settings.manner().limits().again().multipliedBy(LONGER),
                        LONGER)
                .withJitter(JITTER)
                .withDelayFnOn(
                        context -> context.getLastException() instanceof ModelFailed failed
                                // Less than nothing means the usual delay.
                                ? failed.retryAfter().orElse(Duration.ofNanos(-1))
                                : Duration.ofNanos(-1),
                        ModelFailed.class)
                .build();
        CircuitBreaker<Object> breaker = CircuitBreaker.builder()
                .handleIf(thrown ->
                        thrown instanceof ModelFailed failed && failed.kind().speaksAgainstTheModel())
                .withFailureThreshold(FAILURES)
                .withDelay(REST)
                .build();
        policy = Failsafe.with(retries, breaker);
    }

    private static boolean mayBeAskedAgain(Throwable thrown) {
        return thrown instanceof ModelFailed failed
                && failed.kind().isPassing()
                && !failed.isAmidWords()
                && failed.retryAfter().orElse(Duration.ZERO).compareTo(LONGEST_WAIT) <= 0;
    }

    ModelSettings settings() {
        return settings;
    }

    /// Takes what the model writes, as it comes.
    @FunctionalInterface
    interface Reader {

        /// Takes what has come.
        ///
        /// @return whether more is wanted
        boolean read(String text);
    }

    /// Has the model write.
    ///
    /// @param waiting  called several times a second
    /// @param deadline when it must have ended, as [System#nanoTime()] counts
    /// @return how it ended
    /// @throws ModelFailed           where it did not
    /// @throws CancellationException where nobody waits any longer, or this thread was interrupted; by then the
    ///                               connection is closed
    Transmission.Ended write(ChatRequest request, Reader reader, Runnable waiting, long deadline) {
        Transmission transmission = new Transmission(settings, client, new UseListener(settings.name(), use));
        Thread sending = Thread.ofVirtual().name("model").start(() -> send(transmission, request));
        try {
            return received(transmission, reader, waiting, deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the thread that waits for a model was interrupted");
        } catch (ModelFailed e) {
            if (e.kind() == Failure.TOO_SLOW) {
                use.failed(e.kind());
                transmission.fail(e);
            }
            throw e.after(transmission.estimatedTokens());
        } finally {
            end(sending);
        }
    }

    private void send(Transmission transmission, ChatRequest request) {
        try {
            policy.run(() -> transmission.send(request));
        } catch (CircuitBreakerOpenException e) {
            transmission.report(new ModelFailed(Failure.RESTING, "not asked"));
        } catch (RuntimeException e) {
            transmission.report(ModelFailed.of(e));
        }
    }

    private Transmission.Ended received(Transmission transmission, Reader reader, Runnable waiting, long deadline)
            throws InterruptedException {
        ModelSettings.Limits limits = settings.manner().limits();
        long asked = System.nanoTime();
        long since = asked;
        long sent = asked;
        boolean begun = false;
        Duration limit = limits.whole();
        while (true) {
            Transmission.Event event = transmission.next(TICK.toMillis(), TimeUnit.MILLISECONDS);
            long now = System.nanoTime();
            if (event instanceof Transmission.Nothing || now - asked >= TICK.toNanos()) {
                waiting.run();
                asked = now;
            }
            switch (event) {
                case Transmission.Nothing _ -> {
                    if (now - since >= limit.toNanos()) {
                        throw new ModelFailed(Failure.TOO_SLOW, "nothing for %d ms".formatted(limit.toMillis()));
                    }
                }
                case Transmission.Sent _ -> {
                    limit = limits.firstWord();
                    sent = now;
                }
                case Transmission.Refused(ModelFailed failed) -> {
                    use.failed(failed.kind());
                    limit = limits.whole();
                }
                case Transmission.Alive _ -> limit = limits.pause();
                case Transmission.Text(String text) -> {
                    limit = limits.pause();
                    if (!begun) {
                        begun = true;
                        use.begun(Duration.ofNanos(now - sent));
                    }
                    if (!reader.read(text)) {
                        return new Transmission.Ended(transmission.estimatedTokens(), true);
                    }
                }
                case Transmission.Ended ended -> {
                    return ended;
                }
                case Transmission.Broken(ModelFailed failed) -> throw failed;
            }
            if (!(event instanceof Transmission.Nothing)) {
                since = now;
            }
            if (now - deadline >= 0) {
                throw new ModelFailed(Failure.TOO_SLOW, "not done in time");
            }
        }
    }

    /// Ends the sending, wherever it is.
    private static void end(Thread sending) {
        sending.interrupt();
        boolean interrupted = Thread.interrupted();
        try {
            sending.join(ENDING);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

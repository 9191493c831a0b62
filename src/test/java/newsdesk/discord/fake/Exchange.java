package newsdesk.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/// One interaction that was delivered, and what the bot did about it.
public final class Exchange {

    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(3);
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(15);

    private final String id;
    private final String token;
    private final Instant delivered;
    private final long deliveredNanos;
    private final AtomicBoolean acknowledged = new AtomicBoolean();
    private final CompletableFuture<Recorded> callback = new CompletableFuture<>();
    private final BlockingQueue<Recorded> edits = new LinkedBlockingQueue<>();
    private final BlockingQueue<Recorded> followUps = new LinkedBlockingQueue<>();
    private final BlockingQueue<Recorded> deletions = new LinkedBlockingQueue<>();
    private volatile String original;

    Exchange(String id, String token, String original, Instant delivered) {
        this.id = id;
        this.token = token;
        this.original = original;
        this.delivered = delivered;
        this.deliveredNanos = System.nanoTime();
    }

    public String id() {
        return id;
    }

    public String token() {
        return token;
    }

    /// The id of the message that `@original` means, or the empty text.
    public String original() {
        return original;
    }

    /// The first response that was accepted.
    public JsonNode callback() {
        return Await.result(callback, "first response to " + id).body();
    }

    /// How long the first response took, on the way of the packet included.
    public Duration callbackTook() {
        return Duration.ofNanos(
                Await.result(callback, "first response to " + id).nanos() - deliveredNanos);
    }

    /// The next change of the answer that was accepted.
    public JsonNode edit() {
        return Await.next(edits, "edit of the answer to " + id).body();
    }

    /// The next further message that was accepted.
    public JsonNode followUp() {
        return Await.next(followUps, "further message to " + id).body();
    }

    /// The next deletion that was accepted.
    public String deletion() {
        return Await.next(deletions, "deletion after " + id).path();
    }

    /// Whether all that was done has been asked for.
    public boolean isQuiet() {
        return edits.isEmpty() && followUps.isEmpty() && deletions.isEmpty();
    }

    boolean tooLateToAcknowledge(Instant now) {
        return now.isAfter(delivered.plus(ACKNOWLEDGED_WITHIN)) && !acknowledged.get();
    }

    boolean tooLateToAnswer(Instant now) {
        return now.isAfter(delivered.plus(ANSWERED_WITHIN)) || !acknowledged.get();
    }

    /// False where that had happened before.
    boolean acknowledge() {
        return acknowledged.compareAndSet(false, true);
    }

    void acknowledged(Recorded request, String message) {
        if (original.isEmpty()) {
            original = message;
        }
        callback.complete(request);
    }

    void edited(Recorded request) {
        edits.add(request);
    }

    void followedUp(Recorded request) {
        followUps.add(request);
    }

    void deleted(Recorded request) {
        deletions.add(request);
    }
}

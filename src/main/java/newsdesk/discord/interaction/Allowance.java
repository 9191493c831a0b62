package newsdesk.discord.interaction;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// How many commands a member, a channel and a server may give: buckets that fill again as time goes by.
final class Allowance {

    /// A bucket that was not used for so long is full again.
    private static final Duration FULL_AGAIN = Duration.ofMinutes(2);

    private final LoadingCache<String, Bucket> members;
    private final LoadingCache<String, Bucket> channels;
    private final LoadingCache<String, Bucket> servers;

    /// @param nanos as `System.nanoTime`
    Allowance(Limits.PerMinute limits, LongSupplier nanos) {
        members = buckets(limits.member(), nanos);
        channels = buckets(limits.channel(), nanos);
        servers = buckets(limits.server(), nanos);
    }

    private static LoadingCache<String, Bucket> buckets(int perMinute, LongSupplier nanos) {
        Ticker ticker = nanos::getAsLong;
        return Caffeine.newBuilder()
                .expireAfterAccess(FULL_AGAIN)
                .ticker(ticker)
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .withCustomTimePrecision(new Nanos(nanos))
                        .build());
    }

    /// Takes one command from each bucket, or none from any.
    ///
    /// @return how long to wait, and whose bucket is empty; nothing where the command may be given
    Optional<Wait> take(String member, String channel, String server) {
        List<Bucket> taken = new ArrayList<>();
        for (Whose whose : Whose.values()) {
            Bucket bucket = switch (whose) {
                case MEMBER -> members.get(member);
                case CHANNEL -> channels.get(channel);
                case SERVER -> servers.get(server);
            };
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                taken.forEach(other -> other.addTokens(1));
                return Optional.of(new Wait(whose, Duration.ofNanos(probe.getNanosToWaitForRefill())));
            }
            taken.add(bucket);
        }
        return Optional.empty();
    }

    /// Whose bucket it is.
    enum Whose {
        MEMBER,
        CHANNEL,
        SERVER
    }

    /// A bucket that is empty, and for how long.
    record Wait(Whose whose, Duration time) {

        /// What the member is told.
        String sentence() {
            long seconds = Math.max(1, time.plusMillis(999).toSeconds());
            String when = seconds == 1 ? "in a second" : "in %d seconds".formatted(seconds);
            return switch (whose) {
                case MEMBER -> "That was a lot at once. Please try again %s.".formatted(when);
                case CHANNEL ->
                    "There is a lot of asking in this channel just now. Please try again %s.".formatted(when);
                case SERVER -> "There is a lot of asking in this server just now. Please try again %s.".formatted(when);
            };
        }
    }

    private record Nanos(LongSupplier nanos) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

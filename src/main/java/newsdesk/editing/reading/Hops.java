package newsdesk.editing.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import okhttp3.HttpUrl;

/// Follows redirects, each address looked at before it is asked.
///
/// @param exchange asks
/// @param limits   for all of it together
/// @param nanos    as `System.nanoTime`
record Hops(Exchange exchange, Limits limits, LongSupplier nanos) {

    /// Says why an address is not to be asked; nothing where it may be.
    interface Check {
        Optional<String> objection(HttpUrl url) throws IOException;
    }

    /// The answer at the end of all redirects.
    ///
    /// @throws NotAnArticle where an address is not to be asked
    Exchange.Answer get(HttpUrl start, Map<String, String> headers, Check check) throws IOException {
        long end = nanos.getAsLong() + limits.time().toNanos();
        HttpUrl url = start;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            Optional<String> objection = check.objection(url);
            if (objection.isPresent()) {
                throw new NotAnArticle(objection.get());
            }
            long left = end - nanos.getAsLong();
            if (left <= 0) {
                throw new java.io.InterruptedIOException("timeout");
            }
            Exchange.Answer answer = exchange.get(url, headers, Duration.ofNanos(left), limits.bytes());
            if (answer.status() < 300 || answer.status() > 399 || answer.status() == 304) {
                return answer;
            }
            url = Optional.ofNullable(url.resolve(answer.header("Location")))
                    .orElseThrow(() -> new NotAnArticle("The address leads on to one that is none of the web."));
        }
        throw new NotAnArticle(
                "The address leads on from one to the next, more than %d times.".formatted(limits.redirects()));
    }
}

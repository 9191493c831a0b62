package newsdesk.discord.fake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import okhttp3.mockwebserver.MockResponse;

/// What is to go wrong next. A fault holds for the requests of a method whose path contains something.
public final class Faults {

    private final List<Fault> ordered = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    private record Fault(String method, String part, AtomicInteger times, Answer answer) {}

    private interface Answer {
        MockResponse to(Recorded request, Supplier<MockResponse> proper) throws InterruptedException;
    }

    /// An error with a body, as Discord itself sends it.
    public void error(String method, String part, int times, int status, String body) {
        order(method, part, times, (_, _) -> Rest.json(status, body));
    }

    /// Too many requests, as Discord itself says it.
    public void slowDown(String method, String part, int times, double seconds) {
        String body =
                "{\"message\":\"You are being rate limited.\",\"retry_after\":%s,\"global\":false}".formatted(seconds);
        order(method, part, times, (_, _) -> Rest.json(429, body).setHeader("Retry-After", (int) Math.ceil(seconds)));
    }

    /// Too many requests, as the wall before Discord says it, with or without a header.
    public void ban(String method, String part, int times, Optional<String> retryAfter) {
        order(method, part, times, (_, _) -> {
            MockResponse response = new MockResponse().setResponseCode(429).setBody("error code: 1015");
            retryAfter.ifPresent(value -> response.setHeader("Retry-After", value));
            return response;
        });
    }

    /// Too many requests with the header of Discord itself and a page that is not its.
    public void page(String method, String part, int times) {
        order(
                method,
                part,
                times,
                (_, _) -> new MockResponse()
                        .setResponseCode(429)
                        .setHeader("Via", "1.1 google")
                        .setBody("<html>Too many requests</html>"));
    }

    /// No answer until the fake ends.
    public void silence(String method, String part, int times) {
        order(method, part, times, (_, _) -> {
            end.await();
            return Rest.json(502, "");
        });
    }

    /// What was asked is done, and the answer to it gets lost.
    public void loseAnswer(String method, String part, int times) {
        order(method, part, times, (_, proper) -> {
            var _ = proper.get();
            end.await();
            return Rest.json(502, "");
        });
    }

    /// The proper answer, later.
    public void delay(String method, String part, int times, Duration by) {
        order(method, part, times, (_, proper) -> proper.get().setHeadersDelay(by.toMillis(), TimeUnit.MILLISECONDS));
    }

    /// No answer to any of so many requests before all of them are there.
    public void together(String method, String part, int times) {
        CountDownLatch there = new CountDownLatch(times);
        order(method, part, times, (_, proper) -> {
            there.countDown();
            return there.await(20, TimeUnit.SECONDS)
                    ? proper.get()
                    : Rest.json(500, "{\"message\":\"they did not all come\"}");
        });
    }

    private void order(String method, String part, int times, Answer answer) {
        ordered.add(new Fault(method, part, new AtomicInteger(times), answer));
    }

    /// The answer to a request: a faulty one where that is due.
    MockResponse answer(Recorded request, Supplier<MockResponse> proper) throws InterruptedException {
        for (Fault fault : ordered) {
            if (request.method().equals(fault.method)
                    && request.path().contains(fault.part)
                    && fault.times.getAndDecrement() > 0) {
                return fault.answer.to(request, proper);
            }
        }
        return proper.get();
    }

    void end() {
        end.countDown();
    }
}

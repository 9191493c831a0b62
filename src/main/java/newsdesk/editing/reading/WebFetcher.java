package newsdesk.editing.reading;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLException;
import newsdesk.editing.Fetcher;
import newsdesk.editing.Fetcher.Fetched.Failed;
import newsdesk.editing.Material;
import okhttp3.HttpUrl;

/// Fetches from the public web: nothing but http and https, no address that is not public at any redirect, within
/// limits of size and time, and nothing that the site or the publisher does not want read by robots.
public final class WebFetcher implements Fetcher {

    private static final Set<String> DOCUMENTS = Set.of(
            "",
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/markdown",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/octet-stream");

    private static final Set<String> FEEDS = Set.of(
            "",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/xml",
            "text/xml",
            "text/plain");

    private final Hops hops;
    private final Robots robots;

    private WebFetcher(Hops hops, Clock clock) {
        this.hops = hops;
        this.robots = new Robots(hops, clock);
    }

    /// One that connects to the servers itself.
    ///
    /// @param reach which addresses may be connected to
    /// @param names resolves the names of servers
    /// @param nanos as `System.nanoTime`
    public static WebFetcher direct(Reach reach, Names names, Limits limits, Clock clock, LongSupplier nanos) {
        return new WebFetcher(new Hops(Exchange.direct(reach, names), limits, nanos), clock);
    }

    /// One that goes by the proxy that the Java machine was told of.
    public static WebFetcher byProxy(Limits limits, Clock clock, LongSupplier nanos) {
        return new WebFetcher(new Hops(Exchange.byProxy(Reach.PUBLIC, Names.SYSTEM), limits, nanos), clock);
    }

    @Override
    public Fetched fetch(String address, Kind kind, Known known) {
        HttpUrl url = HttpUrl.parse(address.strip());
        if (url == null) {
            return new Failed("That is no address of the web; one begins with https:// or http://.");
        }
        try {
            return understood(hops.get(url, headers(kind, known), this::objection), kind);
        } catch (NotAnArticle e) {
            return new Failed(e.reason());
        } catch (TooLarge e) {
            return new Failed(Material.tooLarge(e.bytes()));
        } catch (IOException e) {
            boolean isLasting = e instanceof OutOfReach;
            return new Failed(
                    reason(e, hops.limits().time()), isLasting ? Optional.empty() : Optional.of(Duration.ZERO));
        }
    }

    private static Map<String, String> headers(Kind kind, Known known) {
        Map<String, String> headers = new HashMap<>();
        headers.put(
                "Accept",
                switch (kind) {
                    case ARTICLE ->
                        "text/html, application/xhtml+xml, text/plain;q=0.8, application/pdf;q=0.7, */*;q=0.1";
                    case FEED -> "application/atom+xml, application/rss+xml, application/xml;q=0.8, text/xml;q=0.8";
                });
        if (!known.tag().isEmpty()) {
            headers.put("If-None-Match", known.tag());
        }
        if (!known.date().isEmpty()) {
            headers.put("If-Modified-Since", known.date());
        }
        return headers;
    }

    private Optional<String> objection(HttpUrl url) throws IOException {
        Optional<String> form = formObjection(url);
        return form.isPresent() ? form : robots.objection(url, WebFetcher::formObjection);
    }

    /// Ports are checked where it is connected, together with the address.
    private static Optional<String> formObjection(HttpUrl url) {
        return url.username().isEmpty() && url.password().isEmpty()
                ? Optional.empty()
                : Optional.of("An address with a user name or a password in it is not asked.");
    }

    private static Fetched understood(Exchange.Answer answer, Kind kind) {
        if (answer.status() == 304) {
            return new Fetched.Unchanged();
        }
        if (answer.status() != 200) {
            return new Failed(status(answer.status()), pause(answer));
        }
        Optional<String> objection = OptOut.inHeaders(
                answer.headers().values("X-Robots-Tag"), answer.headers().values("TDM-Reservation"));
        if (objection.isPresent()) {
            return new Failed(objection.get());
        }
        String type = MediaType.of(answer.header("Content-Type")).type();
        Set<String> wanted = kind == Kind.FEED ? FEEDS : DOCUMENTS;
        if (!wanted.contains(type)) {
            return new Failed("At this address is no %s but something of the kind %s."
                    .formatted(kind == Kind.FEED ? "feed" : "article", Paragraphs.line(type)));
        }
        return new Fetched.Got(
                Material.fetched(
                        answer.url().toString(),
                        answer.header("Content-Type"),
                        answer.body().readByteArray()),
                new Known(answer.header("ETag"), answer.header("Last-Modified")));
    }

    private static String status(int status) {
        return switch (status) {
            case 401, 402, 403, 451 ->
                "The site does not let this page be read without a browser or an account (status %d). Paste the text instead."
                        .formatted(status);
            case 404, 410 -> "There is no page at this address (status %d).".formatted(status);
            case 429, 503 -> "The site is too busy just now (status %d). Try again later.".formatted(status);
            default -> "The site answered with status %d.".formatted(status);
        };
    }

    private static Optional<Duration> pause(Exchange.Answer answer) {
        String wanted = answer.header("Retry-After");
        if (wanted.matches("[0-9]{1,7}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(wanted)));
        }
        boolean passes = answer.status() >= 500 || answer.status() == 429 || answer.status() == 408;
        return passes ? Optional.of(Duration.ZERO) : Optional.empty();
    }

    private static String reason(IOException e, Duration time) {
        return switch (e) {
            case OutOfReach _ -> "That address, or one that it leads to, is not one of the public web.";
            case Unready _ ->
                "The site does not say just now what robots may read there (its robots.txt cannot be had). Try again later.";
            case UnknownHostException _ -> "There is no server of that name.";
            case InterruptedIOException _ ->
                "The server did not answer within %d seconds.".formatted(Math.max(1, time.toSeconds()));
            case SSLException _ -> "The server's certificate is not valid, so it may be another than it says.";
            default -> "The server cannot be reached, or breaks off.";
        };
    }
}

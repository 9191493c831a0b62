package newsdesk.answer.model;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// The line to a model: carries LangChain4j's requests in the thread that makes them, so that to interrupt that thread
/// is to close the connection, at whatever point the answer is.
///
/// LangChain4j's own client lets go of a request as soon as it has sent it: until the first word there is nothing to
/// cancel it by, and it does not tell how long a server asks to be left alone.
final class ModelLine implements dev.langchain4j.http.client.HttpClient, HttpClientBuilder {

    /// Some hundred times the longest answer that is read.
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int OK = 200;
    private static final int NOT_OK = 300;

    private final HttpClient client;

    /// @param client follows no redirects: the key is for one server
    ModelLine(HttpClient client) {
        this.client = client;
    }

    /// A client for as many lines as there are.
    static HttpClient client(Duration connecting) {
        return HttpClient.newBuilder()
                // Servers on one's own machine stumble over the offer to speak HTTP/2.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connecting)
                .build();
    }

    /// A server refused a request.
    static final class Refusal extends HttpException {

        private static final long serialVersionUID = 1;

        private final transient Optional<Duration> retryAfter;

        Refusal(int status, String body, Optional<Duration> retryAfter) {
            super(status, body);
            this.retryAfter = retryAfter;
        }

        Optional<Duration> retryAfter() {
            return retryAfter;
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try (InputStream body = send(request).body()) {
            return SuccessfulHttpResponse.builder()
                    .statusCode(OK)
                    .body(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                    .build();
        } catch (IOException e) {
            throw ModelFailed.of(e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try (HttpBody response = new HttpBody(send(request))) {
            listener.onOpen(SuccessfulHttpResponse.builder()
                    .statusCode(OK)
                    .headers(response.response.headers().map())
                    .build());
            parser.parse(response, listener);
            listener.onClose();
        } catch (IOException | RuntimeException e) {
            listener.onError(e);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        HttpResponse<InputStream> response;
        try {
            response = client.send(translated(request), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the request was cancelled");
        }
        if (response.statusCode() >= OK && response.statusCode() < NOT_OK) {
            return response;
        }
        try (InputStream body = new HttpBody(response)) {
            throw new Refusal(
                    response.statusCode(),
                    new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8),
                    response.headers().firstValue("retry-after").flatMap(ModelLine::seconds));
        }
    }

    private static java.net.http.HttpRequest translated(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.method(
                        request.method().name(),
                        request.body() == null
                                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                                : java.net.http.HttpRequest.BodyPublishers.ofString(request.body()))
                .build();
    }

    /// The header may also hold a date, which no model's server was seen to send.
    private static Optional<Duration> seconds(String header) {
        return header.matches("\\d{1,6}") ? Optional.of(Duration.ofSeconds(Long.parseLong(header))) : Optional.empty();
    }

    /// A body that is not endless.
    private static final class HttpBody extends FilterInputStream {

        private final HttpResponse<InputStream> response;
        private int left = MOST_BYTES;

        HttpBody(HttpResponse<InputStream> response) {
            super(response.body());
            this.response = response;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("the answer has no end");
            }
        }
    }

    @Override
    public Duration connectTimeout() {
        return client.connectTimeout().orElse(Duration.ZERO);
    }

    /// Time is kept by whoever waits for the draft.
    @Override
    public ModelLine connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return Duration.ZERO;
    }

    @Override
    public ModelLine readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public ModelLine build() {
        return this;
    }
}

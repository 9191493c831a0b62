package newsdesk.editing.reading;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/// One question to a server and its answer, within limits. Redirects are not followed here.
final class Exchange {

    /// Says who asks, and by which name robots.txt can turn it away.
    private static final String USER_AGENT =
            "Newsdesk/0.1 (reads articles that moderators add; robots.txt: %s)".formatted(Robots.NAME);

    private static final long AT_ONCE = 16 * 1024;

    private final OkHttpClient client;
    private final Reach reach;
    private final boolean proxied;

    private Exchange(OkHttpClient client, Reach reach, boolean proxied) {
        this.client = client;
        this.reach = reach;
        this.proxied = proxied;
    }

    /// Straight to the servers, and only to addresses within reach.
    static Exchange direct(Reach reach, Names names) {
        return new Exchange(
                base().proxy(Proxy.NO_PROXY)
                        .socketFactory(new GuardedSockets(reach))
                        .dns(names::of)
                        .build(),
                reach,
                false);
    }

    /// By the proxy that the Java machine was told of. It is the proxy that resolves names then: what a name means
    /// here is looked at before, and that is all that can be done.
    static Exchange byProxy(Reach reach, Names names) {
        return new Exchange(base().dns(names::of).build(), reach, true);
    }

    /// With a client that knows the way; every address is within reach.
    static Exchange with(OkHttpClient client) {
        return new Exchange(client.newBuilder().followRedirects(false).build(), _ -> true, false);
    }

    private static OkHttpClient.Builder base() {
        return new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .connectionPool(new ConnectionPool(1, 5, TimeUnit.SECONDS));
    }

    /// What a server answered.
    ///
    /// @param body at most as many bytes as were allowed
    record Answer(int status, HttpUrl url, Headers headers, Buffer body) {

        String header(String name) {
            String value = headers.get(name);
            return value == null ? "" : value;
        }
    }

    /// Asks for an address.
    ///
    /// @param largest how many bytes are taken
    /// @throws TooLarge where there are more; as soon as the server says so, or when so many have come
    /// @throws OutOfReach where the address may not be connected to
    /// @throws IOException where the server cannot be reached or does not answer in time
    Answer get(HttpUrl url, Map<String, String> headers, Duration time, long largest) throws IOException {
        if (proxied) {
            requireReach(url);
        }
        Request.Builder request = new Request.Builder().url(url).header("User-Agent", USER_AGENT);
        headers.forEach(request::header);
        OkHttpClient timed = client.newBuilder()
                .callTimeout(time)
                .connectTimeout(time)
                .readTimeout(time)
                .build();
        try (Response response = timed.newCall(request.build()).execute()) {
            return new Answer(response.code(), url, response.headers(), body(response, largest));
        }
    }

    private static Buffer body(Response response, long largest) throws IOException {
        Buffer read = new Buffer();
        ResponseBody body = response.body();
        if (body == null || response.isRedirect()) {
            return read;
        }
        if (body.contentLength() > largest) {
            throw new TooLarge(body.contentLength());
        }
        BufferedSource source = body.source();
        while (source.read(read, AT_ONCE) >= 0) {
            if (read.size() > largest) {
                throw new TooLarge(read.size());
            }
        }
        return read;
    }

    private void requireReach(HttpUrl url) throws IOException {
        List<InetAddress> meant;
        try {
            meant = client.dns().lookup(url.host());
        } catch (UnknownHostException _) {
            return; // the proxy may know it
        }
        for (InetAddress address : meant) {
            if (!reach.includes(new InetSocketAddress(address, url.port()))) {
                throw new OutOfReach();
            }
        }
    }
}

package newsdesk.answer.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// A server on this machine that answers as it was told, request by request, and sees when a connection is closed.
final class ModelServer implements AutoCloseable {

    /// What is answered to one request.
    @FunctionalInterface
    interface Script {

        void play(Exchange exchange) throws IOException;
    }

    private final ServerSocket socket;
    private final Deque<Script> scripts = new ArrayDeque<>();

    /// The requests, in order.
    final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    /// A request as it arrived.
    record Request(String line, Map<String, String> headers, String body) {}

    /// @param scripts for one request each; the last one also for all that follow
    ModelServer(Script... scripts) {
        this.scripts.addAll(List.of(scripts));
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            requests.add(read(in));
            next().play(new Exchange(in, connection.getOutputStream()));
        } catch (IOException e) {
            // Whoever asked no longer listens.
        }
    }

    private synchronized Script next() {
        return scripts.size() > 1 ? scripts.removeFirst() : scripts.getFirst();
    }

    private static Request read(InputStream in) throws IOException {
        String line = readLine(in);
        Map<String, String> headers = new TreeMap<>();
        for (String header = readLine(in); !header.isEmpty(); header = readLine(in)) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Request(line, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /// One request that is being answered.
    static final class Exchange {

        private final InputStream in;
        private final OutputStream out;

        Exchange(InputStream in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        /// Begins the answer. It ends with the connection.
        void head(int status, String... headers) throws IOException {
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " X\r\nConnection: close\r\n");
            for (String header : headers) {
                head.append(header).append("\r\n");
            }
            write(head + "\r\n");
        }

        void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        /// Waits until the other side has closed the connection.
        void awaitClose() throws IOException {
            while (in.read() >= 0) {
                // Nothing more is expected.
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package newsdesk.editing.reading;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/// Sockets that connect only where they may. The address is looked at in the call that connects to it, so it cannot be
/// another one than was checked, whatever a name resolves to the second time.
final class GuardedSockets extends SocketFactory {

    private final Reach reach;

    GuardedSockets(Reach reach) {
        this.reach = reach;
    }

    @Override
    public Socket createSocket() {
        return new Guarded(reach);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return connected(new InetSocketAddress(address, port));
    }

    private Socket connected(InetSocketAddress address) throws IOException {
        Socket socket = createSocket();
        socket.connect(address);
        return socket;
    }

    private static final class Guarded extends Socket {

        private final Reach reach;

        Guarded(Reach reach) {
            this.reach = reach;
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress address)
                    || address.isUnresolved()
                    || !reach.includes(address)) {
                throw new OutOfReach();
            }
            super.connect(endpoint, timeout);
        }
    }
}

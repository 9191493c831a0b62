package newsdesk.editing.reading;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// What the names of servers mean.
@FunctionalInterface
public interface Names {

    /// The addresses of a server, at least one.
    List<InetAddress> of(String host) throws UnknownHostException;

    /// As this machine resolves them.
    Names SYSTEM = host -> List.of(InetAddress.getAllByName(host));
}

package newsdesk.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// The web address of an article, or [#NONE]. Only `http` and `https` addresses with a host are links; nothing else
/// (`javascript:`, `data:`, `file:`, a relative path) can become one.
public record Link(String address) {

    /// The link of an article that prints none.
    public static final Link NONE = new Link("");

    public Link {
        if (!address.isEmpty() && !isWebAddress(address)) {
            throw new IllegalArgumentException("not an http or https address: " + address);
        }
    }

    /// The link at an address, or nothing where the address is not one that a reader could safely be sent to.
    public static Optional<Link> at(String address) {
        String trimmed = address.strip();
        return isWebAddress(trimmed) ? Optional.of(new Link(trimmed)) : Optional.empty();
    }

    public boolean isPresent() {
        return !address.isEmpty();
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

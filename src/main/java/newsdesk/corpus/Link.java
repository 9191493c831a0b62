package newsdesk.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /// How many words at either end of a passage name it in a link.
    private static final int EDGE = 4;

    private static final Pattern GAP = Pattern.compile("\\s+");

    /// The link at an address, or nothing where the address is not one that a reader could safely be sent to.
    public static Optional<Link> at(String address) {
        String trimmed = address.strip();
        return isWebAddress(trimmed) ? Optional.of(new Link(trimmed)) : Optional.empty();
    }

    public boolean isPresent() {
        return !address.isEmpty();
    }

    /// The address with a text fragment, which browsers that know it scroll to: the words where they stand on the page.
    /// The address alone where there is nothing to go to.
    public String to(String words) {
        List<String> plain =
                GAP.splitAsStream(words).filter(word -> !word.isEmpty()).toList();
        if (!isPresent() || plain.isEmpty()) {
            return address;
        }
        String first = encoded(plain.subList(0, Math.min(EDGE, plain.size())));
        String last = encoded(plain.subList(Math.max(EDGE, plain.size() - EDGE), Math.max(EDGE, plain.size())));
        String mark = address.indexOf('#') < 0 ? "#:~:text=" : ":~:text=";
        return address + mark + first + (plain.size() > EDGE ? "," + last : "");
    }

    private static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
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

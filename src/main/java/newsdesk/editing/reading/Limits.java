package newsdesk.editing.reading;

import java.time.Duration;
import newsdesk.editing.Material;

/// How much the web may take of us for one address.
///
/// @param bytes     of what is there, unpacked
/// @param time      for all of it, redirects included
/// @param redirects one after another
public record Limits(int bytes, Duration time, int redirects) {

    /// A page of an outlet has at most some 3 MB and comes in some seconds; five redirects are what RFC 9309 wants
    /// followed.
    public static final Limits USUAL = new Limits(Material.LARGEST, Duration.ofSeconds(20), 5);
}

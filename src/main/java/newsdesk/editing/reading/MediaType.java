package newsdesk.editing.reading;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a server says something is.
///
/// @param type    "text/html", in small letters; may be empty
/// @param charset the character set, where it names one that is known here
record MediaType(String type, Optional<Charset> charset) {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9._:+-]{1,40})");

    static MediaType of(String header) {
        String type = header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        Matcher named = CHARSET.matcher(header);
        return new MediaType(type, named.find() ? known(named.group(1)) : Optional.empty());
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

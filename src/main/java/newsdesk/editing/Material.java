package newsdesk.editing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Something that may hold an article: bytes, and what is said of them.
public final class Material {

    /// The largest that is looked at, in bytes: what Discord lets members attach (Discord: Uploading Files).
    public static final int LARGEST = 10 * 1024 * 1024;

    /// A web address, or the name of a file, or what somebody calls it.
    private final String name;

    private final String mediaType;
    private final byte[] bytes;

    private Material(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /// What was fetched from the web.
    ///
    /// @param address   where it was in the end, after all redirects
    /// @param mediaType as the server says, with its parameters ("text/html; charset=utf-8"); may be empty
    public static Material fetched(String address, String mediaType, byte[] bytes) {
        return new Material(address, mediaType, bytes);
    }

    /// A file.
    public static Material file(String name, byte[] bytes) {
        return new Material(name, "", bytes);
    }

    /// What somebody pasted.
    public static Material pasted(String text) {
        return new Material("pasted text", "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /// What to say of one that is larger.
    public static String tooLarge(long bytes) {
        return String.format(
                Locale.ROOT,
                "It has %.1f MB; at most %d MB are taken.",
                bytes / (1024.0 * 1024.0),
                LARGEST / (1024 * 1024));
    }

    /// A web address, or the name of a file, or what to call it.
    public String name() {
        return name;
    }

    /// What the server says it is, with parameters; the empty text where nobody says.
    public String mediaType() {
        return mediaType;
    }

    /// The content itself; not to be changed.
    public byte[] bytes() {
        return bytes;
    }
}

package newsdesk.editing;

import java.nio.charset.StandardCharsets;

/// Something that may hold an article: bytes, and what is said of them.
public final class Material {

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

package newsdesk.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A published piece: its name in the corpus, its imprint, and its body exactly as it arrived (white space
/// included).
///
/// @param id      its name in the corpus
/// @param imprint what it prints around its text
/// @param body    the text; one line is one paragraph
public record Article(ArticleId id, Imprint imprint, String body) {

    /// The longest body that is accepted, in characters: some two hundred times a long newspaper feature.
    public static final int LONGEST_BODY = 10 * 1024 * 1024;

    public Article {
        if (body.isBlank()) {
            throw new IllegalArgumentException("article %s has no text".formatted(id));
        }
        if (body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException("article %s has %,d characters; at most %,d are accepted"
                    .formatted(id, body.length(), LONGEST_BODY));
        }
    }

    /// The SHA-256 of the body in UTF-8, in hexadecimal: equal hashes mean that offsets into the body still hold.
    public String contentHash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}

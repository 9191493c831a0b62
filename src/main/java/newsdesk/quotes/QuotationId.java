package newsdesk.quotes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/// The short names of quotations: eight letters and digits of which no two look alike, so that they can be read out.
public final class QuotationId {

    /// Thirty-two: the small letters and digits without `i`, `l`, `o` and `u`, of which the first three are taken for
    /// `1` and `0`. (Douglas Crockford's base 32.)
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    /// Forty bits: among 100,000 quotations, two share all of them with a chance of one in two hundred.
    private static final int LENGTH = 8;

    private static final int BITS = 5;

    private QuotationId() {}

    /// The name that is made of a text.
    static String of(String text) {
        long bits = ByteBuffer.wrap(sha256(text)).getLong();
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 1; i <= LENGTH; i++) {
            id.append(ALPHABET.charAt((int) (bits >>> (Long.SIZE - i * BITS)) & (ALPHABET.length() - 1)));
        }
        return id.toString();
    }

    /// A name as somebody may have written it down: capitals, spaces and look-alikes do not count.
    public static String read(String written) {
        return written.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s#-]", "")
                .replace('o', '0')
                .replaceAll("[il]", "1");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}

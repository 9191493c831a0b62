package newsdesk.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Gives each member their pseudonym: a hash of their id that cannot be made, nor tried out, without the key.
public final class Pseudonyms {

    /// As many bytes as the hash has: RFC 2104 advises against fewer.
    public static final int KEY_BYTES = 32;

    /// Half of the hash: two of 10^9 members have the same with a chance of 10^-21.
    private static final int KEPT_BYTES = 16;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /// @param key [#KEY_BYTES] bytes that nobody else knows
    public Pseudonyms(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key of %d bytes".formatted(key.length));
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /// The pseudonym of the member with this id.
    public Pseudonym of(String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
            return new Pseudonym(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, KEPT_BYTES)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}

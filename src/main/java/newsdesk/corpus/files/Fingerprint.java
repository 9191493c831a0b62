package newsdesk.corpus.files;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The first half of a SHA-256: equal ones are of equal bytes, and hundreds of thousands of them fit in memory.
record Fingerprint(long head, long tail) {

    static Fingerprint of(byte[] bytes, int start, int length) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes, start, length);
            ByteBuffer digest = ByteBuffer.wrap(sha.digest());
            return new Fingerprint(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(head) + hex.toHexDigits(tail);
    }
}

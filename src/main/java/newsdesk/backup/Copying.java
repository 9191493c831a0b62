package newsdesk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Bytes on their way from here to there, counted and hashed.
final class Copying {

    private static final int BUFFER = 64 * 1024;

    private final MessageDigest hash;
    private long size;

    Copying() {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Copies all there is, or one byte more than was expected.
    Copying copy(InputStream from, OutputStream to, long atMost) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            to.write(buffer, 0, read);
            hash.update(buffer, 0, read);
            size += read;
            if (size > atMost) {
                break;
            }
        }
        return this;
    }

    /// What the file is called in a manifest that went this way.
    Manifest.Entry entry(String path, String permissions) {
        return new Manifest.Entry(path, size, HexFormat.of().formatHex(hash.digest()), permissions);
    }
}

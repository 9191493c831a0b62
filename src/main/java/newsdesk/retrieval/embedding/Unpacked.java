package newsdesk.retrieval.embedding;

import ai.djl.util.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/// What the embedding model needs as files, unpacked from the program's jars into a folder: the model, and the
/// native libraries it runs on. Unpacked once, found again by every later start: 0.3 s less until the first vector.
///
/// Files carry the checksum that the jar holds of them, so those of another version of the program are not taken
/// for these. Several processes may unpack at once: a file is moved into place whole.
final class Unpacked {

    /// Where a folder cannot be written, the model's libraries unpack their natives themselves, at every start.
    private static final String WITHIN_JAR = "/ai/onnxruntime/native/";

    private final Path folder;

    private Unpacked(Path folder) {
        this.folder = folder;
    }

    /// Unpacks what is missing in a folder.
    ///
    /// @throws IOException where it cannot be written, or the program does not run from jars
    static Unpacked into(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Unpacked(folder.toAbsolutePath());
    }

    /// The model.
    Path model() throws IOException {
        Entry entry = Entry.of(BgeModel.MODEL);
        return unpack(entry, folder.resolve(entry.checksum() + "-" + BgeModel.MODEL.substring(1)));
    }

    /// Has the native libraries loaded from this folder.
    void provideNatives() throws IOException {
        System.setProperty("onnxruntime.native.path", onnxRuntime().toString());
    }

    /// The folder that ONNX Runtime loads its two libraries from.
    private Path onnxRuntime() throws IOException {
        Platform here = Platform.fromSystem("tokenizers");
        String arch = here.getOsArch().equals("x86_64") ? "x64" : here.getOsArch();
        String jar = WITHIN_JAR + here.getOsPrefix() + "-" + arch + "/";
        String runtime = System.mapLibraryName("onnxruntime");
        String bridge = System.mapLibraryName("onnxruntime4j_jni");
        Entry first = Entry.of(jar + runtime);
        Path home = Files.createDirectories(folder.resolve("onnxruntime-" + first.checksum()));
        unpack(first, home.resolve(runtime));
        unpack(Entry.of(jar + bridge), home.resolve(bridge));
        return home;
    }

    private static Path unpack(Entry entry, Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) == entry.size()) {
            return file;
        }
        Path unfinished = Files.createTempFile(file.getParent(), "unpacking", "");
        try (InputStream in = entry.open()) {
            Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return file;
    }

    /// A file within a jar.
    private record Entry(URL url, long size, String checksum) {

        static Entry of(String resource) throws IOException {
            URL url = Unpacked.class.getResource(resource);
            ZipEntry entry = url == null ? null : inJar(url);
            if (url == null || entry == null || entry.getSize() < 0 || entry.getCrc() < 0) {
                throw new IOException(resource + " is not within a jar of the program");
            }
            return new Entry(url, entry.getSize(), HexFormat.of().toHexDigits(entry.getCrc(), 8));
        }

        private static @Nullable ZipEntry inJar(URL url) throws IOException {
            return url.openConnection() instanceof JarURLConnection jar ? jar.getJarEntry() : null;
        }

        InputStream open() throws IOException {
            return url.openStream();
        }
    }
}

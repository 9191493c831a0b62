package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Vectors by what they are of, so that no text is embedded twice: a text that has not changed has a vector that
/// has not. Written by one process at a time; what was committed outlives a killed process.
final class VectorCache implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VectorCache.class);

    private static final String KEY = "key";
    private static final String VECTOR = "vector";

    private final IndexWriter writer;
    private DirectoryReader reader;

    /// Opens the cache in a directory, or an empty one where there is none.
    ///
    /// @throws IOException where it is damaged, or cannot be read or written
    VectorCache(Directory directory) throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig();
        writer = new IndexWriter(directory, settings);
        try {
            reader = DirectoryReader.open(writer);
        } catch (IOException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /// The cache in a folder; a damaged one is thrown away, which costs time and nothing else.
    static VectorCache in(Path folder, Disk disk) throws IOException {
        try {
            return new VectorCache(disk.open(folder));
        } catch (FileSystemException e) {
            if (!(e instanceof NoSuchFileException)) {
                throw e;
            }
            LOG.warn("The vectors kept in {} lack a file, so all passages are embedded anew", folder, e);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The vectors kept in {} are damaged, so all passages are embedded anew", folder, e);
        }
        Shelf.delete(folder);
        return new VectorCache(disk.open(Files.createDirectories(folder)));
    }

    /// What a vector is of: a text, embedded by a model.
    static BytesRef key(String model, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(model.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return new BytesRef(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /// The vectors of those of some keys that are known.
    Map<BytesRef, float[]> find(Collection<BytesRef> keys) throws IOException {
        TreeSet<BytesRef> missing = new TreeSet<>(keys);
        Map<BytesRef, float[]> found = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(KEY);
            BinaryDocValues vectors = leaf.reader().getBinaryDocValues(VECTOR);
            if (terms != null && vectors != null) {
                for (Map.Entry<Integer, BytesRef> entry :
                        documents(missing, terms.iterator()).entrySet()) {
                    if (vectors.advanceExact(entry.getKey())) {
                        found.put(entry.getValue(), floats(vectors.binaryValue()));
                    }
                }
                missing.removeAll(found.keySet());
            }
        }
        return found;
    }

    /// The keys among the terms of a segment, by document, in the order of the documents.
    private static SortedMap<Integer, BytesRef> documents(SortedSet<BytesRef> keys, TermsEnum terms)
            throws IOException {
        SortedMap<Integer, BytesRef> documents = new TreeMap<>();
        @Nullable PostingsEnum postings = null;
        for (BytesRef key : keys) {
            if (terms.seekExact(key)) {
                postings = terms.postings(postings, PostingsEnum.NONE);
                documents.put(postings.nextDoc(), key);
            }
        }
        return documents;
    }

    /// Takes vectors in; they are found, and on disk, after the next [#commit()].
    void add(BytesRef key, float[] vector) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        Document document = new Document();
        document.add(new StringField(KEY, key, Field.Store.NO));
        document.add(new BinaryDocValuesField(VECTOR, new BytesRef(bytes.array())));
        writer.addDocument(document);
    }

    private static float[] floats(BytesRef bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asFloatBuffer().get(vector);
        return vector;
    }

    /// Puts what was taken in on disk.
    void commit() throws IOException {
        writer.commit();
        DirectoryReader newer = DirectoryReader.openIfChanged(reader);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            reader.close();
        }
    }
}

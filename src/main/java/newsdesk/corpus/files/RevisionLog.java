package newsdesk.corpus.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsdesk.corpus.History;
import newsdesk.corpus.Revision;
import newsdesk.corpus.Revisions;
import newsdesk.corpus.UnreadableCorpus;
import org.jspecify.annotations.Nullable;

/// Revisions in a file that is only ever added to, a line for each ([RevisionLine]).
///
/// What is half written at its end, because the power went or somebody is just writing it, was never recorded: it is
/// passed over, and the next to write cuts it off. A fault before that is said, and nothing is answered, rather than
/// that a retracted article counts again. Writers wait for one another, in this process and in others; readers for
/// nobody.
public final class RevisionLog implements Revisions {

    private final Path file;
    private @Nullable Known known;

    /// The revisions in the file as it was last read.
    ///
    /// @param end behind the last whole line, in bytes
    private record Known(long size, FileTime written, History history, long end) {}

    /// @param file where they are; made with its folder when the first one is added
    public RevisionLog(Path file) {
        this.file = file;
    }

    @Override
    public synchronized History history() {
        return known().history();
    }

    private Known known() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (known == null || known.size() != now.size() || !known.written().equals(now.lastModifiedTime())) {
                known = read(now);
            }
            return known;
        } catch (NoSuchFileException e) {
            known = null;
            return new Known(0, FileTime.fromMillis(0), History.NONE, 0);
        } catch (IOException e) {
            throw Place.of(file).unreadable(e);
        }
    }

    private Known read(BasicFileAttributes now) {
        List<Revision> revisions = new ArrayList<>();
        long end = 0;
        Optional<Place> faulty = Optional.empty();
        try (Lines lines = new Lines(file)) {
            while (lines.advance() && end + lines.length() < now.size()) {
                if (faulty.isPresent()) {
                    throw faulty.get()
                            .fault("is damaged, so which articles are retracted cannot be told; put a backup of this"
                                    + " file in its place");
                }
                Optional<Revision> revision =
                        RevisionLine.read(lines.buffer(), lines.start(), lines.length(), lines.place());
                if (revision.isPresent()) {
                    revisions.add(revision.get());
                    end += lines.length() + 1L;
                } else {
                    faulty = Optional.of(lines.place());
                }
            }
        }
        return new Known(now.size(), now.lastModifiedTime(), new History(revisions), end);
    }

    @Override
    public synchronized Revision add(Entry entry) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                BatchWriter.syncFolder(folder.getParent());
            }
            try (FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                Known before = known();
                Revision revision = entry.numbered(before.history().last() + 1);
                write(channel, RevisionLine.of(revision), before.end());
                BatchWriter.syncFolder(folder);
                return revision;
            }
        } catch (IOException e) {
            throw new UnreadableCorpus(
                    "The change could not be recorded in %s: %s. Nothing has changed."
                            .formatted(OneLine.of(file.toString()), Place.reason(e)),
                    e);
        }
    }

    private void write(FileChannel channel, byte[] line, long at) throws IOException {
        if (line.length > Lines.LONGEST) {
            throw Place.of(file).fault("the article is too long for a correction to be recorded here; change its file");
        }
        try {
            channel.truncate(at);
            ByteBuffer bytes = ByteBuffer.wrap(line);
            for (long to = at; bytes.hasRemaining(); ) {
                to += channel.write(bytes, to);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(at);
            throw e;
        }
    }
}

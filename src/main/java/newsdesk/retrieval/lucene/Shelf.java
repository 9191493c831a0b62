package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder of the index generations: a numbered folder for each, and a file `current` that names the one in
/// service, the one before it, and the stamp of the corpus. Whoever replaces that file puts a generation into
/// service.
final class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /// What takes the place of `current`.
    private static final String NEXT = "current.new";

    private final Path folder;
    private final Path current;

    Shelf(Path folder) {
        this.folder = folder;
        this.current = folder.resolve("current");
    }

    /// What `current` says.
    ///
    /// @param number   of the generation in service, from 1
    /// @param previous the one that was before it, kept for going back; 0 where there is none
    /// @param stamp    of the corpus that the one in service was built from
    record Current(long number, long previous, String stamp) {

        /// Numbers only grow: where the one before has a higher one, somebody went back.
        boolean isGoneBackTo() {
            return number < previous;
        }
    }

    /// What is in service; nothing where there is nothing, or where the file is damaged.
    ///
    /// @throws IOException where it cannot be read
    Optional<Current> current() throws IOException {
        String text;
        try {
            text = new String(Files.readAllBytes(current), StandardCharsets.UTF_8);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        String[] lines = text.split("\n", 3);
        try {
            return Optional.of(new Current(Long.parseLong(lines[0]), Long.parseLong(lines[1]), lines[2]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException _) {
            LOG.warn("{} does not name an index generation, so the index is built anew.", current);
            return Optional.empty();
        }
    }

    /// Puts a generation into service: afterwards `current` names it, also after a power cut; before that, and
    /// whenever this fails, the one before.
    void replace(Current next) throws IOException {
        Path written = folder.resolve(NEXT);
        byte[] text =
                "%d\n%d\n%s".formatted(next.number, next.previous, next.stamp).getBytes(StandardCharsets.UTF_8);
        Files.write(written, text);
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(written, current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        IOUtils.fsync(folder, true);
    }

    Path folder(long number) {
        return folder.resolve(Long.toString(number));
    }

    /// The number of the next generation, and the folder to build it in, empty.
    long begin() throws IOException {
        Files.createDirectories(folder);
        long next = 1;
        for (Path each : numbered()) {
            next = Math.max(next, Long.parseLong(each.getFileName().toString()) + 1);
        }
        Files.createDirectory(folder(next));
        return next;
    }

    /// Deletes every generation but those in service and before it, and what killed builds left. What cannot be
    /// deleted now, because somebody still reads it, is deleted by a later build.
    ///
    /// @return what was deleted
    List<Path> tidy() {
        List<Path> deleted = new ArrayList<>();
        try {
            for (Path each : Files.isDirectory(folder) ? superfluous() : List.<Path>of()) {
                delete(each);
                deleted.add(each);
            }
        } catch (IOException e) {
            LOG.warn("Old index generations in {} could not be deleted", folder, e);
        }
        return deleted;
    }

    private List<Path> superfluous() throws IOException {
        Optional<Current> kept = current();
        List<Path> superfluous = new ArrayList<>();
        for (Path each : numbered()) {
            long number = Long.parseLong(each.getFileName().toString());
            if (kept.isEmpty() || (number != kept.get().number && number != kept.get().previous)) {
                superfluous.add(each);
            } else {
                superfluous.add(each.resolve(Annex.BEGUN));
                superfluous.add(each.resolve(Annex.REPLACED));
            }
        }
        superfluous.add(folder.resolve(NEXT));
        superfluous.removeIf(Files::notExists);
        return superfluous;
    }

    private List<Path> numbered() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().matches("[1-9]\\d{0,17}"))
                    .toList();
        }
    }

    /// Deletes a folder with everything in it.
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

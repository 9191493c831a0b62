package newsdesk.corpus.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsdesk.corpus.UnreadableCorpus;

/// A file of articles that were taken in together, named by its number: the first is `000001.jsonl`.
///
/// Its first line is [#HEADER], then each article is a line as [KeptArticle] makes it, and the last line says how
/// many they are and the CRC-32C of everything before it. It is never changed once it has its name.
record Batch(Path file, int number) implements Comparable<Batch> {

    /// The first line, with the version of the format.
    static final String HEADER = "{\"newsdesk\":\"articles\",\"version\":1}";

    private static final String FOOTER_START = "{\"articles\":";
    private static final Pattern NAME = Pattern.compile("(\\d{6,9})\\.jsonl");

    /// What a file is called while it is written. Readers pass it over, and the next writer removes it.
    static final String UNFINISHED = ".part";

    static Batch numbered(Path folder, int number) {
        return new Batch(folder.resolve("%06d.jsonl".formatted(number)), number);
    }

    /// The batches in a folder, the first one first; none where there is no folder.
    ///
    /// @throws UnreadableCorpus where the folder cannot be looked at
    static List<Batch> in(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            throw Place.of(folder).fault("is not a folder; imported articles are kept in a folder of this name");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .map(file -> new Batch(file, number(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Place.of(folder).unreadable(e);
        }
    }

    private static int number(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name.substring(0, name.indexOf('.')));
    }

    /// The last line of a batch.
    static String footer(int articles, long checksum) {
        return "%s%d,\"crc32c\":\"%08x\"}".formatted(FOOTER_START, articles, checksum);
    }

    static boolean isFooter(String line) {
        return line.startsWith(FOOTER_START);
    }

    Path unfinished() {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /// @throws UnreadableCorpus where the file is not there any more
    long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw Place.of(file).unreadable(e);
        }
    }

    @Override
    public int compareTo(Batch other) {
        return Integer.compare(number, other.number);
    }
}

package newsdesk.backup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a backup holds: each file with what it must be when it is read again.
///
/// @param files the files, none of them twice
record Manifest(List<Entry> files) {

    /// The name of its own entry in the archive; no file of a data folder is called so.
    static final String NAME = "manifest";

    private static final String KIND = "newsdesk backup ";
    private static final int VERSION = 1;

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\d{1,18}) ([rwx-]{9}) (.+)");

    /// A file.
    ///
    /// @param path        where it lies in the data folder, with slashes
    /// @param size        in bytes
    /// @param sha256      its hash, in small hexadecimal digits
    /// @param permissions as in `rw-r--r--`
    record Entry(String path, long size, String sha256, String permissions) {

        Entry {
            if (!isWithin(path)) {
                throw new IllegalArgumentException("not a path within a folder: " + path);
            }
        }

        /// Whether a path leads to somewhere in the folder that it starts from, and is written in one way only.
        private static boolean isWithin(String path) {
            return !path.isEmpty()
                    && path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':')
                    && Pattern.compile("/")
                            .splitAsStream(path + "/.end")
                            .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        }
    }

    Manifest {
        files = List.copyOf(files);
        Set<String> paths = new HashSet<>();
        for (Entry file : files) {
            if (file.path().equals(NAME) || !paths.add(file.path())) {
                throw new IllegalArgumentException("twice in a backup: " + file.path());
            }
        }
    }

    /// As it stands in the archive.
    String text() {
        StringBuilder text = new StringBuilder(KIND).append(VERSION).append('\n');
        for (Entry file : files) {
            text.append("%s %d %s %s\n".formatted(file.sha256(), file.size(), file.permissions(), file.path()));
        }
        return text.append("end\n").toString();
    }

    /// Reads what [#text()] wrote.
    ///
    /// @throws BackupFailed             where a newer program wrote it
    /// @throws IllegalArgumentException where it is damaged, or names a file outside of the folder
    static Manifest read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().matches(KIND + "\\d{1,9}")) {
            throw new IllegalArgumentException("it has no beginning");
        }
        if (Integer.parseInt(lines.getFirst().substring(KIND.length())) > VERSION) {
            throw new BackupFailed("This backup was made by a newer Newsdesk. Use that one to put it back.");
        }
        if (!lines.getLast().equals("end")) {
            throw new IllegalArgumentException("it has no end");
        }
        List<Entry> files = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            Matcher found = LINE.matcher(line);
            if (!found.matches()) {
                throw new IllegalArgumentException("not a file: " + line);
            }
            files.add(new Entry(found.group(4), Long.parseLong(found.group(2)), found.group(1), found.group(3)));
        }
        return new Manifest(files);
    }

    /// The bytes of all files together.
    long bytes() {
        return files.stream().mapToLong(Entry::size).sum();
    }
}

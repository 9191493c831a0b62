package newsdesk.console.line;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Completes the paths of files. (JLine's own completer for them comes in a module with dozens of other commands.)
final class FileNames {

    /// More are not looked through by anyone.
    private static final int MOST = 100;

    private FileNames() {}

    /// The files and folders whose paths begin as typed, in order; folders end with a slash.
    static List<String> startingWith(String typed) {
        int slash = typed.lastIndexOf('/');
        String folder = typed.substring(0, slash + 1);
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder.isEmpty() ? "." : folder))) {
            for (Path file : files) {
                String path = folder + file.getFileName() + (Files.isDirectory(file) ? "/" : "");
                if (path.startsWith(typed) && found.size() < MOST) {
                    found.add(path);
                }
            }
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
        return found.stream().sorted().toList();
    }
}

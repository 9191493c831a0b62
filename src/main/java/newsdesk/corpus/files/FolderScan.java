package newsdesk.corpus.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsdesk.corpus.UnreadableCorpus;

/// One look through the corpus folder and the folders in it: which files hold articles.
///
/// Left out are hidden files and folders (their name begins with a dot), every README.md, and files of other
/// endings. A symbolic link to a file in the folder is that file under another name, as mounted volumes have it;
/// one that leads out of the folder or nowhere is a fault, because an article would be missing without a word.
final class FolderScan extends SimpleFileVisitor<Path> {

    private static final String README = "README.md";

    private final Path folder;
    private final Path real;
    private final List<CorpusFile> files = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private FolderScan(Path folder, Path real) {
        this.folder = folder;
        this.real = real;
    }

    /// @throws UnreadableCorpus where there is no such folder, or it cannot be looked at
    static FolderScan of(Path folder) {
        Place place = Place.of(folder);
        if (!Files.isDirectory(folder)) {
            throw place.fault("there is no such folder; the articles of the corpus are looked for in it");
        }
        try {
            FolderScan scan = new FolderScan(folder, folder.toRealPath());
            Files.walkFileTree(scan.real, scan);
            scan.files.sort(Comparator.comparing(CorpusFile::name));
            return scan;
        } catch (IOException e) {
            throw place.unreadable(e);
        }
    }

    /// The files with articles, sorted by name.
    List<CorpusFile> files() {
        return List.copyOf(files);
    }

    /// What in the folder could not be looked at, a sentence each.
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isHidden(file)) {
            if (attributes.isSymbolicLink()) {
                visitLink(file);
            } else {
                visitRegular(file, attributes);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    /// A file that is gone again is not there; anything else that cannot be looked at is a fault.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (!(e instanceof NoSuchFileException) && !isHidden(file)) {
            faults.add(String.valueOf(shown(file).unreadable(e).getMessage()));
        }
        return FileVisitResult.CONTINUE;
    }

    private void visitLink(Path link) throws IOException {
        boolean leadsNowhere = !Files.exists(link);
        if (leadsNowhere && format(link).isPresent()) {
            faults.add(String.valueOf(
                    shown(link).fault("is a link that leads nowhere; remove it").getMessage()));
        } else if (!leadsNowhere && !link.toRealPath().startsWith(real)) {
            if (format(link).isPresent() || Files.isDirectory(link)) {
                faults.add(String.valueOf(shown(link)
                        .fault("is a link that leads out of the corpus folder; put the articles themselves there")
                        .getMessage()));
            }
        } else if (!leadsNowhere) {
            visitRegular(link, Files.readAttributes(link, BasicFileAttributes.class));
        }
    }

    private void visitRegular(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            format(file)
                    .ifPresent(format -> files.add(new CorpusFile(
                            shown(file).file(), name(file), format, attributes.size(), attributes.lastModifiedTime())));
        }
    }

    private static Optional<Format> format(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.equalsIgnoreCase(README) ? Optional.empty() : Format.of(name);
    }

    private boolean isHidden(Path path) {
        return !path.equals(real) && String.valueOf(path.getFileName()).startsWith(".");
    }

    private String name(Path file) {
        return real.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /// The file under the folder as it was named to us.
    private Place shown(Path file) {
        return Place.of(folder.resolve(real.relativize(file)));
    }
}

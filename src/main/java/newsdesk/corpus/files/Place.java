package newsdesk.corpus.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import newsdesk.corpus.UnreadableCorpus;

/// A line of a file, or with line 0 the file as a whole: where a fault is.
record Place(Path file, long line) {

    static Place of(Path file) {
        return new Place(file, 0);
    }

    Place at(long otherLine) {
        return new Place(file, otherLine);
    }

    /// A fault at this place.
    ///
    /// @param what what is wrong and what to do, without the full stop
    UnreadableCorpus fault(String what) {
        return new UnreadableCorpus("%s: %s.".formatted(this, what));
    }

    /// The fault of a file that the system does not let us read.
    UnreadableCorpus unreadable(IOException e) {
        String what =
                e instanceof NoSuchFileException ? "is not there, or not any more" : "cannot be read: " + reason(e);
        return new UnreadableCorpus("%s: %s.".formatted(this, what), e);
    }

    /// What the system says, in words.
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> "there is no %s, or not any more".formatted(gone.getFile());
            case AccessDeniedException denied -> "access to %s is not allowed".formatted(denied.getFile());
            case FileSystemException other
            when other.getReason() != null -> "%s (%s)".formatted(other.getReason(), other.getFile());
            default -> String.valueOf(e.getMessage());
        };
    }

    @Override
    public String toString() {
        String name = OneLine.of(file.toString());
        return line == 0 ? name : "%s, line %d".formatted(name, line);
    }
}

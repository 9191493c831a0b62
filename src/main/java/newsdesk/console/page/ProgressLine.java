package newsdesk.console.page;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import newsdesk.wording.Harmless;
import newsdesk.wording.Wording;

/// Shows how far a long piece of work has come: one line that is written over again and again on a terminal; now
/// and then a line of its own where the output goes into a file.
///
/// Written by hand because the libraries for it either bring a second, older JLine or draw from a thread of their
/// own, and because what is needed is this one line.
public final class ProgressLine {

    private static final long SECOND = 1_000_000_000L;

    /// Often enough to look alive, seldom enough to cost nothing.
    private static final long REDRAWN_EVERY = SECOND / 10;

    private static final long NOTED_EVERY = 10 * SECOND;

    /// Work that is over sooner needs no note.
    private static final long SILENT_FOR = 2 * SECOND;

    private static final int BAR = 20;

    private final PrintStream err;
    private final boolean watched;
    private final int columns;
    private final LongSupplier nanos;

    private String stage = "";
    private long stageBegan;
    private long shownNext;
    private int shownColumns;

    /// @param watched whether `err` is a terminal
    /// @param nanos   a clock such as [System#nanoTime()]
    public ProgressLine(PrintStream err, boolean watched, int columns, LongSupplier nanos) {
        this.err = err;
        this.watched = watched;
        this.columns = columns;
        this.nanos = nanos;
    }

    /// The work has come this far; see [newsdesk.retrieval.Progress].
    public synchronized void at(String newStage, long done, long total) {
        long now = nanos.getAsLong();
        if (!newStage.equals(stage)) {
            stage = newStage;
            stageBegan = now;
            shownNext = watched ? now : now + SILENT_FOR;
        }
        if (now >= shownNext || (watched && done == total)) {
            shownNext = now + (watched ? REDRAWN_EVERY : NOTED_EVERY);
            show(text(done, total, now - stageBegan));
        }
    }

    /// Takes the line away again, so that something else can be written.
    public synchronized void clear() {
        if (shownColumns > 0) {
            err.print("\r" + " ".repeat(shownColumns) + "\r");
            err.flush();
            shownColumns = 0;
        }
        stage = "";
    }

    private void show(String text) {
        if (!watched) {
            err.println(text);
            return;
        }
        String fitting =
                LineBreaks.columns(text) < columns ? text : text.substring(0, Math.min(text.length(), columns - 1));
        int width = LineBreaks.columns(fitting);
        err.print("\r" + fitting + " ".repeat(Math.max(0, shownColumns - width)));
        err.flush();
        shownColumns = width;
    }

    private String text(long done, long total, long elapsed) {
        StringBuilder text = new StringBuilder(Harmless.line(stage)).append("  ");
        if (total > 0) {
            long part = Math.min(done, total);
            if (watched) {
                int filled = (int) (BAR * part / total);
                text.append('[').repeat('#', filled).repeat('.', BAR - filled).append("] ");
            }
            text.append(100 * part / total).append(" %  ").append(Wording.number(done));
            text.append(" of ").append(Wording.number(total));
        } else {
            text.append(Wording.number(done));
        }
        long rate = elapsed < SECOND ? 0 : done * SECOND / elapsed;
        if (rate > 0) {
            text.append("  ").append(Wording.number(rate)).append("/s");
            if (total > done) {
                text.append("  ").append(left((total - done) / rate)).append(" left");
            }
        }
        return text.toString();
    }

    private static String left(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}

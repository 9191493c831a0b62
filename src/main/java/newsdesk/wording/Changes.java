package newsdesk.wording;

import java.time.LocalDate;
import java.time.ZoneOffset;
import newsdesk.corpus.Change;
import newsdesk.corpus.Revision;

/// What is said about a change to an article. Reasons are somebody's own words: they stand in it on one line and
/// [Harmless].
public final class Changes {

    private Changes() {}

    /// "retracted", "restored", "corrected".
    public static String done(Change change) {
        return switch (change) {
            case Change.Retracted _ -> "retracted";
            case Change.Restored _ -> "restored";
            case Change.Corrected _ -> "corrected";
        };
    }

    /// "Retracted on 4 May 2031: the outlet withdrew it." The day is that of UTC.
    public static String sentence(Revision revision) {
        String done = done(revision.change());
        String what = Character.toUpperCase(done.charAt(0)) + done.substring(1) + " on " + day(revision);
        String reason = Harmless.line(revision.reason()).strip();
        return reason.isEmpty() ? what + "." : what + ": " + reason;
    }

    /// "4 May 2031".
    public static String day(Revision revision) {
        return Wording.day(LocalDate.ofInstant(revision.made(), ZoneOffset.UTC));
    }
}

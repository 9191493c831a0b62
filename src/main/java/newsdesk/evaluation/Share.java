package newsdesk.evaluation;

import java.util.Locale;

/// A share as it is shown: the count, how many it is of, and the percentage.
final class Share {

    private Share() {}

    static String of(int some, int all) {
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", some, all, 100.0 * some / all);
    }
}

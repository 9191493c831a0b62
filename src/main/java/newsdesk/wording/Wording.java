package newsdesk.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsdesk.corpus.Imprint;

/// Dates, numbers and imprints as a reader sees them.
///
/// Written out by hand because the formatters of the JDK load their locale data first, which takes a tenth of the
/// time in which a question is answered.
public final class Wording {

    /// So many outlets are named that print the same; more are seldom, and would fill a card.
    private static final int MOST_OUTLETS = 10;

    private Wording() {}

    /// "20 August 2025".
    public static String day(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }

    /// "1 article", "1,234 articles".
    public static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /// "1,234,567".
    public static String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /// "The Example Times, 20 August 2025", or what is missing of it.
    public static String origin(Imprint imprint) {
        return imprint.outlet() + ", " + published(imprint);
    }

    /// ", also in The Post and BBC", or nothing. Many are counted, not named.
    public static String alsoIn(List<String> outlets) {
        if (outlets.isEmpty()) {
            return "";
        }
        int named = Math.min(MOST_OUTLETS, outlets.size());
        List<String> names = new ArrayList<>(outlets.subList(0, named));
        String last = outlets.size() > named ? "%d more".formatted(outlets.size() - named) : names.removeLast();
        return ", also in " + (names.isEmpty() ? last : String.join(", ", names) + " and " + last);
    }

    /// "20 August 2025" or "undated".
    public static String published(Imprint imprint) {
        return imprint.published().day().map(Wording::day).orElse("undated");
    }
}

package newsdesk.wording;

import java.time.LocalDate;
import java.util.Locale;
import newsdesk.corpus.Imprint;

/// Dates, numbers and imprints as a reader sees them.
///
/// Written out by hand because the formatters of the JDK load their locale data first, which takes a tenth of the
/// time in which a question is answered.
public final class Wording {

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

    /// "20 August 2025" or "undated".
    public static String published(Imprint imprint) {
        return imprint.published().day().map(Wording::day).orElse("undated");
    }
}

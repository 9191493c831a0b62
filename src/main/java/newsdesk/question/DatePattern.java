package newsdesk.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One way to write a date or a period, and how to tell which days it means.
///
/// @param pattern how it is written, in folded words
/// @param meaning the days that are meant, or nothing where the words turn out to be no date (31 June)
record DatePattern(Pattern pattern, Meaning meaning) {

    /// The months by their names and by the short forms in use, with or without a stop.
    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

    static final String WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    /// Years that news are about; other numbers of four digits are resolutions, troops and prices.
    static final String YEAR = "(?:(?:19|20)\\d\\d)";

    /// Tells which days some words mean.
    interface Meaning {
        Optional<Period> of(MatchResult words, LocalDate today);
    }

    static DatePattern of(String pattern, Meaning meaning) {
        return new DatePattern(Pattern.compile(pattern), meaning);
    }

    /// The number of a month, from any form of its name.
    static int month(String name) {
        return switch (name.substring(0, 3)) {
            case "jan" -> 1;
            case "feb" -> 2;
            case "mar" -> 3;
            case "apr" -> 4;
            case "may" -> 5;
            case "jun" -> 6;
            case "jul" -> 7;
            case "aug" -> 8;
            case "sep" -> 9;
            case "oct" -> 10;
            case "nov" -> 11;
            case "dec" -> 12;
            default -> throw new IllegalArgumentException("no month is called " + name);
        };
    }
}

package newsdesk.question;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.corpus.Span;

/// Writes numbers in one way: "1,200", "$5bn" and "5 billion dollars", "24-hour", "2nd".
final class NumberForms {

    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)*)(.*)");

    private static final Pattern CURRENCY = Pattern.compile("[$€£¥₴₽]\\s?$");

    /// What follows a number and belongs to it.
    private static final Pattern UNIT = Pattern.compile(
            "^[\\s-]?(%|percent\\b|per cent\\b|percentage points?\\b|thousand\\b|million\\b|billion\\b|trillion\\b|bn\\b|m\\b"
                    + "|k\\b|km\\b|kilomet\\w+\\b|miles?\\b|met(?:er|re)s?\\b|hours?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b"
                    + "|dollars?\\b|euros?\\b)");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("%", "percent"),
            Map.entry("per cent", "percent"),
            Map.entry("bn", "billion"),
            Map.entry("b", "billion"),
            Map.entry("m", "million"),
            Map.entry("mn", "million"),
            Map.entry("k", "thousand"),
            Map.entry("tn", "trillion"),
            Map.entry("kilometers", "km"),
            Map.entry("kilometres", "km"),
            Map.entry("kilometer", "km"),
            Map.entry("kilometre", "km"));

    private NumberForms() {}

    /// A number of a text with its unit.
    static Names.Name of(String text, Word word) {
        String folded = Fold.of(text);
        Matcher number = NUMBER.matcher(word.folded());
        String digits = number.matches() ? bare(number.group(1)) : word.folded();
        String attached = number.matches() ? number.group(2) : "";
        int start = word.span().start();
        Matcher currency = CURRENCY.matcher(folded.substring(0, start));
        int from = currency.find() ? currency.start() : start;
        Matcher unit = UNIT.matcher(folded.substring(word.span().end()));
        boolean follows = attached.isEmpty() && unit.find();
        String named = follows ? unit.group(1) : attached.replaceFirst("^-", "");
        int end = follows ? word.span().end() + unit.end() : word.span().end();
        String form = named.isEmpty() ? digits : digits + " " + unit(named);
        return new Names.Name(Names.Kind.NUMBER, form.strip(), new Span(from, end));
    }

    private static String unit(String named) {
        String unit = UNITS.getOrDefault(named, named);
        boolean plural = unit.length() > 3 && unit.endsWith("s");
        return unit.matches("st|nd|rd|th|s|'s") ? "" : plural ? unit.substring(0, unit.length() - 1) : unit;
    }

    /// A number without the commas between its thousands.
    static String bare(String number) {
        return number.replaceAll(",(?=\\d{3})", "");
    }
}

package newsdesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the numbers of a text with what they count and how they are bounded: "at least 17 people", "$5 million",
/// "two fifths", "nineteen".
final class Quantities {

    /// How a number is bounded.
    enum Bound {
        EXACT,
        ABOUT,
        NEARLY,
        AT_LEAST,
        MORE_THAN,
        LESS_THAN,
        UP_TO
    }

    /// A number of a text.
    ///
    /// @param value in the basic unit: metres, not kilometres; hundredths for a share
    /// @param unit  the unit, where it is one that we know, else empty
    /// @param bound how it is bounded
    /// @param from  the place of its first word
    /// @param to    the place behind its last word, its unit included
    record Quantity(double value, String unit, Bound bound, int from, int to) {

        boolean sameAs(Quantity other) {
            double scale = Math.max(1, Math.abs(value));
            return Math.abs(value - other.value) <= scale * 1e-6 && unit.equals(other.unit);
        }
    }

    private static final Set<String> AGO = Set.of("old");

    private Quantities() {}

    static List<Quantity> in(Wording wording) {
        List<Quantity> found = new ArrayList<>();
        List<Dates.Date> dates = Dates.in(wording.text());
        int at = 0;
        while (at < wording.size()) {
            Token token = wording.at(at);
            boolean dated = dates.stream()
                    .anyMatch(date -> date.span().start() <= token.start()
                            && token.end() <= date.span().end());
            int end = dated ? at : read(wording, at, found);
            at = Math.max(end, at + 1);
        }
        return found;
    }

    static boolean isNumberWord(Token token) {
        return token.isNumeral() || NumberWords.WORDS.containsKey(token.lower());
    }

    /// Adds the number that begins at a place, and gives the place behind it.
    private static int read(Wording wording, int at, List<Quantity> found) {
        Token first = wording.at(at);
        double value;
        int end = at + 1;
        if (first.isNumeral()) {
            String digits = first.lower().replaceAll("[,\\s\u00a0\u2009\u202f](?=\\d{3})", "");
            boolean counts = end < wording.size() && isFraction(wording, end);
            if (counts || !digits.matches("\\d+(\\.\\d+)?")) {
                return at;
            }
            value = Double.parseDouble(digits);
        } else if (isFraction(wording, at)) {
            double parts = NumberWords.FRACTIONS.getOrDefault(first.lower(), 0d);
            double count = count(wording, at);
            boolean counted = at > 0
                    && (NumberWords.WORDS.containsKey(wording.at(at - 1).lower())
                            || wording.at(at - 1).isNumeral());
            add(wording, 100 * count / parts, "percent", counted ? at - 1 : at, end, found);
            return end;
        } else if (NumberWords.WORDS.containsKey(first.lower())) {
            value = NumberWords.WORDS.getOrDefault(first.lower(), 0d);
            boolean one = first.is("one");
            Token next = end < wording.size() ? wording.at(end) : first;
            if (value >= 20
                    && NumberWords.WORDS.getOrDefault(next.lower(), 99d) < 10
                    && next.start() == first.end() + 1) {
                value += NumberWords.WORDS.getOrDefault(next.lower(), 0d);
                end++;
            } else if (end < wording.size() && isFraction(wording, end)) {
                return at;
            } else if (one && !(Units.of(next.lower()) != null) && !NumberWords.SCALES.containsKey(next.lower())) {
                return at;
            }
        } else {
            return at;
        }
        if (end < wording.size()
                && wording.at(end).is("m")
                && wording.at(end).start() == wording.at(end - 1).end()
                && isMoney(wording, at, end)) {
            value *= 1e6;
            end++;
        }
        if (wording.is(end, Set.of("in", "of")) && end + 1 < wording.size() && isShare(wording, at, end, value)) {
            add(
                    wording,
                    100
                            * value
                            / NumberWords.WORDS.getOrDefault(wording.at(end + 1).lower(), 0d),
                    "percent",
                    at,
                    end + 2,
                    found);
            return end + 2;
        }
        while (end < wording.size()
                && NumberWords.SCALES.containsKey(wording.at(end).lower())) {
            value *= NumberWords.SCALES.getOrDefault(wording.at(end).lower(), 0d);
            end++;
            if (wording.is(end, Set.of("and"))
                    && end + 1 < wording.size()
                    && NumberWords.WORDS.containsKey(wording.at(end + 1).lower())
                    && !first.isNumeral()) {
                value += NumberWords.WORDS.getOrDefault(wording.at(end + 1).lower(), 0d);
                end += 2;
            }
        }
        return addWithUnit(wording, value, at, end, found);
    }

    /// "$86m", "8.4m crowns": millions, not metres.
    private static boolean isMoney(Wording wording, int at, int end) {
        String before = wording.text()
                .substring(
                        Math.max(0, wording.at(at).start() - 1), wording.at(at).start());
        boolean counted = end + 1 < wording.size()
                && wording.at(end + 1).isContent()
                && wording.at(end + 1).clause() == wording.at(at).clause()
                && wording.at(end + 1).lower().endsWith("s");
        return before.matches("[$€£¥₴₽¤]") || counted;
    }

    /// "Three in five".
    private static boolean isShare(Wording wording, int at, int end, double value) {
        double whole = NumberWords.WORDS.getOrDefault(wording.at(end + 1).lower(), 0d);
        return !wording.at(at).isNumeral() && wording.is(end, Set.of("in")) && value < whole;
    }

    private static boolean isFraction(Wording wording, int at) {
        String word = wording.at(at).lower();
        if (!NumberWords.FRACTIONS.containsKey(word)) {
            return false;
        }
        if (word.equals("half") || word.endsWith("s")) {
            return !wording.is(at + 1, Set.of("brother"));
        }
        boolean counted = wording.is(at - 1, Set.of("a", "one"));
        boolean ends = at + 1 >= wording.size()
                || wording.is(at + 1, Set.of("of", "more", "less", "fewer", "higher", "lower", "to"))
                || wording.at(at + 1).clause() != wording.at(at).clause();
        return counted && ends;
    }

    private static double count(Wording wording, int at) {
        if (at > 0 && wording.at(at - 1).lower().matches("\\d{1,2}")) {
            return Double.parseDouble(wording.at(at - 1).lower());
        }
        double before =
                at > 0 ? NumberWords.WORDS.getOrDefault(wording.at(at - 1).lower(), 0d) : 0;
        return before == 0 ? 1 : before;
    }

    private static int addWithUnit(Wording wording, double value, int at, int end, List<Quantity> found) {
        String text = wording.text();
        int last = wording.at(end - 1).end();
        String sign = text.substring(
                Math.max(0, wording.at(at).start() - 1), wording.at(at).start());
        if (last < text.length() && text.charAt(last) == '%') {
            add(wording, value, "percent", at, end, found);
            return end;
        }
        if (sign.matches("[$€£¥₴₽]")) {
            add(wording, value, sign.equals("$") ? "dollar" : sign.equals("€") ? "euro" : sign, at, end, found);
            return end;
        }
        if (wording.is(end, Set.of("per")) && wording.is(end + 1, Set.of("cent"))) {
            add(wording, value, "percent", at, end + 2, found);
            return end + 2;
        }
        if (wording.is(end, Set.of("nautical"))) {
            add(wording, value, "nautical mile", at, Math.min(end + 2, wording.size()), found);
            return end + 2;
        }
        Units.Unit unit = end < wording.size() ? Units.of(wording.at(end).lower()) : null;
        if (unit != null) {
            boolean age = wording.is(end + 1, AGO);
            int behind = age ? end + 2 : end + 1;
            add(wording, value * unit.factor(), age ? "" : unit.name(), at, behind, found);
            return behind;
        }
        add(wording, value, rangeUnit(wording, end), at, end, found);
        return end;
    }

    /// The unit of the first number of a range: "2 to 3.5 per cent", "between 15 and 20 percent".
    private static String rangeUnit(Wording wording, int end) {
        boolean range = wording.is(end, Set.of("to", "and", "or")) && end + 1 < wording.size();
        if (!range
                || !(wording.at(end + 1).isNumeral()
                        || NumberWords.WORDS.containsKey(wording.at(end + 1).lower()))) {
            return "";
        }
        int at = end + 2;
        String text = wording.text();
        int behind = wording.at(end + 1).end();
        if ((behind < text.length() && text.charAt(behind) == '%')
                || wording.is(at, Set.of("percent"))
                || (wording.is(at, Set.of("per")) && wording.is(at + 1, Set.of("cent")))) {
            return "percent";
        }
        return "";
    }

    private static void add(Wording wording, double value, String unit, int from, int to, List<Quantity> found) {
        found.add(new Quantity(value, unit, Bounds.before(wording, from, to), from, Math.min(to, wording.size())));
    }
}

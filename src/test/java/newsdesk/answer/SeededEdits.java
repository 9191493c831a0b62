package newsdesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Edits of a true sentence: each makes it false, or leaves it true in another form.
final class SeededEdits {

    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> WORDS = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("km", "miles"),
            Map.entry("metres", "km"),
            Map.entry("million", "billion"),
            Map.entry("billion", "million"),
            Map.entry("per cent", "million"),
            Map.entry("percent", "tonnes"),
            Map.entry("hours", "days"),
            Map.entry("days", "weeks"),
            Map.entry("minutes", "hours"),
            Map.entry("weeks", "months"),
            Map.entry("tonnes", "litres"),
            Map.entry("litres", "tonnes"),
            Map.entry("crowns", "florins"),
            Map.entry("drovni", "crowns"),
            Map.entry("florins", "crowns"),
            Map.entry("dollars", "euros"),
            Map.entry("years", "months"),
            Map.entry("nautical miles", "kilometres"));

    private static final Map<String, List<String>> MODALS = Map.of(
            "will", List.of("may", "might", "should"),
            "may", List.of("will", "must"),
            "might", List.of("will", "should"),
            "could", List.of("will", "must"),
            "should", List.of("might", "will"),
            "must", List.of("may", "might"));

    private static final Pattern NEGATABLE =
            Pattern.compile("\\b(was|were|is|are|has|had|will|would|could|may|might|did|does|do)\\b(?! not\\b)");
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll},] )(?!(?:Mr|Mrs|Ms|Dr|Gen|Capt|Lt|Col|I)\\b)\\p{Lu}\\p{Ll}{3,}\\b");
    private static final Pattern SPEAKER = Pattern.compile(
            "\\p{Lu}\\p{Ll}{3,}(?= (?:said|told|added|warned|announced|insisted|denied|asked|answered|wrote|replied)\\b)"
                    + "|(?<=\\bsaid )\\p{Lu}\\p{Ll}{3,}(?: \\p{Lu}\\p{Ll}{3,})?");

    private final Random random;
    private final List<String> names;

    SeededEdits(long seed, List<String> names) {
        this.random = new Random(seed);
        this.names = names;
    }

    /// What is false of a sentence, by the kind of edit.
    Map<String, Function<String, Optional<String>>> falsifying() {
        return Map.of(
                "number", this::number,
                "name", sentence -> replaceOne(NAME, sentence, this::otherName),
                "speaker", sentence -> replaceOne(SPEAKER, sentence, this::otherName),
                "negation", this::negation,
                "modality", sentence -> replaceOne(words(MODALS.keySet()), sentence, m -> pick(MODALS.get(m.group()))),
                "date", this::date,
                "unit",
                        sentence -> replaceOne(
                                Pattern.compile("(?<=\\d |\\d{3} |illion )(?:nautical miles|"
                                        + String.join("|", UNITS.keySet()) + ")\\b"),
                                sentence,
                                m -> UNITS.get(m.group())));
    }

    /// Other forms of a sentence that leave it as true as it was.
    List<Function<String, Optional<String>>> keeping() {
        return List.of(
                sentence -> changed(sentence, sentence.replaceAll("(\\d) per cent|(\\d) percent", "$1$2%")),
                sentence -> changed(sentence, sentence.replaceAll("\\b(\\d{1,2}) " + MONTH + "\\b", "$2 $1")),
                sentence -> changed(sentence, sentence.replaceAll("\\b(?:Mr|Ms) (?=\\p{Lu})", "")),
                sentence -> changed(sentence, sentence.replaceAll("(?<=\\d),(?=\\d{3})", "")),
                sentence -> changed(sentence, numberWordsToDigits(sentence)),
                sentence -> changed(sentence, sentence.replaceAll("\\bsaid on " + weekday(), "said")),
                sentence -> changed(sentence, sentence.replaceAll("^(.*[^,]), ([^,“\"‘«„']+ said)\\.$", "$2 that $1.")),
                sentence -> changed(sentence, sentence.replaceAll("[“”]", "\"")));
    }

    private static String weekday() {
        return "(?:" + String.join("|", WEEKDAYS) + ")\\b";
    }

    private static Optional<String> changed(String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of(after);
    }

    private static String numberWordsToDigits(String sentence) {
        String digits = sentence;
        if (sentence.matches("(?s).*[“”\"‘«„'`].*")) {
            return sentence;
        }
        for (int i = 0; i < WORDS.size(); i++) {
            digits = digits.replaceAll("(?<= )" + WORDS.get(i) + "(?= \\p{Ll}{4,})", Integer.toString(i + 2));
        }
        return digits;
    }

    private Optional<String> number(String sentence) {
        return replaceOne(
                Pattern.compile("\\b\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?\\b|\\b(?:" + String.join("|", WORDS) + ")\\b"),
                sentence,
                match -> {
                    int word = WORDS.indexOf(match.group());
                    if (word >= 0) {
                        return WORDS.get((word + 1 + random.nextInt(WORDS.size() - 1)) % WORDS.size());
                    }
                    char[] digits = match.group().toCharArray();
                    int at = random.nextInt(digits.length);
                    while (!Character.isDigit(digits[at])) {
                        at = random.nextInt(digits.length);
                    }
                    digits[at] = (char) ('1' + (digits[at] - '0' + random.nextInt(8)) % 9);
                    return new String(digits);
                });
    }

    private Optional<String> negation(String sentence) {
        if (sentence.contains(" not ") && random.nextBoolean()) {
            return Optional.of(sentence.replaceFirst(" not ", " "));
        }
        return replaceOne(NEGATABLE, sentence, match -> match.group() + " not");
    }

    private Optional<String> date(String sentence) {
        return replaceOne(
                Pattern.compile(weekday() + "|\\b\\d{1,2}(?= " + MONTH + ")|(?<=\\d )" + MONTH + "\\b"),
                sentence,
                match -> {
                    if (WEEKDAYS.contains(match.group())) {
                        return WEEKDAYS.get((WEEKDAYS.indexOf(match.group()) + 1 + random.nextInt(6)) % 7);
                    }
                    if (Character.isDigit(match.group().charAt(0))) {
                        return Integer.toString(1 + (Integer.parseInt(match.group()) + random.nextInt(26)) % 28);
                    }
                    return match.group().equals("August") ? "October" : "August";
                });
    }

    private String otherName(MatchResult match) {
        return pick(names);
    }

    private Optional<String> replaceOne(Pattern pattern, String sentence, Function<MatchResult, String> by) {
        List<MatchResult> matches =
                new ArrayList<>(pattern.matcher(sentence).results().toList());
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        MatchResult match = pick(matches);
        String other = by.apply(match);
        return changed(sentence, sentence.substring(0, match.start()) + other + sentence.substring(match.end()));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Pattern words(Iterable<String> words) {
        return Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b");
    }
}

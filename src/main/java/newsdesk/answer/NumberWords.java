package newsdesk.answer;

import java.util.HashMap;
import java.util.Map;

/// Numbers as English writes them in words.
final class NumberWords {

    static final Map<String, Double> WORDS = new HashMap<>();

    static final Map<String, Double> SCALES = Map.of(
            "hundred",
            100d,
            "thousand",
            1e3,
            "million",
            1e6,
            "millions",
            1e6,
            "billion",
            1e9,
            "trillion",
            1e12,
            "bn",
            1e9,
            "mn",
            1e6);

    static final Map<String, Double> FRACTIONS = Map.ofEntries(
            Map.entry("half", 2d),
            Map.entry("third", 3d),
            Map.entry("thirds", 3d),
            Map.entry("quarter", 4d),
            Map.entry("quarters", 4d),
            Map.entry("fifth", 5d),
            Map.entry("fifths", 5d),
            Map.entry("sixth", 6d),
            Map.entry("eighth", 8d),
            Map.entry("tenth", 10d),
            Map.entry("tenths", 10d));

    static {
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                                + "sixteen seventeen eighteen nineteen")
                        .split(" ", -1);
        for (int i = 0; i < small.length; i++) {
            WORDS.put(small[i], (double) i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        for (int i = 0; i < tens.length; i++) {
            WORDS.put(tens[i], (i + 2) * 10d);
        }
        WORDS.put("dozen", 12d);
    }

    private NumberWords() {}
}

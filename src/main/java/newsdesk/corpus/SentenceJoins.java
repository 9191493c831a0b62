package newsdesk.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells where a full stop, a question mark or an exclamation mark does not end a sentence.
final class SentenceJoins {

    /// Abbreviations that stand before a name or a number and never end a sentence.
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "sra", "hon", "pres", "gov", "sen", "rep", "amb", "gen",
            "maj", "col", "lt", "capt", "cmdr", "cdr", "adm", "brig", "sgt", "cpl", "pvt", "pfc", "supt", "insp", "det",
            "sec", "min", "messrs", "mme", "mlle", "mt", "vs", "v", "cf", "ca", "approx", "est", "e.g", "i.e", "viz",
            "al", "asst", "dep", "atty", "treas", "spc", "cmdt", "gens", "sens", "reps", "govs", "drs", "profs", "hr",
            "vice", "ald", "ret");

    /// Abbreviations that never end a sentence when a number follows.
    private static final Set<String> BEFORE_A_NUMBER = Set.of(
            "no", "nos", "art", "arts", "fig", "figs", "sec", "secs", "vol", "vols", "ch", "chap", "p", "pp", "par",
            "para", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "op", "res",
            "eq", "tab");

    /// Abbreviations that may end a sentence: they do when a word follows that typically opens one.
    private static final Set<String> MAY_END = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "ltd", "co",
            "st", "ft", "corp", "bros", "plc", "llc", "etc", "jr", "sr", "esq", "ave", "blvd", "rd", "sq", "hwy",
            "dept", "univ", "assn", "intl", "natl", "govt", "mins", "hrs", "ph.d", "m.d", "b.a", "m.a", "tel", "ext",
            "pty");

    /// Words that open a sentence and hardly ever follow an abbreviation within one.
    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "this",
            "that",
            "these",
            "those",
            "there",
            "here",
            "but",
            "and",
            "or",
            "so",
            "yet",
            "nor",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "without",
            "as",
            "if",
            "when",
            "while",
            "after",
            "before",
            "since",
            "until",
            "although",
            "though",
            "because",
            "however",
            "meanwhile",
            "still",
            "then",
            "now",
            "later",
            "earlier",
            "both",
            "some",
            "many",
            "most",
            "all",
            "no",
            "none",
            "not",
            "only",
            "even",
            "what",
            "why",
            "how",
            "where",
            "who",
            "which",
            "whether",
            "under",
            "over",
            "despite",
            "instead",
            "also",
            "asked",
            "according",
            "two",
            "three",
            "several",
            "each",
            "every",
            "another",
            "other",
            "others",
            "one",
            "officials",
            "nobody",
            "nothing",
            "neither",
            "either",
            "once",
            "within",
            "during",
            "about",
            "across",
            "among",
            "between",
            "let",
            "to",
            "of",
            "more");

    private static final String REPORTED =
            "(?:said|says|asked|asks|shouted|cried|added|replied|answered|told|wrote|tweeted"
                    + "|demanded|wondered|exclaimed|insisted|declared|warned|yelled|remarked|recalled|continued|joked|snapped)";

    /// The attribution of a question or an exclamation that has just been quoted: "Minister Hess asked".
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?:(?:The|A|An|One|Its|His|Her|Their)\\s+)?(?:[\\p{L}'’.-]+\\s+){1,4}?" + REPORTED + "\\b.*",
            Pattern.DOTALL);

    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}{1,2}\\.)*\\p{L}");

    /// Brands ("iPhone"), names with a particle ("von Harten", "al-Karim") and domain names open sentences as they
    /// are.
    private static final Pattern OPENS_IN_LOWER_CASE = Pattern.compile("[\\p{Ll}]{1,2}\\p{Lu}"
            + "|(?:al|el|ar|as|at|ad|an|ash|bin|ibn|abu|von|van|de|del|della|di|da|dos|du|la|le|ten|ter|zu|af)"
            + "(?:[ -](?:der|den|de|het|la|las|los))?[ -]\\p{Lu}"
            + "|[\\p{Ll}\\d-]+(?:\\.[\\p{Ll}\\d-]+)*\\.\\p{Ll}{2,6}\\b");

    /// What follows "a.m." within a sentence: a day, a month, a time zone, a number, a place that the time is of.
    private static final Pattern AFTER_A_TIME = Pattern.compile(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*"
                    + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b.*|[A-Z]{2,5}\\b.*|\\d.*"
                    + "|\\p{L}+ (?:time|Time)\\b.*",
            Pattern.DOTALL);

    private static final String CLOSING = "])}\"'”’»";

    /// How far the rules look to either side, in characters: more than any abbreviation or attribution is long.
    private static final int WINDOW = 160;

    private SentenceJoins() {}

    /// Whether what stands before `boundary` (from `start`) and what stands after it are parts of one sentence.
    static boolean joins(String line, int start, int boundary) {
        String before = line.substring(Math.max(start, boundary - WINDOW), boundary);
        String after = line.substring(boundary, Math.min(line.length(), boundary + WINDOW));
        return beginsInLowerCase(after) || endsInAbbreviation(before, after) || isAttributed(before, after);
    }

    private static boolean beginsInLowerCase(String after) {
        String first = firstWord(after);
        if (first.isEmpty()) {
            return true;
        }
        boolean lower = Character.isLowerCase(first.codePointAt(0));
        return lower && !OPENS_IN_LOWER_CASE.matcher(after).lookingAt();
    }

    private static boolean endsInAbbreviation(String before, String after) {
        String last = wordBeforeStop(before);
        if (last.isEmpty()) {
            return false;
        }
        String word = last.toLowerCase(Locale.ROOT);
        String next = firstWord(after);
        if (BEFORE_A_NAME.contains(word.replaceFirst("^\\p{L}+\\.-", ""))) {
            return true;
        }
        if (BEFORE_A_NUMBER.contains(word) && !next.isEmpty() && Character.isDigit(next.charAt(0))) {
            return true;
        }
        if (word.equals("a.m") || word.equals("p.m")) {
            return AFTER_A_TIME.matcher(after).matches();
        }
        boolean mayEnd = MAY_END.contains(word) || DOTTED.matcher(last).matches();
        return mayEnd && !OPENERS.contains(next.toLowerCase(Locale.ROOT));
    }

    /// The word whose full stop ends the text, closing marks and white space behind it aside; empty where no full stop
    /// does. Scanned from behind: a pattern would be tried at every character of the text.
    private static String wordBeforeStop(String text) {
        int stop = text.length() - 1;
        while (stop > 0 && (SentenceSplitter.isSpace(text.charAt(stop)) || CLOSING.indexOf(text.charAt(stop)) >= 0)) {
            stop--;
        }
        if (stop < 1 || text.charAt(stop) != '.') {
            return "";
        }
        int start = stop;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        while (start < stop && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return text.substring(start, stop);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || ".&-".indexOf(c) >= 0;
    }

    private static boolean isAttributed(String before, String after) {
        String quoted = before.stripTrailing();
        return quoted.length() > 1
                && "\"”’'»".indexOf(quoted.charAt(quoted.length() - 1)) >= 0
                && "?!…".indexOf(quoted.charAt(quoted.length() - 2)) >= 0
                && ATTRIBUTION.matcher(after).matches();
    }

    /// The first word of a text, what stands before it aside; empty where it has none.
    private static String firstWord(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.codePointAt(end)) || "'’-".indexOf(text.charAt(end)) >= 0)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(start, end);
    }
}

package newsdesk.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A short form that a text explains, "International Monetary Fund (IMF)", and what it is short for.
///
/// The rule is that of Schwartz and Hearst (2003): every letter of the short form stands in the words in front of its
/// brackets, in order, and its first letter begins a word. It needs no list, and what it finds has been printed.
///
/// @param brief what stands in brackets, in the singular
/// @param full  the words that it is short for
public record Abbreviation(String brief, String full) {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([\\p{L}\\p{N}][^()\\s]{1,9})\\)");

    /// What a long form does not reach beyond: the end of a sentence, other brackets.
    private static final Pattern BREAK = Pattern.compile("[.;:!?][\"”’]?\\s(?=\\p{Lu})|[;:()\\n]");

    /// A long form has at most so many words more than its short form has letters, as the authors found.
    private static final int MORE_WORDS = 5;

    /// The short forms that a text explains, in order.
    public static List<Abbreviation> in(String text) {
        List<Abbreviation> found = new ArrayList<>();
        Matcher brackets = IN_BRACKETS.matcher(text);
        while (brackets.find()) {
            String brief = singular(brackets.group(1));
            if (isBrief(brief)) {
                explained(brief, before(text, brackets.start(), brief.length()))
                        .ifPresent(full -> found.add(new Abbreviation(brief, full)));
            }
        }
        return found;
    }

    private static String singular(String brief) {
        return brief.length() > 2 && brief.endsWith("s") ? brief.substring(0, brief.length() - 1) : brief;
    }

    /// Whether something is written as short forms are: with at least two capitals.
    public static boolean isBrief(String printed) {
        return printed.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /// The last words in front of a bracket, as many as a long form may have.
    private static String before(String text, int end, int letters) {
        String[] runs = BREAK.split(text.substring(Math.max(0, end - 400), end), -1);
        String[] words = runs[runs.length - 1].strip().split("\\s+", -1);
        int most = Math.min(letters + MORE_WORDS, 2 * letters);
        return String.join(" ", Arrays.asList(words).subList(Math.max(0, words.length - most), words.length));
    }

    /// The end of some words that holds the letters of a short form in order, found from behind.
    private static Optional<String> explained(String brief, String words) {
        int at = words.length();
        for (int letter = brief.length() - 1; letter >= 0; letter--) {
            char wanted = Character.toLowerCase(brief.charAt(letter));
            if (!Character.isLetterOrDigit(wanted)) {
                continue;
            }
            do {
                at--;
            } while (at >= 0
                    && (Character.toLowerCase(words.charAt(at)) != wanted || letter == 0 && !beginsWord(words, at)));
            if (at < 0) {
                return Optional.empty();
            }
        }
        String full = words.substring(words.lastIndexOf(' ', at) + 1);
        boolean explains =
                full.indexOf(' ') > 0 && !Arrays.asList(full.split(" ", -1)).contains(brief);
        return explains ? Optional.of(full) : Optional.empty();
    }

    private static boolean beginsWord(String words, int at) {
        return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
    }
}

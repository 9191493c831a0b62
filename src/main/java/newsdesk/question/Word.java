package newsdesk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.corpus.Span;

/// One word of a question, where it stands, and whether a clause or a sentence may begin with it.
///
/// @param printed       as it is written
/// @param folded        as [Fold] leaves it
/// @param span          where it stands
/// @param opensClause   whether it is the first word or follows a comma, a colon, a dash, a bracket or a sentence
/// @param opensSentence whether it is the first word or follows a sentence
record Word(String printed, String folded, Span span, boolean opensClause, boolean opensSentence) {

    /// Letters and digits, held together by apostrophes, hyphens, stops and ampersands within: "who's", "F-16",
    /// "U.S", "2.5", "AT&T"; a number may hold commas.
    private static final Pattern WORD =
            Pattern.compile("\\d+(?:,\\d{3})+(?:\\.\\d+)?|[\\p{L}\\p{M}\\p{N}]+(?:['.&-][\\p{L}\\p{M}\\p{N}]+)*");

    private static final Pattern CLAUSE_BREAK = Pattern.compile("[,;:()\\[\\]]|\\s-+\\s|--");

    private static final Pattern SENTENCE_BREAK = Pattern.compile("[?!…]|\\.\\.|^[\")'*_]*\\.[\")'*_]*\\s");

    /// Words whose stop ends no sentence; neither does that of one letter or of letters with stops between them.
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "prof", "rev", "hon", "st",
            "jr", "sr", "vs", "no", "inc", "ltd", "co", "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
            "sept", "oct", "nov", "dec", "approx", "etc");

    static List<Word> of(String text) {
        String folded = Fold.of(text);
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded);
        int end = 0;
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String between = folded.substring(end, span.start());
            boolean opensSentence = words.isEmpty() || isSentenceBreak(words.getLast(), between);
            boolean opensClause = opensSentence || CLAUSE_BREAK.matcher(between).find();
            words.add(new Word(span.of(text), matcher.group(), span, opensClause, opensSentence));
            end = span.end();
        }
        return List.copyOf(words);
    }

    private static boolean isSentenceBreak(Word before, String between) {
        boolean abbreviated = between.startsWith(".")
                && (before.folded.length() == 1
                        || before.folded.contains(".")
                        || ABBREVIATIONS.contains(before.folded));
        return SENTENCE_BREAK
                .matcher(abbreviated ? between.substring(1) : between)
                .find();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(printed.codePointAt(0));
    }

    /// Whether every letter is a capital, and there are at least two: "NATO", "U.S".
    boolean isAcronym() {
        return printed.chars().filter(Character::isLetter).count() >= 2
                && printed.chars().noneMatch(Character::isLowerCase);
    }

    boolean startsWithDigit() {
        return Character.isDigit(printed.codePointAt(0));
    }

    /// The folded word without a possessive "'s".
    String stem() {
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }
}

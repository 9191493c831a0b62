package newsdesk.question;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsdesk.corpus.Span;

/// A question word by word, with the names and the times in it. Places in it are counted in words.
///
/// @param text  the question
/// @param words its words
/// @param names where its names stand in the text
/// @param times where its days, periods and other words of time stand in the text
record Line(String text, List<Word> words, List<Span> names, List<Span> times) {

    /// Only the place of a date is read here, and that hardly depends on the day; this year has a 29 February.
    private static final LocalDate ANY_DAY = LocalDate.of(2024, 12, 31);

    /// Times that are no periods of publication and yet answer "when".
    private static final Pattern OTHER_TIMES = Pattern.compile("\\b(?:tomorrow|recently|lately|so far|right now|now"
            + "|(?:this|last|next) (?:week|month|year|weekend|spring|summer|autumn|winter|time|" + DatePattern.WEEKDAY
            + ")|(?<=\\b(?:in|during|since|before|after) (?:the )?)(?:spring|summer|autumn|winter))\\b");

    /// A fragment that is nothing but a month or a year.
    private static final Pattern BARE_TIME =
            Pattern.compile("\\W*(" + DatePattern.MONTH + "|" + DatePattern.YEAR + ")\\W*");

    /// What stands before words that have lost what they opened with: behind it a capital means something.
    private static final String OPENER = "and ";

    static Line of(String text) {
        return of(text, named(text, 0));
    }

    /// The rest of a question, behind words that opened it.
    static Line ofRest(String text) {
        return of(text, named(OPENER + text, OPENER.length()));
    }

    private static Line of(String text, List<Span> names) {
        String folded = Fold.of(text);
        Stream<Span> dates =
                PeriodReader.read(text, ANY_DAY, List.of()).stream().map(PeriodMention::span);
        Stream<Span> others = OTHER_TIMES.matcher(folded).results().map(found -> new Span(found.start(), found.end()));
        Matcher bare = BARE_TIME.matcher(folded);
        Stream<Span> alone = bare.matches() ? Stream.of(new Span(bare.start(1), bare.end(1))) : Stream.of();
        List<Span> times =
                Stream.of(dates, others, alone).flatMap(spans -> spans).toList();
        return new Line(text, Word.of(text), names, times);
    }

    private static List<Span> named(String text, int skipped) {
        List<Span> names = Names.of(text).stream()
                .filter(name -> name.kind() != Names.Kind.NUMBER)
                .map(Names.Name::span)
                .toList();
        return (names.isEmpty() ? capitalsOfQuestion(text) : names)
                .stream()
                        .filter(span -> span.start() >= skipped)
                        .map(span -> new Span(span.start() - skipped, span.end() - skipped))
                        .toList();
    }

    /// The capitals of a question that looks like a headline because it is little more than a name, "Who is Prime
    /// Minister Osk Velder?": a headline would write "Is".
    private static List<Span> capitalsOfQuestion(String text) {
        List<Word> words = Word.of(text);
        boolean asks =
                words.stream().anyMatch(word -> !word.isCapitalised() && GrammarWords.isAuxiliary(word.folded()));
        return asks
                ? words.stream()
                        .filter(word -> word.isCapitalised()
                                && !word.opensSentence()
                                && !word.folded().matches("i(?:'.*)?"))
                        .map(word -> new Span(
                                word.span().start(),
                                word.span().start() + word.stem().length()))
                        .toList()
                : List.of();
    }

    int size() {
        return words.size();
    }

    /// The folded word at a place, or the empty word beyond the ends.
    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).folded() : "";
    }

    /// The text from one word to before another.
    String text(int from, int to) {
        return from >= to
                ? ""
                : text.substring(
                        words.get(from).span().start(), words.get(to - 1).span().end());
    }

    /// The text from a word on, with the marks behind the last.
    String textFrom(int from) {
        return from >= words.size() ? "" : text.substring(words.get(from).span().start());
    }

    /// The text before a word.
    String textBefore(int to) {
        return to >= words.size()
                ? text
                : text.substring(0, words.get(to).span().start());
    }

    /// The text with other words from one word to before another.
    String replaced(int from, int to, String replacement) {
        int start = words.get(from).span().start();
        int end = words.get(to - 1).span().end();
        return text.substring(0, start) + replacement + text.substring(end);
    }

    boolean isName(int at) {
        return isIn(at, names);
    }

    boolean isTime(int at) {
        return isIn(at, times);
    }

    private boolean isIn(int at, List<Span> spans) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        int start = words.get(at).span().start();
        return spans.stream().anyMatch(span -> span.start() <= start && start < span.end());
    }

    boolean opensClause(int at) {
        return at < words.size() && words.get(at).opensClause();
    }

    /// Whether a part of a phrase begins at a word that cannot belong to the noun before it.
    boolean ends(int noun, int at) {
        String word = word(at);
        boolean joined = word(at - 1).equals("of") || word(at - 1).equals("and");
        return at >= size()
                || (at > noun && opensClause(at))
                || (GrammarWords.isPreposition(word) && !word.equals("of") && !isName(at))
                || (GrammarWords.isSubordinator(word) && at > noun && !isName(at))
                || (GrammarWords.isAuxiliary(word) && !isName(at))
                || (at > noun && !joined && GrammarWords.isDeterminer(word) && !isName(at))
                || (isTime(at) && !isTime(noun));
    }
}

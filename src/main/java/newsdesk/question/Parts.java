package newsdesk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsdesk.corpus.Span;

/// Cuts a question into the parts that can be looked for apart: "Did the Gazette report that the bridge was mined,
/// while the Herald said it was open?" asks for two reports.
///
/// A part is a clause that says enough to be looked for; a clause of fewer words belongs to the one before it. A
/// part has the outlets and days that it names; where it names none, it has those of the whole question
/// ([Question#part]).
final class Parts {

    /// A clause of fewer words than this that say what it is about cannot be looked for alone.
    private static final int LEAST_WORDS = 4;

    /// Commas and colons, the words that oppose or join clauses, the ends of sentences, and relative clauses. What
    /// goes on with a participle ("the report of Monday, saying that") belongs to what it stands behind. It is
    /// tried on what [Fold] leaves.
    private static final Pattern BREAK =
            Pattern.compile("\\s*[,;:](?!\\d)\\s*+(?!\\p{L}+ing\\b)(?:(?:and|but|while|whereas|yet)\\s+)?"
                    + "|\\s+(?:while|whereas|but|and|than(?! \\d)|unlike|in contrast to|as opposed to|compared (?:to|with))\\s+"
                    + "|[?.!]\\s+"
                    + "|\\s+(?:who|which|that)\\s+(?=(?:is|are|was|were|has|have|had)\\b)");

    /// Pronouns, articles, prepositions, auxiliaries: the words of which any clause is made.
    private static final Set<String> SMALL = Set.of(
            ("the a an of to in on at by for with is are was were be been and or as its it their his her that which who"
                            + " what how does did do has have had from this these those both other")
                    .split(" ", -1));

    /// What may stand between the names of two outlets that are named together.
    private static final Pattern NOTHING = Pattern.compile("(?:[\\s\\p{P}]|and|the|from|in|by)*");

    private Parts() {}

    /// The parts in order, each as a question; only the question itself where it has one part.
    static List<Question> of(Question question) {
        List<Span> merged = merged(clauses(question), question);
        return merged.size() < 2
                ? List.of(question)
                : merged.stream().map(question::part).toList();
    }

    private static List<Span> clauses(Question question) {
        String text = question.text();
        List<Span> clauses = new ArrayList<>();
        int at = 0;
        for (Matcher end = BREAK.matcher(Fold.of(text)); end.find(); ) {
            if (isWithinAName(new Span(end.start(), end.end()), question)) {
                continue;
            }
            if (end.start() > at) {
                clauses.add(new Span(at, end.start()));
            }
            at = end.end();
        }
        if (at < text.length()) {
            clauses.add(new Span(at, text.length()));
        }
        return clauses;
    }

    /// "The Herald and Post", "4 March, 2031", "the Herald and the Post".
    private static boolean isWithinAName(Span end, Question question) {
        return Stream.concat(
                                question.sources().stream().map(OutletMention::span),
                                question.times().stream().map(PeriodMention::span))
                        .anyMatch(name -> name.contains(end))
                || joinsOutlets(end, question);
    }

    private static boolean joinsOutlets(Span end, Question question) {
        String text = question.text();
        boolean behind = question.sources().stream()
                .map(OutletMention::span)
                .anyMatch(source -> source.end() <= end.start()
                        && NOTHING.matcher(text.substring(source.end(), end.start()))
                                .matches());
        return behind
                && question.sources().stream()
                        .map(OutletMention::span)
                        .anyMatch(source -> source.start() >= end.end()
                                && NOTHING.matcher(text.substring(end.end(), source.start()))
                                        .matches());
    }

    private static List<Span> merged(List<Span> clauses, Question question) {
        List<Word> telling = Word.of(question.text()).stream()
                .filter(word -> tells(word, question.sources()))
                .toList();
        ToIntFunction<Span> words = span -> (int)
                telling.stream().filter(word -> span.contains(word.span())).count();
        List<Span> parts = new ArrayList<>();
        for (Span clause : clauses) {
            boolean continues = !parts.isEmpty()
                    && (words.applyAsInt(clause) < LEAST_WORDS || words.applyAsInt(parts.getLast()) < LEAST_WORDS);
            parts.add(continues ? new Span(parts.removeLast().start(), clause.end()) : clause);
        }
        return parts;
    }

    /// Small words, words of reporting and the names of outlets do not say what a clause is about.
    private static boolean tells(Word word, List<OutletMention> sources) {
        return !SMALL.contains(word.folded())
                && !OutletReader.isOfReporting(word.folded())
                && sources.stream().noneMatch(source -> source.span().contains(word.span()));
    }
}

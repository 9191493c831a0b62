package newsdesk.answer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsdesk.corpus.SentenceSplitter;
import newsdesk.corpus.Span;

/// Takes a line that a model wrote apart into sentences with the numbers of their passages.
final class WrittenLine {

    /// What is written before a sentence and is no part of it.
    private static final Pattern BEFORE = Pattern.compile("^(?:\\s|[-*•–—+>#]+\\s+|\\d{1,2}[.)]\\s+"
            + "|(?i:\\*{0,2}(?:answer|draft|sentence|response)(?: \\d{1,2})?:\\*{0,2}\\s))+");

    private static final Pattern NUMBER_BEFORE = Pattern.compile("^(P\\d{1,3})\\s*[:.)–-]\\s+");

    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`+");
    private static final Pattern SLANTED =
            Pattern.compile("(?<![\\p{L}\\p{N}*])\\*([^*\\s][^*]*)\\*(?![\\p{L}\\p{N}*])");

    private static final Pattern NOT_IN_COVERAGE = Pattern.compile("(?i)^\\W*(?:"
            + "(?:it |this |that |the answer )?(?:is )?not[\\s_-]+(?:in[\\s_-]+(?:the[\\s_-]+|our[\\s_-]+)?coverage|covered)\\b"
            + "|(?:none of )?the (?:\\w+ )?(?:passages?|articles?|coverage|sources?) (?:above )?(?:(?:do|does|did) not|don't|doesn't) "
            + "(?:\\w+ )?(?:answer|contain|mention|say|provide|include|state|cover|give)\\b"
            + "|(?:there is )?no (?:answer|information)\\b.{0,60}\\b(?:passages?|coverage|articles?)\\b)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private WrittenLine() {}

    /// The sentences of a line.
    ///
    /// @param numbers the passages of all of it, where they stand beside it and not in it
    static List<Piece> pieces(String line, List<Integer> numbers) {
        String words = BEFORE.matcher(line).replaceFirst("");
        words = NUMBER_BEFORE.matcher(words).replaceFirst("[$1] ");
        words = EMPHASIS.matcher(words).replaceAll("");
        words = SLANTED.matcher(words).replaceAll("$1").strip();
        if (NOT_IN_COVERAGE.matcher(words).find()) {
            return List.of(new Piece.NotInCoverage());
        }
        Marks marks = Marks.in(words);
        List<Span> spans = SentenceSplitter.sentences(marks.text());
        List<List<Integer>> given = given(marks, spans, !marks.places().isEmpty() && isBefore(words, marks));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            String text = spans.get(i).of(marks.text()).strip();
            if (WORD.matcher(text).find()) {
                List<Integer> all = new ArrayList<>(given.get(i));
                all.addAll(numbers);
                pieces.add(new Piece.Sentence(text, all.stream().distinct().toList()));
            }
        }
        return pieces;
    }

    /// Whether the marks stand before their sentences, and not behind them as was asked.
    private static boolean isBefore(String words, Marks marks) {
        return marks.places().getFirst().at() == 0
                && marks.places().getLast().at() < marks.text().stripTrailing().length()
                && !words.isBlank();
    }

    /// The numbers of each sentence. A sentence without any has those of the next one that has: they were written for
    /// both, and are proved for each.
    private static List<List<Integer>> given(Marks marks, List<Span> spans, boolean before) {
        List<List<Integer>> given = new ArrayList<>();
        spans.forEach(_ -> given.add(new ArrayList<>()));
        for (Marks.Mark mark : marks.places()) {
            int sentence = before ? following(mark.at(), spans) : preceding(mark.at(), spans);
            if (sentence >= 0) {
                given.get(sentence).addAll(mark.numbers());
            }
        }
        for (int i = given.size() - 2; i >= 0 && !before; i--) {
            if (given.get(i).isEmpty()) {
                given.get(i).addAll(given.get(i + 1));
            }
        }
        return given;
    }

    private static int preceding(int at, List<Span> spans) {
        int last = spans.isEmpty() ? -1 : 0;
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).start() < at) {
                last = i;
            }
        }
        return last;
    }

    private static int following(int at, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).end() > at) {
                return i;
            }
        }
        return spans.size() - 1;
    }
}

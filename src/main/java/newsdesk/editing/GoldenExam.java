package newsdesk.editing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsdesk.answer.Answer;
import newsdesk.answer.Premise;
import newsdesk.answer.Statement;
import newsdesk.ledger.Golden;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.Progress;

/// Puts golden questions to a desk and marks what it says.
///
/// @param desks where they are put to
public record GoldenExam(Desks desks) {

    /// More of an answer is not told in a line.
    private static final int SHOWN = 160;

    /// The marks that questions get from what is in service in some generations.
    ///
    /// @param stage what this is, for whoever watches
    public Marks of(List<Golden> questions, Generations generations, String stage, Progress progress) {
        if (questions.isEmpty()) {
            return Marks.NONE;
        }
        Function<String, Answer> desk = desks.over(generations);
        List<Marks.Mark> marks = new ArrayList<>();
        for (Golden golden : questions) {
            progress.at(stage, marks.size(), questions.size());
            Answer answer = desk.apply(golden.question());
            marks.add(new Marks.Mark(golden, isMet(golden, answer), found(answer)));
        }
        progress.at(stage, marks.size(), questions.size());
        return new Marks(marks);
    }

    static boolean isMet(Golden golden, Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded ->
                switch (golden.expectation()) {
                    case ANSWERED -> says(grounded, golden.words());
                    case CONTRADICTED -> grounded.premise() == Premise.CONTRADICTED && says(grounded, golden.words());
                    case NOT_COVERED -> false;
                };
            case Answer.NotCovered _ -> golden.expectation() == Golden.Expectation.NOT_COVERED;
            case Answer.Unavailable _ -> false;
        };
    }

    /// Whether an answer says every part of what was expected, however it is written.
    private static boolean says(Answer.Grounded answer, String words) {
        String text = folded(text(answer));
        return Stream.of(words.split(";", -1)).map(GoldenExam::folded).allMatch(text::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(Answer.Grounded answer) {
        return answer.statements().stream().map(Statement::text).collect(Collectors.joining(" "));
    }

    private static String found(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded ->
                (grounded.premise() == Premise.CONTRADICTED ? "contradicted: " : "answered: ") + cut(text(grounded));
            case Answer.NotCovered _ -> "not covered";
            case Answer.Unavailable unavailable -> "unavailable: " + cut(unavailable.reason());
        };
    }

    private static String cut(String text) {
        int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}

package newsdesk.console.page;

import static newsdesk.console.page.Page.piece;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import newsdesk.answer.Answer;
import newsdesk.answer.Citation;
import newsdesk.answer.Premise;
import newsdesk.answer.Statement;
import newsdesk.console.page.Page.Ink;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Outlet;
import newsdesk.question.Question;
import newsdesk.question.Scope;

/// Puts answers on a page.
final class AnswerText {

    /// The outlets with the most articles that are named where all were searched.
    private static final int OUTLETS = 5;

    private final Page page;

    AnswerText(Page page) {
        this.page = page;
    }

    void put(Answer answer) {
        switch (answer) {
            case Answer.Grounded grounded -> grounded(grounded);
            case Answer.NotCovered notCovered -> notCovered(notCovered);
            case Answer.Unavailable unavailable ->
                page.paragraph(Ink.ALERT, "The question could not be worked on just now.")
                        .paragraph(Ink.PLAIN, unavailable.reason());
        }
    }

    private void grounded(Answer.Grounded answer) {
        Sources sources = Sources.of(answer);
        if (answer.premise() == Premise.CONTRADICTED) {
            page.paragraph(Ink.ALERT, "The coverage says otherwise:");
        }
        for (Statement statement : answer.statements()) {
            page.paragraph(
                    "", List.of(piece(Ink.PLAIN, statement.text()), piece(Ink.MARKER, sources.markers(statement))));
        }
        page.gap().paragraph(Ink.STRONG, "Sources");
        int width = ("[" + sources.numbers().size() + "] ").length();
        sources.numbers().forEach((citation, number) -> source(citation, number, width));
        page.gap().paragraph(Ink.FAINT, restsOn(answer, sources)).paragraph(Ink.FAINT, madeBy(answer));
    }

    private void source(Citation citation, int number, int width) {
        Imprint imprint = citation.passage().imprint();
        String marker = "[" + number + "]";
        String lead = marker + " ".repeat(width - marker.length());
        page.paragraph(lead, List.of(piece(Ink.PLAIN, "“" + citation.words() + "”")));
        String indent = " ".repeat(width);
        page.paragraph(
                indent,
                List.of(
                        piece(Ink.STRONG, Harmless.line(imprint.title())),
                        piece(Ink.PLAIN, " (" + Harmless.line(Wording.origin(imprint)) + ")")));
        if (imprint.link().isPresent()) {
            page.paragraph(indent, List.of(piece(Ink.FAINT, imprint.link().address())));
        }
    }

    private static String restsOn(Answer.Grounded answer, Sources sources) {
        Coverage searched = answer.searched();
        return "%s. %s cited of %s searched. %s"
                .formatted(
                        asOf(searched),
                        Wording.count(sources.articles(), "article"),
                        Wording.number(searched.articles()),
                        outlets(sources.outlets()));
    }

    private static String asOf(Coverage searched) {
        int dated = searched.articles() - searched.undated();
        return searched.asOf()
                .map(day ->
                        "As of %s (newest of %s)".formatted(Wording.day(day), Wording.count(dated, "dated article")))
                .orElse("Undated coverage");
    }

    private static String outlets(List<Outlet> cited) {
        long known = cited.stream().filter(Outlet::isKnown).count();
        if (known == 0) {
            return "Outlet unknown.";
        }
        if (known < cited.size()) {
            return "Rests on %s and on articles whose outlet is unknown.".formatted(Wording.count(known, "outlet"));
        }
        return known == 1
                ? "Rests on one outlet: %s."
                        .formatted(Harmless.line(cited.getFirst().name()))
                : "Rests on %s.".formatted(Wording.count(known, "outlet"));
    }

    private static String madeBy(Answer.Grounded answer) {
        return "Generation %d, %s.".formatted(answer.searched().generation(), answer.writer());
    }

    private void notCovered(Answer.NotCovered answer) {
        page.paragraph(Ink.ALERT, "The coverage does not answer this.");
        page.paragraph(Ink.PLAIN, searched(answer.searched()));
        String limits = limits(answer.question());
        if (!limits.isEmpty()) {
            page.paragraph(Ink.PLAIN, "Looked for only in articles " + limits + ".");
        }
        if (!answer.suggestions().isEmpty()) {
            page.gap().paragraph(Ink.STRONG, "Questions it does answer");
            answer.suggestions().forEach(question -> page.paragraph("- ", List.of(piece(Ink.PLAIN, question))));
        }
    }

    private static String searched(Coverage coverage) {
        List<String> parts = new ArrayList<>();
        parts.add("Searched: " + Wording.count(coverage.articles(), "article"));
        if (coverage.earliest() != null && coverage.latest() != null) {
            parts.add(
                    coverage.earliest().equals(coverage.latest())
                            ? "of " + Wording.day(coverage.latest())
                            : "from " + Wording.day(coverage.earliest()) + " to " + Wording.day(coverage.latest()));
        }
        if (coverage.undated() > 0) {
            parts.add(Wording.number(coverage.undated()) + " undated");
        }
        parts.add(outlets(coverage));
        return String.join(", ", parts) + ".";
    }

    private static String outlets(Coverage coverage) {
        Map<Outlet, Integer> known = coverage.knownOutlets();
        if (known.isEmpty()) {
            return "outlet unknown";
        }
        List<String> most = known.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(OUTLETS)
                .map(outlet -> Harmless.line(outlet.getKey().name()) + " (" + Wording.number(outlet.getValue()) + ")")
                .toList();
        String more = known.size() > OUTLETS ? " and " + Wording.count(known.size() - OUTLETS, "other outlet") : "";
        return "by " + String.join(", ", most) + more;
    }

    private static String limits(Question question) {
        List<String> limits = new ArrayList<>();
        Scope scope = question.scope();
        scope.published().first().ifPresent(day -> limits.add("from " + Wording.day(day)));
        scope.published().last().ifPresent(day -> limits.add("up to " + Wording.day(day)));
        if (!scope.outlets().isEmpty()) {
            limits.add("by "
                    + String.join(
                            " or ",
                            scope.outlets().stream()
                                    .sorted()
                                    .map(outlet -> Harmless.line(outlet.toString()))
                                    .toList()));
        }
        return String.join(" ", limits);
    }
}

package newsdesk.console.page;

import static newsdesk.console.page.Page.piece;

import java.util.List;
import newsdesk.answer.Answer;
import newsdesk.answer.Citation;
import newsdesk.answer.Premise;
import newsdesk.answer.Statement;
import newsdesk.console.page.Page.Ink;
import newsdesk.corpus.Imprint;
import newsdesk.wording.Harmless;
import newsdesk.wording.Particulars;
import newsdesk.wording.Sources;
import newsdesk.wording.Wording;

/// Puts answers on a page.
final class AnswerText {

    private final Page page;

    AnswerText(Page page) {
        this.page = page;
    }

    void put(Answer answer) {
        switch (answer) {
            case Answer.Grounded grounded -> grounded(grounded);
            case Answer.NotCovered notCovered -> notCovered(notCovered);
            case Answer.Unavailable unavailable ->
                page.paragraph(Ink.ALERT, Particulars.UNAVAILABLE).paragraph(Ink.PLAIN, unavailable.reason());
        }
    }

    private void grounded(Answer.Grounded answer) {
        Sources sources = Sources.of(answer);
        if (answer.premise() == Premise.CONTRADICTED) {
            page.paragraph(Ink.ALERT, Particulars.OTHERWISE);
        }
        for (Statement statement : answer.statements()) {
            page.paragraph(
                    "", List.of(piece(Ink.PLAIN, statement.text()), piece(Ink.MARKER, sources.markers(statement))));
        }
        page.gap().paragraph(Ink.STRONG, "Sources");
        int width = ("[" + sources.numbers().size() + "] ").length();
        sources.numbers().forEach((citation, number) -> source(citation, number, width));
        page.gap()
                .paragraph(Ink.FAINT, Particulars.restsOn(answer, sources))
                .paragraph(Ink.FAINT, Particulars.madeBy(answer));
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

    private void notCovered(Answer.NotCovered answer) {
        page.paragraph(Ink.ALERT, Particulars.NOT_COVERED);
        page.paragraph(Ink.PLAIN, Particulars.searched(answer.searched()));
        Particulars.limits(answer.question()).ifPresent(limits -> page.paragraph(Ink.PLAIN, limits));
        if (!answer.suggestions().isEmpty()) {
            page.gap().paragraph(Ink.STRONG, Particulars.ANSWERED);
            answer.suggestions().forEach(question -> page.paragraph("- ", List.of(piece(Ink.PLAIN, question))));
        }
    }
}

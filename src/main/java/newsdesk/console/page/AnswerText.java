package newsdesk.console.page;

import static newsdesk.console.page.Page.piece;

import java.util.List;
import newsdesk.answer.Account;
import newsdesk.answer.Answer;
import newsdesk.answer.Citation;
import newsdesk.answer.Premise;
import newsdesk.answer.Statement;
import newsdesk.command.Reply;
import newsdesk.command.Reply.Detail;
import newsdesk.console.page.Page.Ink;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Outlet;
import newsdesk.wording.Harmless;
import newsdesk.wording.Particulars;
import newsdesk.wording.Sources;
import newsdesk.wording.Wording;
import newsdesk.wording.Written;

/// Puts answers on a page.
final class AnswerText {

    private final Page page;

    AnswerText(Page page) {
        this.page = page;
    }

    /// @param shown how many of its sentences are there already
    void put(Reply.Answered reply, int shown) {
        reply.stale().ifPresent(stale -> page.paragraph(Ink.ALERT, Particulars.stale(stale)));
        switch (reply.answer()) {
            case Answer.Grounded grounded -> {
                grounded(grounded, shown);
                explain(grounded.account(), reply.detail());
            }
            case Answer.NotCovered notCovered -> {
                notCovered(notCovered);
                explain(notCovered.account(), reply.detail());
            }
            case Answer.Unavailable unavailable ->
                page.paragraph(Ink.ALERT, Particulars.UNAVAILABLE).paragraph(Ink.PLAIN, unavailable.reason());
        }
    }

    void put(Statement statement, Sources sources) {
        page.paragraph("", List.of(piece(Ink.PLAIN, statement.text()), piece(Ink.MARKER, sources.markers(statement))));
    }

    private void grounded(Answer.Grounded answer, int shown) {
        Sources sources = Sources.of(answer);
        if (answer.premise() == Premise.CONTRADICTED && shown == 0) {
            page.paragraph(Ink.ALERT, Particulars.OTHERWISE);
        }
        answer.statements().stream().skip(shown).forEach(statement -> put(statement, sources));
        Written.course(answer.account()).ifPresent(line -> page.paragraph(Ink.ALERT, line));
        page.gap().paragraph(Ink.STRONG, "Sources");
        int width = ("[" + sources.numbers().size() + "] ").length();
        sources.numbers().forEach((citation, number) -> source(citation, number, width, sources));
        page.gap()
                .paragraph(Ink.FAINT, Particulars.restsOn(answer, sources))
                .paragraph(Ink.FAINT, Particulars.madeBy(answer));
    }

    private void explain(Account account, Detail detail) {
        switch (detail) {
            case USUAL -> {}
            case COUNTS -> explain(account);
            case EVERYTHING -> {
                explain(account);
                for (Account.Dropped dropped : account.dropped()) {
                    page.paragraph("- ", List.of(piece(Ink.PLAIN, "“" + dropped.sentence() + "”")));
                    dropped.reasons().stream()
                            .sorted()
                            .forEach(reason -> page.paragraph("  ", List.of(piece(Ink.FAINT, Written.reason(reason)))));
                }
            }
        }
    }

    private void explain(Account account) {
        page.gap().paragraph(Ink.STRONG, "How it was written");
        Written.explained(account).forEach(line -> page.paragraph(Ink.PLAIN, line));
    }

    private void source(Citation citation, int number, int width, Sources sources) {
        Imprint imprint = citation.passage().imprint();
        String marker = "[" + number + "]";
        String lead = marker + " ".repeat(width - marker.length());
        page.paragraph(lead, List.of(piece(Ink.PLAIN, "“" + citation.words() + "”")));
        String indent = " ".repeat(width);
        String origin = Wording.origin(imprint)
                + Wording.alsoIn(
                        sources.alsoIn(citation).stream().map(Outlet::toString).toList());
        page.paragraph(
                indent,
                List.of(
                        piece(Ink.STRONG, Harmless.line(imprint.title())),
                        piece(Ink.PLAIN, " (" + Harmless.line(origin) + ")")));
        if (imprint.link().isPresent()) {
            page.paragraph(indent, List.of(piece(Ink.FAINT, imprint.link().address())));
        }
    }

    private void notCovered(Answer.NotCovered answer) {
        page.paragraph(Ink.ALERT, Particulars.NOT_COVERED);
        page.paragraph(Ink.PLAIN, Particulars.searched(answer.searched()));
        Written.inVain(answer.account()).ifPresent(line -> page.paragraph(Ink.PLAIN, line));
        Particulars.limits(answer.question()).ifPresent(limits -> page.paragraph(Ink.PLAIN, limits));
        if (!answer.suggestions().isEmpty()) {
            page.gap().paragraph(Ink.STRONG, Particulars.ANSWERED);
            answer.suggestions().forEach(question -> page.paragraph("- ", List.of(piece(Ink.PLAIN, question))));
        }
    }
}

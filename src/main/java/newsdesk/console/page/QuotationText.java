package newsdesk.console.page;

import static newsdesk.console.page.Page.piece;

import java.util.ArrayList;
import java.util.List;
import newsdesk.command.Reply;
import newsdesk.console.page.Page.Ink;
import newsdesk.console.page.Page.Piece;
import newsdesk.corpus.Imprint;
import newsdesk.quotes.Change;
import newsdesk.quotes.Printing;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Verdict;
import newsdesk.wording.Harmless;
import newsdesk.wording.Spoken;
import newsdesk.wording.Wording;

/// Puts quotations on a page.
record QuotationText(Page page) {

    private static final String INDENT = "    ";

    void put(Reply.Quoted quoted) {
        page.paragraph(Ink.STRONG, quoted.title());
        quoted.sayings().forEach(this::put);
        if (!quoted.note().isEmpty()) {
            page.gap().paragraph(Ink.FAINT, quoted.note());
        }
    }

    void put(Reply.Verified verified) {
        Verdict verdict = verified.verdict();
        page.paragraph(verdict instanceof Verdict.Exact ? Ink.STRONG : Ink.ALERT, Spoken.verdict(verdict));
        switch (verdict) {
            case Verdict.Exact exact -> exact.sayings().forEach(this::put);
            case Verdict.Altered altered -> {
                page.paragraph(INDENT, difference(altered.difference()));
                page.paragraph(Ink.FAINT, "[-left out-] {+put in+}");
                put(altered.saying());
            }
            case Verdict.SaidByAnother another -> another.sayings().forEach(this::put);
            case Verdict.NotInCoverage _ -> {}
        }
    }

    private void put(Saying saying) {
        page.gap();
        Printing first = saying.first();
        if (saying.isReported()) {
            page.paragraph(Spoken.REPORTED, List.of(piece(Ink.STRONG, saying.words())));
        }
        List<Piece> pieces = new ArrayList<>();
        first.extract()
                .pieces(first.quotation().contents())
                .forEach(part -> pieces.add(piece(part.quoted() ? Ink.STRONG : Ink.PLAIN, part.text())));
        page.paragraph(INDENT, pieces);
        page.paragraph(INDENT, List.of(piece(Ink.PLAIN, Spoken.speaker(saying))));
        Imprint imprint = first.imprint();
        page.paragraph(
                INDENT,
                List.of(
                        piece(Ink.STRONG, Harmless.line(imprint.title())),
                        piece(Ink.PLAIN, " (" + Harmless.line(Wording.origin(imprint)) + ")")));
        if (imprint.link().isPresent()) {
            page.paragraph(INDENT, List.of(piece(Ink.FAINT, imprint.link().address())));
        }
        page.paragraph(INDENT, List.of(piece(Ink.FAINT, (Spoken.others(saying) + " id: " + saying.id()).strip())));
    }

    private static List<Piece> difference(List<Change> changes) {
        List<Piece> pieces = new ArrayList<>();
        for (Change change : changes) {
            if (!pieces.isEmpty()) {
                pieces.add(piece(Ink.PLAIN, " "));
            }
            pieces.add(
                    switch (change) {
                        case Change.Kept(String words) -> piece(Ink.PLAIN, words);
                        case Change.LeftOut(String words) -> piece(Ink.FAINT, "[-" + words + "-]");
                        case Change.PutIn(String words) -> piece(Ink.ALERT, "{+" + words + "+}");
                    });
        }
        return pieces;
    }
}

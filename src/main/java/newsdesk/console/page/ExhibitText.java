package newsdesk.console.page;

import static newsdesk.console.page.Page.piece;

import java.util.List;
import newsdesk.command.Exhibit;
import newsdesk.command.Reply;
import newsdesk.console.page.Page.Ink;

/// Puts on a page what an answer rested on.
record ExhibitText(Page page) {

    void put(Reply.Shown shown) {
        page.paragraph(Ink.STRONG, "Receipt " + shown.receipt());
        for (Exhibit exhibit : shown.exhibits()) {
            page.gap();
            String lead = "[" + exhibit.number() + "] ";
            page.paragraph(
                    lead,
                    List.of(
                            piece(Ink.FAINT, exhibit.before().isEmpty() ? "" : exhibit.before() + " "),
                            piece(Ink.PLAIN, exhibit.words()),
                            piece(Ink.FAINT, exhibit.after().isEmpty() ? "" : " " + exhibit.after())));
            String indent = " ".repeat(lead.length());
            page.paragraph(
                    indent,
                    List.of(
                            piece(Ink.STRONG, Harmless.line(exhibit.imprint().title())),
                            piece(Ink.PLAIN, " (" + Harmless.line(Wording.origin(exhibit.imprint())) + ")")));
            String since = since(exhibit.state());
            if (!since.isEmpty()) {
                page.paragraph(indent, List.of(piece(Ink.ALERT, since)));
            }
        }
    }

    private static String since(Exhibit.State state) {
        return switch (state) {
            case UNCHANGED -> "";
            case CHANGED -> "The article has changed since; these words no longer stand there.";
            case GONE -> "The article is no longer indexed.";
        };
    }
}

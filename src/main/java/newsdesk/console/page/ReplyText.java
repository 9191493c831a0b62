package newsdesk.console.page;

import static newsdesk.console.page.Page.piece;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import newsdesk.answer.Statement;
import newsdesk.command.Action;
import newsdesk.command.Reply;
import newsdesk.console.page.Page.Ink;
import newsdesk.corpus.Imprint;
import newsdesk.wording.Changes;
import newsdesk.wording.Harmless;
import newsdesk.wording.Particulars;
import newsdesk.wording.Sources;
import newsdesk.wording.Wording;

/// Replies as text for a reader.
public final class ReplyText {

    private final Screen screen;

    public ReplyText(Screen screen) {
        this.screen = screen;
    }

    /// The last of the sentences that are there of an answer, with its markers.
    public String lastOf(List<Statement> soFar) {
        Page page = new Page(screen);
        new AnswerText(page).put(soFar.getLast(), Sources.of(soFar));
        return page.toString();
    }

    /// The text, ending with a line feed.
    public String of(Reply reply) {
        return of(reply, 0);
    }

    /// The text that follows where the first sentences of an answer are there already.
    ///
    /// @param there how many
    public String of(Reply reply, int there) {
        Page page = new Page(screen);
        switch (reply) {
            case Reply.Answered answered -> new AnswerText(page).put(answered, there);
            case Reply.Shown shown -> new ExhibitText(page).put(shown);
            case Reply.Quoted quoted -> new QuotationText(page).put(quoted);
            case Reply.Verified verified -> new QuotationText(page).put(verified);
            case Reply.Table table -> new TableText(page).put(table);
            case Reply.Facts facts -> facts(facts, page);
            case Reply.Rules rules -> facts(new Reply.Facts("Settings of the server", Particulars.of(rules)), page);
            case Reply.Excerpt excerpt -> excerpt(excerpt, page);
            case Reply.Notice notice -> page.paragraph(Ink.PLAIN, notice.text());
            case Reply.Refused refused -> page.paragraph(Ink.PLAIN, refused.text());
        }
        pages(reply, page);
        return page.toString();
    }

    /// Leads to what can be shown in the place of the reply, as the commands that show it.
    private static void pages(Reply reply, Page page) {
        for (Action action : reply.actions()) {
            if (action.deed() instanceof Action.Deed.Run(String command, var values, Action.Where where)
                    && where == Action.Where.INSTEAD) {
                page.paragraph(Ink.FAINT, "%s: /%s%s".formatted(action.label(), command, spoken(values)));
            }
        }
    }

    private static String spoken(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getValue().equals("true")
                        ? " --" + value.getKey()
                        : " --%s \"%s\"".formatted(value.getKey(), value.getValue()))
                .collect(Collectors.joining());
    }

    private static void facts(Reply.Facts reply, Page page) {
        page.paragraph(reply.light() == Reply.Light.AMBER ? Ink.ALERT : Ink.STRONG, reply.title());
        int widest = reply.facts().keySet().stream()
                .map(Harmless::line)
                .mapToInt(LineBreaks::columns)
                .max()
                .orElse(0);
        reply.facts().forEach((name, value) -> {
            String label = Harmless.line(name);
            String lead = label + " ".repeat(widest - LineBreaks.columns(label) + 2);
            page.paragraph(lead, List.of(piece(Ink.PLAIN, value.isBlank() ? "none" : value)));
        });
    }

    private static void excerpt(Reply.Excerpt reply, Page page) {
        Imprint imprint = reply.imprint();
        page.paragraph(Ink.STRONG, imprint.title());
        if (!imprint.standfirst().isEmpty()) {
            page.paragraph(Ink.PLAIN, imprint.standfirst());
        }
        page.paragraph(Ink.FAINT, Wording.origin(imprint));
        if (!imprint.byline().isEmpty()) {
            page.paragraph(Ink.FAINT, imprint.byline());
        }
        if (imprint.link().isPresent()) {
            page.paragraph(Ink.FAINT, imprint.link().address());
        }
        Particulars.updated(imprint).ifPresent(updated -> page.paragraph(Ink.FAINT, updated));
        if (!reply.history().isEmpty()) {
            page.gap();
            reply.history().forEach(revision -> page.paragraph(Ink.ALERT, Changes.sentence(revision)));
        }
        if (!reply.excerpt().isEmpty()) {
            page.gap().paragraph(Ink.PLAIN, "“" + reply.excerpt() + "”");
        }
        page.gap().paragraph(Ink.FAINT, "id: " + reply.id());
    }
}

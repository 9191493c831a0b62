package newsdesk.discord.cards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import newsdesk.command.Reply;
import newsdesk.quotes.Change;
import newsdesk.quotes.Extract;
import newsdesk.quotes.Printing;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Verdict;
import newsdesk.wording.Spoken;

/// The card of quotations: each in the sentence in which it is printed, its own words in bold, with who said it.
record QuotationCard(Setting setting) {

    private static final String GAP = "\n\n";

    /// A long paragraph of a speech, and what stands around it.
    private static final int WORDS = 900;

    private static final int AROUND = 300;

    private static final int SPEAKER = 200;

    private static final int OTHERS = 500;

    private static final int VERDICT = 400;

    /// So much is left for the quotation that it is compared with.
    private static final int DIFFERENCE = 1500;

    ObjectNode quoted(Reply.Quoted quoted) {
        String title = Cut.line(quoted.title(), Limits.TITLE);
        String footer = Cut.plain(quoted.note(), Limits.FOOTER / 2);
        String sayings = sayings(quoted.sayings(), Embed.roomBetween(title, footer));
        return Message.of(new Embed(title, sayings, footer), quoted.actions(), setting);
    }

    ObjectNode verified(Reply.Verified verified) {
        String title = Cut.line("“" + verified.claim().words() + "”", Limits.TITLE);
        String head = Markdown.bold(Cut.line(Spoken.verdict(verified.verdict()), VERDICT));
        List<String> parts = new ArrayList<>(List.of(head));
        List<Saying> sayings = switch (verified.verdict()) {
            case Verdict.Exact exact -> exact.sayings();
            case Verdict.Altered altered -> {
                parts.add(difference(altered.difference()));
                yield List.of(altered.saying());
            }
            case Verdict.SaidByAnother another -> another.sayings();
            case Verdict.NotInCoverage _ -> List.of();
        };
        String before = String.join(GAP, parts);
        int room = Embed.roomBetween(title, "") - before.length() - GAP.length();
        String text = sayings.isEmpty() ? before : before + GAP + sayings(sayings, room);
        return Message.of(new Embed(title, text, ""), verified.actions(), setting);
    }

    private static String sayings(List<Saying> sayings, int room) {
        Entries entries = new Entries(GAP, sayings.size(), "more quotation", room);
        sayings.forEach(saying -> entries.add(entry(saying)));
        return entries.toString();
    }

    private static String entry(Saying saying) {
        Printing first = saying.first();
        List<Extract.Piece> pieces = first.extract().pieces(first.quotation().contents());
        String words = pieces.stream().map(QuotationCard::piece).collect(Collectors.joining(" "));
        String reported = saying.isReported() ? Spoken.REPORTED : "";
        String others = Cut.line(Spoken.others(saying), OTHERS);
        return "> " + reported + words + "\n"
                + "— " + Cut.line(Spoken.speaker(saying), SPEAKER) + "\n"
                + SourceLine.of(first.imprint(), pieces)
                + (others.isEmpty() ? "" : "\n" + others)
                + "\nid: " + Markdown.code(saying.id());
    }

    private static String piece(Extract.Piece piece) {
        return piece.quoted() ? Markdown.bold(Cut.sentence(piece.text(), WORDS)) : Cut.sentence(piece.text(), AROUND);
    }

    /// What is claimed and was not said is struck through; what was said and is left out stands in bold. Where there is
    /// too much of it, only what was said is shown: half a difference would mislead.
    private static String difference(List<Change> changes) {
        String all = changes.stream()
                .map(change -> switch (change) {
                    case Change.Kept(String words) -> Cut.line(words, AROUND);
                    case Change.LeftOut(String words) -> Markdown.bold(Cut.line(words, AROUND));
                    case Change.PutIn(String words) -> Markdown.struck(Cut.line(words, AROUND));
                })
                .collect(Collectors.joining(" ", "", "\n-# bold: left out · struck through: put in"));
        return all.length() <= DIFFERENCE ? all : "-# The difference is too long to be shown here; this was said:";
    }
}

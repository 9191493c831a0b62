package newsdesk.discord.cards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import newsdesk.command.Exhibit;
import newsdesk.command.Reply;
import newsdesk.wording.Particulars;

/// The card of what an answer rests on: the cited words between their neighbours, and where they stand.
record EvidenceCard(Reply.Shown reply, Setting setting) {

    private static final String TITLE = "Evidence";
    private static final String NOTHING = "Nothing was cited.";
    private static final String GAP = "\n\n";

    /// Some three sentences of cited words, and a long sentence on each side.
    private static final int WORDS = 1500;

    private static final int NEIGHBOUR = 500;

    private static final int RECEIPT = 100;

    ObjectNode message() {
        String footer = "Receipt " + Cut.plain(reply.receipt(), RECEIPT);
        return Message.of(
                new Embed(TITLE, description(Embed.roomBetween(TITLE, footer)), footer), reply.actions(), setting);
    }

    /// All of it; where there is no room for all, without the neighbours; where there is none for that, as much as
    /// finds room.
    private String description(int room) {
        List<Exhibit> exhibits = reply.exhibits();
        if (exhibits.isEmpty()) {
            return NOTHING;
        }
        String full = String.join(
                GAP, exhibits.stream().map(exhibit -> entry(exhibit, true)).toList());
        return full.length() <= room ? full : withoutNeighbours(exhibits, room);
    }

    private static String withoutNeighbours(List<Exhibit> exhibits, int room) {
        Entries entries = new Entries(GAP, exhibits.size(), "more source", room);
        for (Exhibit exhibit : exhibits) {
            entries.add(entry(exhibit, false));
        }
        return entries.toString();
    }

    private static String entry(Exhibit exhibit, boolean withNeighbours) {
        String before = withNeighbours ? Cut.sentence(exhibit.before(), NEIGHBOUR) + " " : "";
        String after = withNeighbours ? " " + Cut.sentence(exhibit.after(), NEIGHBOUR) : "";
        String words = Markdown.bold(Cut.sentence(exhibit.words(), WORDS));
        String said = exhibit.said().equals(exhibit.words()) ? "" : Cut.sentence(exhibit.said(), WORDS);
        return (said.isEmpty() ? "" : said + "\n") + "> " + (before + words + after).strip() + "\n"
                + SourceLine.of(exhibit)
                + Particulars.since(exhibit.state())
                        .map(since -> "\n" + Markdown.line(since))
                        .orElse("");
    }
}

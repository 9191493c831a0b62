package newsdesk.discord.cards;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Revision;
import newsdesk.wording.Changes;
import newsdesk.wording.Wording;

/// The note above an answer whose articles were retracted or corrected since. It is the message's text, which answers
/// have none of, so that the card below it stays as it is without anybody knowing what was on it.
///
/// @param revisions what was done last to each article
/// @param fallen    the sentences of the answer that stand no more
/// @param left      how many of its sentences still stand
record NoteCard(List<Revision> revisions, List<String> fallen, int left) {

    /// An answer cites three articles or four; the sentences that fall with them find room beside them.
    private static final int REVISIONS = 1000;

    private static final int FALLEN = 800;
    private static final int REASON = 300;
    private static final int TITLE = 150;
    private static final int SENTENCE = 300;

    ObjectNode message() {
        Entries done = new Entries("\n", revisions.size(), "more change", REVISIONS);
        revisions.forEach(revision -> done.add(line(revision)));
        String text = "⚠️ " + Markdown.bold("An article that this answer cites has changed.") + "\n" + done + struck()
                + "\n" + verdict();
        return JsonNodeFactory.instance.objectNode().put("content", text);
    }

    private static String line(Revision revision) {
        Imprint imprint = revision.imprint();
        String reason = Cut.sentence(revision.reason(), REASON);
        return "%s (%s) was %s on %s%s"
                .formatted(
                        Markdown.bold(Cut.line(imprint.title(), TITLE)),
                        Cut.line(Wording.origin(imprint), TITLE),
                        Changes.done(revision.change()),
                        Changes.day(revision),
                        reason.isEmpty() ? "." : ": " + reason);
    }

    private String struck() {
        if (fallen.isEmpty()) {
            return "";
        }
        Entries entries = new Entries("\n", fallen.size(), "more sentence", FALLEN);
        fallen.forEach(sentence -> entries.add("> " + Cut.sentence(sentence, SENTENCE)));
        return "\n" + Markdown.bold("No longer stands:") + "\n" + entries;
    }

    private String verdict() {
        if (fallen.isEmpty()) {
            return "What the answer says still stands.";
        }
        return left == 0 ? "Nothing of the answer is left." : "The rest of the answer still stands.";
    }
}

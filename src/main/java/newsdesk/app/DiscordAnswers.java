package newsdesk.app;

import java.util.Set;
import newsdesk.discord.Courier;
import newsdesk.discord.Delivery;
import newsdesk.discord.cards.Cards;
import newsdesk.editing.Note;
import newsdesk.editing.PostedAnswers;
import newsdesk.ledger.Amendments.Shown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The answers that the bot has posted, as messages of Discord.
record DiscordAnswers(Courier courier) implements PostedAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordAnswers.class);

    private static final int TOO_MANY_REQUESTS = 429;

    /// "Maximum number of edits to messages older than 1 hour reached. Try again later", and the same of all edits of a
    /// channel (Discord: JSON Error Codes).
    private static final Set<Integer> TRY_LATER = Set.of(30046, 20028, 20029);

    @Override
    public Fate amend(Shown message, Note note) {
        Delivery delivery = courier.editMessage(
                message.channel(), message.message(), Cards.note(note.revisions(), note.fallen(), note.left()));
        return switch (delivery) {
            case Delivery.Delivered _ -> Fate.SAID;
            case Delivery.Expired _, Delivery.Lost _ -> Fate.LATER;
            case Delivery.Refused(int status, int code, String _)
            when status == TOO_MANY_REQUESTS || TRY_LATER.contains(code) -> Fate.LATER;
            case Delivery.Refused refused -> {
                LOG.info("A posted answer is out of reach, and cannot say what was done to its article: {}", refused);
                yield Fate.GONE;
            }
        };
    }
}

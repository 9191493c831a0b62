package newsdesk.discord.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsdesk.answer.Answer;
import newsdesk.command.Action;
import newsdesk.command.Reply;
import newsdesk.command.ReviewActions;
import newsdesk.discord.Courier;
import newsdesk.discord.Delivery;
import newsdesk.discord.cards.Cards;
import newsdesk.discord.cards.Setting;

/// The way of an answer by the moderators, where they want to see it before anybody else does.
///
/// Nothing is kept for it: what is waiting is a message in the moderators' channel, and its buttons know the rest.
///
/// @param desk    the moderators' channel; nothing where answers go straight to whoever asked
/// @param channel where the answer belongs
/// @param setting how it is shown there
record Review(Optional<String> desk, String channel, Courier courier, Setting setting) {

    private static final String HANDED =
            "The moderators look at the answer first. It appears in this channel when they" + " publish it.";

    private static final String NOT_HANDED = "Answers in this channel are looked at by moderators first, and this one"
            + " could not be handed to them. Please tell them; /settings has their channel.";

    /// Whether nothing of an answer may be seen while it is being written.
    boolean isOn() {
        return desk.isPresent();
    }

    /// What whoever asked is told in the place of a reply: the reply itself, or where its answer has gone.
    Reply told(Reply reply) {
        if (desk.isPresent()
                && reply instanceof Reply.Answered answered
                && answered.answer() instanceof Answer.Grounded) {
            return new Reply.Notice(isHanded(answered, desk.get()) ? HANDED : NOT_HANDED);
        }
        return reply;
    }

    private boolean isHanded(Reply.Answered answered, String to) {
        List<Action> actions = new ArrayList<>(ReviewActions.of(channel, answered.receipt()));
        actions.addAll(answered.actions());
        ObjectNode card = Cards.of(
                new Reply.Answered(answered.answer(), answered.receipt(), actions, answered.detail(), answered.stale()),
                setting);
        card.put("content", "For review, asked in <#%s>:".formatted(channel));
        return courier.post(to, card) instanceof Delivery.Delivered;
    }
}

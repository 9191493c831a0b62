package newsdesk.discord.interaction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import newsdesk.discord.Courier;
import newsdesk.discord.Delivery;
import newsdesk.discord.Mention;
import newsdesk.discord.Origin;

/// Where a reply is written: on a message that is promised at once and filled in later. Messages given to it are
/// complete; each replaces the one before.
interface Sheet {

    /// What becomes of what need not be sent.
    Delivery NOTHING_TO_DO = new Delivery.Delivered(Optional.empty());

    /// Says, in place of everything else, why there will be no reply.
    void refuse(String words);

    /// Promises it, within Discord's three seconds.
    Delivery begin();

    /// Says how far the work has come. May get lost.
    Delivery progress(ObjectNode message);

    /// Says what came of it.
    Delivery finish(ObjectNode message);

    /// Whether only one member sees it.
    boolean isHidden();

    /// A new message.
    static Sheet fresh(Courier courier, Origin origin, boolean hidden) {
        return new Sheet() {
            @Override
            public void refuse(String words) {
                courier.respond(origin, said(words), true);
            }

            @Override
            public Delivery begin() {
                return courier.defer(origin, hidden);
            }

            @Override
            public Delivery progress(ObjectNode message) {
                return courier.progress(origin, message);
            }

            // What comes too late for the interaction is still told to the channel, where everybody may see it.
            @Override
            public Delivery finish(ObjectNode message) {
                Delivery delivery = courier.edit(origin, message);
                return delivery instanceof Delivery.Expired && !hidden
                        ? courier.post(origin.channel(), message)
                        : delivery;
            }

            @Override
            public boolean isHidden() {
                return hidden;
            }
        };
    }

    /// The message that a pressed button is on.
    static Sheet inPlace(Courier courier, Origin origin, boolean hidden) {
        return new Sheet() {
            @Override
            public void refuse(String words) {
                courier.respond(origin, said(words), true);
            }

            @Override
            public Delivery begin() {
                return courier.deferUpdate(origin);
            }

            // The message as it is stays until there is another.
            @Override
            public Delivery progress(ObjectNode message) {
                return NOTHING_TO_DO;
            }

            @Override
            public Delivery finish(ObjectNode message) {
                return courier.edit(origin, message);
            }

            @Override
            public boolean isHidden() {
                return hidden;
            }
        };
    }

    /// A message below the one that named the bot. It is written when there is something to say.
    static Sheet below(Courier courier, Mention mention) {
        return new Sheet() {
            private Optional<String> written = Optional.empty();

            @Override
            public void refuse(String words) {
                write(said(words));
            }

            @Override
            public Delivery begin() {
                return NOTHING_TO_DO;
            }

            @Override
            public Delivery progress(ObjectNode message) {
                return write(message);
            }

            @Override
            public Delivery finish(ObjectNode message) {
                return write(message);
            }

            private Delivery write(ObjectNode message) {
                String channel = mention.origin().channel();
                if (written.isPresent()) {
                    return courier.editMessage(channel, written.get(), message);
                }
                ObjectNode answer = message.deepCopy();
                answer.putObject("message_reference")
                        .put("message_id", mention.message())
                        .put("fail_if_not_exists", false);
                Delivery delivery = courier.post(channel, answer);
                if (delivery instanceof Delivery.Delivered(Optional<String> id)) {
                    written = id;
                }
                return delivery;
            }

            @Override
            public boolean isHidden() {
                return false;
            }
        };
    }

    private static ObjectNode said(String words) {
        return JsonNodeFactory.instance.objectNode().put("content", words);
    }
}

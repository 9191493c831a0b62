package newsdesk.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsdesk.discord.Wire.Call;
import newsdesk.discord.Wire.Request;

/// Brings messages to Discord and says what became of them. It is the only way out: every message that goes this
/// way mentions nobody, whatever it says.
///
/// Each method waits for its end, so it is called on a virtual thread. Messages are Discord's own JSON. First
/// responses never wait for one another. What is sent with the token of one interaction is sent in the order in
/// which it came, each to its end, so that a late progress never covers the answer. It is repeated, with growing
/// pauses, until it arrives, Discord refuses it, or the token is no longer good.
public final class Courier {

    /// For those who see it only themselves (Discord: Message Flags).
    private static final int HIDDEN = 1 << 6;

    /// How long to try with what has no token that ends.
    private static final Duration PATIENCE_ELSEWHERE = Duration.ofMinutes(2);

    private final Sending sending;
    private final Clock clock;
    private final Turns turns = new Turns();

    public Courier(Wire wire, Clock clock, Patience patience) {
        this.sending = new Sending(wire, clock, patience);
        this.clock = clock;
    }

    /// Says that an answer will come. Hidden or not is decided here for good.
    public Delivery defer(Origin origin, boolean hidden) {
        ObjectNode response = response(5);
        if (hidden) {
            response.putObject("data").put("flags", HIDDEN);
        }
        return acknowledge(origin, response);
    }

    /// Says that a button was seen; the message it is on may be edited later.
    public Delivery deferUpdate(Origin origin) {
        return acknowledge(origin, response(6));
    }

    /// Answers at once.
    public Delivery respond(Origin origin, ObjectNode message, boolean hidden) {
        return acknowledge(origin, response(4).set("data", mentioningNobody(message, hidden)));
    }

    /// Answers a button by changing the message it is on.
    public Delivery update(Origin origin, ObjectNode message) {
        return acknowledge(origin, response(7).set("data", mentioningNobody(message, false)));
    }

    /// Suggests values for the option that is being typed.
    public Delivery suggest(Origin origin, ArrayNode choices) {
        ObjectNode response = response(8);
        response.putObject("data").set("choices", choices);
        return acknowledge(origin, response);
    }

    /// Shows a form.
    public Delivery open(Origin origin, ObjectNode form) {
        return acknowledge(origin, response(9).set("data", form));
    }

    /// Changes the answer while it is still being made. Tried once: the next one will say more.
    public Delivery progress(Origin origin, ObjectNode message) {
        return inTurn(origin, Request.EDIT_ORIGINAL, List.of(), mentioningNobody(message, false), false);
    }

    /// Changes the answer, or the message that a button is on.
    public Delivery edit(Origin origin, ObjectNode message) {
        return inTurn(origin, Request.EDIT_ORIGINAL, List.of(), mentioningNobody(message, false), true);
    }

    /// Deletes the answer, or the message that a button is on.
    public Delivery delete(Origin origin) {
        return inTurn(origin, Request.DELETE_ORIGINAL, List.of(), NOTHING, true);
    }

    /// Sends a further message. Where the connection breaks while Discord takes it, it may be there twice.
    public Delivery followUp(Origin origin, ObjectNode message, boolean hidden) {
        return inTurn(origin, Request.FOLLOW_UP, List.of(), mentioningNobody(message, hidden), true);
    }

    public Delivery editFollowUp(Origin origin, String id, ObjectNode message) {
        return inTurn(origin, Request.EDIT_FOLLOW_UP, List.of(id), mentioningNobody(message, false), true);
    }

    public Delivery deleteFollowUp(Origin origin, String id) {
        return inTurn(origin, Request.DELETE_FOLLOW_UP, List.of(id), NOTHING, true);
    }

    /// Writes into a channel.
    public Delivery post(String channel, ObjectNode message) {
        return elsewhere(Request.POST, List.of(channel), mentioningNobody(message, false));
    }

    /// Changes a message of the bot for which there is no token any more.
    public Delivery editMessage(String channel, String id, ObjectNode message) {
        return elsewhere(Request.EDIT_MESSAGE, List.of(channel, id), mentioningNobody(message, false));
    }

    /// Deletes a message of the bot for which there is no token any more.
    public Delivery deleteMessage(String channel, String id) {
        return elsewhere(Request.DELETE_MESSAGE, List.of(channel, id), NOTHING);
    }

    /// Replaces all commands that the bot has in one server only.
    Delivery register(String application, String server, ArrayNode commands) {
        return elsewhere(Request.REGISTER_IN_SERVER, List.of(application, server), commands);
    }

    /// Replaces all commands that the bot has in every server.
    Delivery register(String application, ArrayNode commands) {
        return elsewhere(Request.REGISTER, List.of(application), commands);
    }

    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();

    private Delivery acknowledge(Origin origin, JsonNode response) {
        Call call =
                new Call(Request.CALLBACK, List.of(origin.id(), origin.token()), origin.id(), Optional.of(response));
        return sending.inAHurry(call, origin.acknowledgeBy());
    }

    private Delivery inTurn(Origin origin, Request request, List<String> more, JsonNode body, boolean insist) {
        List<String> ids = new java.util.ArrayList<>(List.of(origin.application(), origin.token()));
        ids.addAll(more);
        Call call = new Call(request, ids, origin.token(), some(body));
        Instant until = origin.answerBy();
        return turns.take(
                origin.token(), () -> insist ? sending.untilItArrives(call, until) : sending.once(call, until));
    }

    private Delivery elsewhere(Request request, List<String> ids, JsonNode body) {
        return sending.untilItArrives(
                new Call(request, ids, "", some(body)), clock.instant().plus(PATIENCE_ELSEWHERE));
    }

    private static Optional<JsonNode> some(JsonNode body) {
        return Optional.of(body).filter(node -> !node.isMissingNode());
    }

    private static ObjectNode response(int type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static ObjectNode mentioningNobody(ObjectNode message, boolean hidden) {
        ObjectNode silent = message.deepCopy();
        silent.putObject("allowed_mentions").putArray("parse");
        if (hidden) {
            silent.put("flags", silent.path("flags").asInt(0) | HIDDEN);
        }
        return silent;
    }
}

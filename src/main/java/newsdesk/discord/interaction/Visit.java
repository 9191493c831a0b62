package newsdesk.discord.interaction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import newsdesk.command.Caller;
import newsdesk.discord.Courier;
import newsdesk.discord.Origin;

/// Somebody who came to the front desk, and the way in which they can be answered.
record Visit(Origin origin, Caller.Member caller, Courier courier) {

    /// Tells them something in our own words, which nobody else sees. Only where nothing was said yet.
    void tell(String words) {
        courier.respond(origin, message(words), true);
    }

    /// Tells them something after something was said already.
    void add(String words) {
        courier.followUp(origin, message(words), true);
    }

    private static ObjectNode message(String words) {
        return JsonNodeFactory.instance.objectNode().put("content", words);
    }
}

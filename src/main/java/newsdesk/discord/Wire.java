package newsdesk.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The way on which requests reach Discord. Obeys what Discord says about its limits (status 429); repeats nothing
/// else.
public interface Wire {

    /// Sends one request and waits for its answer.
    ///
    /// @param limit how long to wait; the request may still arrive afterwards
    /// @throws InterruptedException where the waiting thread was interrupted
    Answer send(Call call, Duration limit) throws InterruptedException;

    /// One request.
    ///
    /// @param ids  what the path names, in its order
    /// @param lane requests of one lane are sent one after another, those of different lanes never wait for each
    ///             other; the empty text leaves it to the channel they are for
    record Call(Request request, List<String> ids, String lane, Optional<JsonNode> body) {

        public Call {
            ids = List.copyOf(ids);
        }

        Call inLane(String other) {
            return new Call(request, ids, other, body);
        }
    }

    /// The requests that the bot makes.
    enum Request {
        /// The first response: interaction, token.
        CALLBACK,
        /// Application, token.
        EDIT_ORIGINAL,
        /// Application, token.
        DELETE_ORIGINAL,
        /// Application, token.
        FOLLOW_UP,
        /// Application, token, message.
        EDIT_FOLLOW_UP,
        /// Application, token, message.
        DELETE_FOLLOW_UP,
        /// Channel.
        POST,
        /// Channel, message.
        EDIT_MESSAGE,
        /// Channel, message.
        DELETE_MESSAGE,
        /// All commands for all servers at once: application.
        REGISTER,
        /// All commands for one server at once: application, server.
        REGISTER_IN_SERVER
    }

    /// What came back.
    sealed interface Answer {

        /// Discord did it.
        ///
        /// @param body what it sent back; a missing node where that is nothing
        record Accepted(JsonNode body) implements Answer {}

        /// Discord did not do it.
        ///
        /// @param code        Discord's own code, or 0
        /// @param explanation what Discord says is wrong
        record Rejected(int status, int code, String explanation) implements Answer {}

        /// Nothing came back in time, or the connection broke. It may have been done or not.
        record Silence(String reason) implements Answer {}

        /// The bot has logged out; nothing will be sent any more.
        record Closed() implements Answer {}
    }
}

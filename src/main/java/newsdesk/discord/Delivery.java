package newsdesk.discord;

import java.util.Optional;

/// What became of something that was sent.
public sealed interface Delivery {

    /// It is there.
    ///
    /// @param message the id of the message that it became, where Discord names it
    record Delivered(Optional<String> message) implements Delivery {}

    /// It came too late: the three seconds for a first response, or the fifteen minutes for all others, were over.
    record Expired() implements Delivery {}

    /// Discord does not take it, however often it is sent.
    ///
    /// @param status      the HTTP status
    /// @param code        Discord's own code, or 0
    /// @param explanation what Discord says is wrong
    record Refused(int status, int code, String explanation) implements Delivery {}

    /// It was sent until there was no more time, and nobody took it.
    record Lost(String reason) implements Delivery {}

    default boolean arrived() {
        return this instanceof Delivered;
    }
}

package newsdesk.discord.interaction;

import newsdesk.command.Reply;
import newsdesk.discord.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes which message an answer became, so that it can be found when its article is corrected.
record Posts(Visit visit, Sheet sheet, Memory memory) {

    private static final Logger LOG = LoggerFactory.getLogger(Posts.class);

    void note(Reply reply, Delivery delivery) {
        if (reply instanceof Reply.Answered answered
                && !answered.receipt().isEmpty()
                && !sheet.isHidden()
                && delivery instanceof Delivery.Delivered(var message)) {
            try {
                message.ifPresent(
                        id -> memory.posted(answered.receipt(), visit.origin().channel(), id));
            } catch (RuntimeException e) {
                // The answer is there all the same.
                LOG.warn("It could not be noted which message an answer became", e);
            }
        }
    }
}

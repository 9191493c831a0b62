package newsdesk.discord.interaction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import newsdesk.discord.Courier;
import newsdesk.discord.Reception.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The first words in a new server.
final class Introduction {

    private static final Logger LOG = LoggerFactory.getLogger(Introduction.class);

    static final String WORDS = """
            Hello! I answer questions about the news coverage that is indexed here, from those articles and nothing \
            else: every sentence has its source, and where the coverage does not say, I say so.
            **Whoever added me:** `/setup` checks whether I have what I need in each channel, `/settings` says where I \
            answer and who moderates.
            **Everybody:** `/ask`, `/sources`, `/help`. What is stored of you, and how to delete it: `/privacy`.""";

    private Introduction() {}

    /// Says them in the first channel where the bot may speak.
    static void to(Server server, Courier courier) {
        boolean said = server.channels().stream()
                .anyMatch(channel -> courier.post(
                                channel, JsonNodeFactory.instance.objectNode().put("content", WORDS))
                        .arrived());
        if (!said) {
            LOG.info("There is no channel in a new server where the bot may speak");
        }
    }
}

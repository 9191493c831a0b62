package newsdesk.discord.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import newsdesk.discord.Courier;
import newsdesk.discord.Interaction;
import newsdesk.discord.InteractionReader;
import newsdesk.discord.Mention;
import newsdesk.discord.Origin;
import newsdesk.discord.Reception;
import newsdesk.discord.UnreadablePacket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes each interaction from the thread that reads from Discord and hands it to the reception on a thread of its
/// own. Whoever sent something that cannot be read, or that went wrong, is told so.
final class Packets implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Packets.class);

    private static final String NOT_UNDERSTOOD =
            "This way of asking is newer than I am and I do not understand it. Please use one of my commands: /help";

    private static final String WENT_WRONG =
            "Something went wrong here, and I could not answer. Please try again; if it goes on, tell whoever runs me.";

    /// Whoever waits for an answer was seen to before; what is left is a line to write or a request to send.
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Reception reception;
    private final Courier courier;
    private final Clock clock;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("discord-", 0).factory());

    Packets(Reception reception, Courier courier, Clock clock) {
        this.reception = reception;
        this.courier = courier;
        this.clock = clock;
    }

    void interaction(JsonNode packet) {
        Instant received = clock.instant();
        onItsOwn(() -> read(packet, received).ifPresent(this::dealWith));
    }

    /// A message of whomever; it goes no further where it does not name the bot.
    void message(JsonNode packet, String bot) {
        Mention.read(packet, bot, clock.instant())
                .ifPresent(mention -> onItsOwn(() -> reception.mentioned(mention, courier)));
    }

    private Optional<Interaction> read(JsonNode packet, Instant received) {
        try {
            return Optional.of(InteractionReader.read(packet, received));
        } catch (UnreadablePacket e) {
            LOG.warn("{}", e.getMessage());
            tell(InteractionReader.origin(packet, received), NOT_UNDERSTOOD);
            return Optional.empty();
        }
    }

    private void dealWith(Interaction interaction) {
        try {
            reception.received(interaction, courier);
        } catch (RuntimeException e) {
            LOG.error("The answer to {} went wrong", interaction.origin(), e);
            if (interaction instanceof Interaction.Typing) {
                courier.suggest(interaction.origin(), JsonNodeFactory.instance.arrayNode());
            } else {
                tell(interaction.origin(), WENT_WRONG);
            }
        }
    }

    /// Only to whoever sent it, whether a first response was given or not.
    private void tell(Origin origin, String words) {
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("content", words);
        if (!courier.respond(origin, message, true).arrived()) {
            courier.followUp(origin, message, true);
        }
    }

    void joined(Reception.Server server) {
        onItsOwn(() -> reception.joined(server, courier));
    }

    void left(String server) {
        onItsOwn(() -> reception.left(server));
    }

    private void onItsOwn(Runnable work) {
        try {
            threads.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.error("Something from Discord was not dealt with", e);
                }
            });
        } catch (RejectedExecutionException _) {
            LOG.info("Something came from Discord when the connection was being closed");
        }
    }

    /// Takes nothing more. What is being dealt with is waited for a little: it may be writing something down.
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Something from Discord was still being dealt with when the connection was closed");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

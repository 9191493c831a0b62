package newsdesk.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.discord.Courier;
import newsdesk.editing.Amending;
import newsdesk.ledger.LedgerFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Goes round the posted answers again and again, for as long as the bot is at work.
final class AmendingRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AmendingRounds.class);

    /// How soon after a change the first answers say so; a look costs two small queries.
    private static final Duration USUAL = Duration.ofSeconds(3);

    /// Discord does not say how many edits of old messages it takes; where it takes no more, it is asked ever less.
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Amending amending;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread going;

    /// Begins to go round what the bot has posted.
    static AmendingRounds of(Office here, Courier courier) {
        return new AmendingRounds(
                new Amending(here.revisions::history, here.ledger().amendments(), new DiscordAnswers(courier)));
    }

    private AmendingRounds(Amending amending) {
        this.amending = amending;
        this.going = Thread.ofVirtual().name("amending").start(this::goRound);
    }

    private void goRound() {
        Duration pause = USUAL;
        try {
            do {
                pause = pause(pause);
            } while (!over.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Goes round once.
    ///
    /// @return how long to wait before the next time
    private Duration pause(Duration before) {
        try {
            Amending.Round round = amending.round();
            return round.waiting() > 0 && round.said() == 0 ? longer(before) : USUAL;
        } catch (LedgerFailed | UnreadableCorpus e) {
            LOG.warn("Posted answers could not be looked through", e);
            return longer(before);
        } catch (RuntimeException e) {
            LOG.error("Posted answers could not be looked through", e);
            return longer(before);
        }
    }

    private static Duration longer(Duration before) {
        Duration longer = before.multipliedBy(2);
        return longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    }

    /// Goes round no more. What is just being written down is waited for a little.
    @Override
    public void close() {
        over.countDown();
        try {
            if (!going.join(Rounds.LAST_STEPS)) {
                LOG.warn("Posted answers were still being looked through when that had to end");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

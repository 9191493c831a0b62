package newsdesk.discord.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import newsdesk.answer.Statement;
import newsdesk.command.Audience;
import newsdesk.command.Reply;
import newsdesk.discord.Delivery;
import newsdesk.discord.cards.Underway;

/// A member who waits for a reply and sees it being made. Whatever happens, exactly one final message is written.
final class CardAudience implements Audience {

    /// Discord lets a message be edited some five times in five seconds; edits of progress stay well below.
    static final Duration PAUSE = Duration.ofSeconds(2);

    private final Sheet sheet;
    private final Looks looks;
    private final Posts posts;
    private final Review review;
    private final LongSupplier nanos;
    private final List<Statement> soFar = new ArrayList<>();
    private long lastEdit;
    private String stage = "";
    private long stageBegan;
    private long done;
    private long total = -1;
    private boolean inLine;

    /// Something was told that is not shown yet.
    private boolean pending;

    /// Something was shown already.
    private boolean shown;

    private boolean stopped;
    private boolean ended;

    /// How what is told looks.
    interface Looks {

        ObjectNode progress(Underway underway);

        ObjectNode reply(Reply reply);

        /// What is shown where Discord does not take the card.
        ObjectNode plain(Reply reply);
    }

    /// @param nanos as `System.nanoTime`
    CardAudience(Sheet sheet, Looks looks, Posts posts, Review review, LongSupplier nanos) {
        this.sheet = sheet;
        this.looks = looks;
        this.posts = posts;
        this.review = review;
        this.nanos = nanos;
        this.lastEdit = nanos.getAsLong();
    }

    @Override
    public void progress(String now, long howFar, long ofHowMuch) {
        edit(() -> {
            if (!now.equals(stage)) {
                stageBegan = nanos.getAsLong();
            }
            stage = now;
            done = howFar;
            total = ofHowMuch;
        });
    }

    /// The first one is shown at once, unless something else was shown just before.
    @Override
    public synchronized void sentence(Statement statement) {
        if (review.isOn()) {
            checkWaiting();
            return;
        }
        if (soFar.isEmpty() && !shown) {
            allowAnEdit();
        }
        edit(() -> soFar.add(statement));
    }

    @Override
    public synchronized void waiting() {
        checkWaiting();
        if (pending) {
            edit(() -> {});
        }
    }

    private void allowAnEdit() {
        lastEdit = nanos.getAsLong() - PAUSE.toNanos();
    }

    private synchronized void place(String words) {
        if (!inLine) {
            inLine = true;
            allowAnEdit();
        }
        progress(words, 0, -1);
    }

    private synchronized void edit(Runnable change) {
        checkWaiting();
        change.run();
        pending = true;
        if (nanos.getAsLong() - lastEdit >= PAUSE.toNanos()) {
            sheet.progress(looks.progress(new Underway(stage, done, total, soFar, left())));
            lastEdit = nanos.getAsLong();
            pending = false;
            shown = true;
        }
    }

    /// As long as it took so far, for what is left of the stage.
    private Optional<Duration> left() {
        Duration elapsed = Duration.ofNanos(nanos.getAsLong() - stageBegan);
        boolean known = done > 0 && total > done && elapsed.compareTo(PAUSE) >= 0;
        return known ? Optional.of(elapsed.multipliedBy(total - done).dividedBy(done)) : Optional.empty();
    }

    @Override
    public synchronized void reply(Reply reply) {
        checkWaiting();
        end(reply);
    }

    /// Says how many are before it in line, the first time without a pause. Returns at once.
    void inLine(int before) {
        Thread.ofVirtual().start(() -> {
            try {
                place(before == 0 ? "You are next" : "In line, %d before you".formatted(before));
            } catch (CancellationException _) {
                // It was answered meanwhile.
            }
        });
    }

    /// Waits no longer: what is written instead of the reply is this, and the work is told at its next word.
    synchronized void leave(Reply instead) {
        stopped = true;
        if (!ended) {
            end(instead);
        }
    }

    private void end(Reply reply) {
        ended = true;
        Reply told = review.told(reply);
        Delivery delivery = sheet.finish(looks.reply(told));
        if (delivery instanceof Delivery.Refused) {
            delivery = sheet.finish(looks.plain(told));
        }
        posts.note(told, delivery);
    }

    private void checkWaiting() {
        if (stopped || ended) {
            throw new CancellationException("nobody waits for the reply any longer");
        }
    }
}

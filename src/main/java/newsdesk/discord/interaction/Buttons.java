package newsdesk.discord.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import newsdesk.command.Action;
import newsdesk.command.Action.Deed;
import newsdesk.command.Action.Form;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.discord.Delivery;
import newsdesk.discord.Interaction.Pressed;
import newsdesk.discord.Interaction.Submitted;
import newsdesk.discord.cards.Cards;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does what a pressed button says, if whoever pressed it may.
final class Buttons {

    private static final Logger LOG = LoggerFactory.getLogger(Buttons.class);

    private static final String UNKNOWN = "This button is too old; I no longer know what it does.";

    private static final String SETTLED = "That has been decided already.";

    /// Messages that only one member sees (Discord: Message Flags).
    private static final int HIDDEN = 1 << 6;

    private final Catalogue catalogue;
    private final Doorman doorman;
    private final ButtonCodes codes;
    private final Counter counter;
    private final Memory memory;

    /// The messages on which moderators have decided since the program began; others have their buttons still.
    private final Set<String> settled = ConcurrentHashMap.newKeySet();

    Buttons(Catalogue catalogue, Doorman doorman, ButtonCodes codes, Counter counter, Memory memory) {
        this.catalogue = catalogue;
        this.doorman = doorman;
        this.codes = codes;
        this.counter = counter;
        this.memory = memory;
    }

    void pressed(Visit visit, Pressed pressed) {
        Optional<ButtonCodes.Button> known = codes.read(pressed.button());
        Optional<String> objection = known.isEmpty()
                ? Optional.of(UNKNOWN)
                : doorman.objection(known.get().presser(), known.get().asker(), visit.caller());
        if (objection.isPresent()) {
            visit.tell(objection.get());
            return;
        }
        switch (known.orElseThrow().deed()) {
            case Deed.Run run -> run(visit, pressed, run);
            case Deed.Fill(var _, var _, Form form) ->
                visit.courier()
                        .open(
                                visit.origin(),
                                Cards.form(
                                        form,
                                        pressed.button(),
                                        form.begun() ? Cards.said(pressed.card()) : Optional.empty()));
            case Deed.Share _ -> share(visit, pressed);
            case Deed.Publish(String channel) -> publish(visit, pressed, channel);
            case Deed.Discard _ -> discard(visit, pressed);
            case Deed.Delete _ -> delete(visit);
            case Deed.Stop(String work) -> stop(visit, work);
        }
    }

    void submitted(Visit visit, Submitted submitted) {
        Optional<ButtonCodes.Button> known = codes.read(submitted.form());
        Optional<Command> command = known.flatMap(
                button -> button.deed() instanceof Deed.Fill fill ? catalogue.named(fill.command()) : Optional.empty());
        if (command.isEmpty() || !(known.orElseThrow().deed() instanceof Deed.Fill fill)) {
            visit.tell(UNKNOWN);
            return;
        }
        Form form = fill.form();
        Map<String, String> values = new HashMap<>(fill.values());
        submitted.fields().values().stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .ifPresent(text -> values.put(form.option(), text));
        if (!form.topic().isEmpty()) {
            Cards.topic(submitted.card()).ifPresent(topic -> values.put(form.topic(), topic));
        }
        boolean hidden = isHidden(submitted.card())
                || !command.get().isForAll()
                || doorman.reviewers(command.get(), visit.origin()).isPresent();
        counter.serve(
                visit,
                command.get(),
                CommandSheet.values(command.get(), values),
                Sheet.fresh(visit.courier(), visit.origin(), hidden));
    }

    private void run(Visit visit, Pressed pressed, Deed.Run run) {
        Optional<Command> command = catalogue.named(run.command());
        if (command.isEmpty()) {
            visit.tell(UNKNOWN);
            return;
        }
        boolean hidden = isHidden(pressed.card())
                || doorman.reviewers(command.get(), visit.origin()).isPresent();
        Sheet sheet = switch (run.where()) {
            case TO_PRESSER -> Sheet.fresh(visit.courier(), visit.origin(), true);
            case BELOW -> Sheet.fresh(visit.courier(), visit.origin(), hidden);
            case INSTEAD -> Sheet.inPlace(visit.courier(), visit.origin(), hidden);
        };
        Map<String, List<String>> values = CommandSheet.values(command.get(), run.values());
        counter.serve(visit, command.get(), values, sheet);
    }

    /// Discord does not say which message a first response became, so it is written twice: what comes back the second
    /// time has the id by which it is found when an article that it cites is retracted.
    private void share(Visit visit, Pressed pressed) {
        ObjectNode card = Cards.shared(pressed.card(), this::isForAll);
        if (visit.courier().respond(visit.origin(), card, false).arrived()) {
            Optional<String> receipt = Cards.receipt(pressed.card());
            if (receipt.isPresent()
                    && visit.courier().edit(visit.origin(), card) instanceof Delivery.Delivered(var message)) {
                message.ifPresent(id -> note(receipt.get(), visit.origin().channel(), id));
            }
        }
    }

    /// Two moderators may press at once: whoever comes second is told so.
    private void publish(Visit visit, Pressed pressed, String channel) {
        if (!settled.add(pressed.message())) {
            visit.tell(SETTLED);
            return;
        }
        visit.courier().deferUpdate(visit.origin());
        Delivery delivery = visit.courier().post(channel, Cards.shared(pressed.card(), this::isForReaders));
        if (delivery instanceof Delivery.Delivered(var message)) {
            Cards.receipt(pressed.card()).ifPresent(receipt -> message.ifPresent(id -> note(receipt, channel, id)));
            visit.courier().edit(visit.origin(), Cards.settled(pressed.card(), "Published."));
        } else {
            settled.remove(pressed.message());
            visit.add("I could not post it in <#%s>. /setup says what I may do there.".formatted(channel));
        }
    }

    private void discard(Visit visit, Pressed pressed) {
        if (settled.add(pressed.message())) {
            visit.courier().update(visit.origin(), Cards.settled(pressed.card(), "Discarded."));
        } else {
            visit.tell(SETTLED);
        }
    }

    /// What only moderators can do is not for everybody else.
    private boolean isForReaders(String code) {
        return isForAll(code)
                && codes.read(code)
                        .filter(button -> button.presser() == Action.Presser.MODERATOR)
                        .isEmpty();
    }

    private void note(String receipt, String channel, String message) {
        try {
            memory.shownAgain(receipt, channel, message);
        } catch (RuntimeException e) {
            // The answer is there all the same.
            LOG.warn("It could not be noted where an answer was shared", e);
        }
    }

    /// What was shared need not be shared again.
    private boolean isForAll(String code) {
        return codes.read(code)
                .filter(button -> !(button.deed() instanceof Deed.Share))
                .isPresent();
    }

    private static void delete(Visit visit) {
        if (visit.courier().deferUpdate(visit.origin()).arrived()) {
            visit.courier().delete(visit.origin());
        }
    }

    private void stop(Visit visit, String work) {
        if (visit.courier().deferUpdate(visit.origin()).arrived() && !counter.stop(work)) {
            visit.add("That has ended already.");
        }
    }

    private static boolean isHidden(JsonNode card) {
        return (card.path("flags").asInt() & HIDDEN) != 0;
    }
}

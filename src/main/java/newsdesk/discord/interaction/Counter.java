package newsdesk.discord.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import newsdesk.command.Action;
import newsdesk.command.Command;
import newsdesk.command.Errand;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.discord.cards.Cards;
import newsdesk.discord.cards.Setting;
import newsdesk.discord.cards.Underway;

/// Where a member's command is carried out: refused if it may not be, promised at once, worked on when it is its
/// turn, and answered with a card.
final class Counter {

    private static final String CLOSING = "I am being restarted. Please ask again in a minute.";

    private static final String FULL =
            "Too many questions are waiting for an answer just now. Please ask again in a minute.";

    private final Doorman doorman;
    private final Memory memory;
    private final ButtonCodes codes;
    private final Workroom workroom;
    private final Allowance allowance;
    private final LongSupplier nanos;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    Counter(Doorman doorman, Memory memory, ButtonCodes codes, Limits limits, LongSupplier nanos) {
        this.doorman = doorman;
        this.memory = memory;
        this.codes = codes;
        this.workroom = new Workroom(limits.desks(), limits.chairs());
        this.allowance = new Allowance(limits.perMinute(), nanos);
        this.nanos = nanos;
    }

    /// Work that is going on.
    ///
    /// @param asker the name of whoever waits for it
    private record Job(CardAudience audience, String asker) {}

    /// Carries a command out.
    ///
    /// @param sheet where the reply is written
    void serve(Visit visit, Command command, Map<String, List<String>> values, Sheet sheet) {
        Optional<String> objection = objection(visit, command, values);
        if (objection.isPresent()) {
            sheet.refuse(objection.get());
        } else if (sheet.begin().arrived()) {
            work(visit, new Errand(command, new Invocation(values, visit.caller())), sheet);
        }
    }

    private Optional<String> objection(Visit visit, Command command, Map<String, List<String>> values) {
        return doorman.objection(command, visit.caller(), visit.origin())
                .or(() -> fault(command, values))
                .or(() -> allowance
                        .take(
                                visit.caller().key(),
                                visit.origin().channel(),
                                visit.origin().server().orElse(""))
                        .map(Allowance.Wait::sentence));
    }

    private static Optional<String> fault(Command command, Map<String, List<String>> values) {
        for (Option option : command.options()) {
            List<String> given = values.getOrDefault(option.name(), List.of());
            if (given.isEmpty() && option.required()) {
                return Optional.of(option.name() + " is missing.");
            }
            Optional<String> fault = given.stream()
                    .flatMap(value -> option.fault(value).stream())
                    .findFirst();
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private void work(Visit visit, Errand errand, Sheet sheet) {
        String number = Long.toString(numbers.incrementAndGet());
        Setting setting = new Setting(
                sheet.isHidden(),
                action -> codes.of(action, visit.caller().key(), visit.origin().server()));
        CardAudience audience = new CardAudience(
                sheet, looks(setting, number), new Posts(visit, sheet, memory), review(visit, errand.command()), nanos);
        jobs.put(number, new Job(audience, visit.caller().key()));
        try {
            Workroom.Outcome outcome = workroom.work(audience::inLine, () -> errand.run(audience));
            switch (outcome) {
                case DONE -> {}
                case FULL -> audience.reply(new Reply.Refused(FULL));
                case CLOSED -> audience.leave(new Reply.Refused(CLOSING));
            }
        } catch (CancellationException _) {
            audience.leave(new Reply.Refused(CLOSING));
        } finally {
            jobs.remove(number);
        }
    }

    private Review review(Visit visit, Command command) {
        Setting shown = new Setting(
                false,
                action -> codes.of(action, visit.caller().key(), visit.origin().server()));
        return new Review(
                doorman.reviewers(command, visit.origin()), visit.origin().channel(), visit.courier(), shown);
    }

    private static CardAudience.Looks looks(Setting setting, String number) {
        Action stop = new Action("Stop", Action.Presser.ASKER_OR_MODERATOR, new Action.Deed.Stop(number));
        return new CardAudience.Looks() {
            @Override
            public ObjectNode progress(Underway underway) {
                return Cards.progress(underway, Optional.of(stop), setting);
            }

            @Override
            public ObjectNode reply(Reply reply) {
                return Cards.of(reply, setting);
            }

            @Override
            public ObjectNode plain(Reply reply) {
                return Cards.notice("The answer is there, but Discord does not take it in this form.");
            }
        };
    }

    /// Stops work that is going on.
    ///
    /// @return whether it was still going on
    boolean stop(String number) {
        Job job = jobs.get(number);
        if (job != null) {
            job.audience().leave(new Reply.Notice("Stopped."));
        }
        return job != null;
    }

    /// Takes nothing more; who still waits gets the answer or, when time is over, an apology.
    void close(Duration patience) throws InterruptedException {
        boolean ended = workroom.close(patience);
        if (!ended) {
            List<Thread> apologies = jobs.values().stream()
                    .map(job -> Thread.ofVirtual().start(() -> job.audience().leave(new Reply.Refused(CLOSING))))
                    .toList();
            for (Thread apology : apologies) {
                apology.join(patience);
            }
        }
    }
}

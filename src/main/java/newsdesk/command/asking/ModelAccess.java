package newsdesk.command.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import newsdesk.answer.LanguageModel;
import newsdesk.answer.Leave;
import newsdesk.command.Caller;
import newsdesk.ledger.Budgets;
import newsdesk.ledger.Budgets.Standing;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Purse;
import newsdesk.ledger.Purse.Holder;
import newsdesk.ledger.ServerSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says for whom a model may write, and keeps what it uses up within the budgets of the day.
///
/// @param model  the model; none where none is set up
/// @param terms  for whom, and how much
/// @param ledger where it is written down what was used up; opened when it is first needed
/// @param clock  says which day it is
public record ModelAccess(Optional<LanguageModel> model, Terms terms, Supplier<Ledger> ledger, Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(ModelAccess.class);

    /// From this share of a budget on, answers are kept short.
    private static final double NEARLY_USED_UP = 0.8;

    /// For whom a model may write, and how much.
    ///
    /// @param homeServers the servers in which it may without a moderator's leave
    /// @param forServer   tokens a day for all who ask in a server together
    /// @param forMember   tokens a day for one member
    /// @param forConsole  tokens a day for the console
    public record Terms(Set<String> homeServers, long forServer, long forMember, long forConsole) {

        public Terms {
            homeServers = Set.copyOf(homeServers);
        }
    }

    /// Whether a model writes for somebody, which, and where what they ask goes for it: as sentences.
    ///
    /// @throws LedgerFailed where that cannot be looked up
    public String told(Caller caller) {
        String extractive =
                "answers are the articles' own sentences, chosen on the machine that I run on, and what you "
                        + "ask goes nowhere else.";
        if (model.isEmpty()) {
            return "No language model writes here: " + extractive;
        }
        return isAllowed(caller)
                ? "Answers are written by the language model %s. What you ask, and the passages of articles that bear on it, go there and nowhere else; every sentence that comes back is checked here."
                        .formatted(model.get().told())
                : "There is a language model, %s, but it does not write here unless a moderator allows it with /settings: %s"
                        .formatted(model.get().told(), extractive);
    }

    /// Whether the model may write for somebody; what it is to use up is set aside then.
    public Leave of(Caller caller, long tokens) {
        if (model.isEmpty()) {
            return new Leave.Withheld(Optional.empty());
        }
        try {
            return isAllowed(caller) ? withinBudget(model.get(), caller, tokens) : new Leave.Withheld(Optional.empty());
        } catch (LedgerFailed e) {
            LOG.warn("It could not be looked up whether a model may write", e);
            return new Leave.Withheld(Optional.of("what it may use up could not be looked up"));
        }
    }

    /// In a private message no moderator can allow it.
    private boolean isAllowed(Caller caller) {
        return switch (caller) {
            case Caller.Operator _ -> true;
            case Caller.Member member ->
                member.server().filter(this::isAllowedIn).isPresent();
        };
    }

    private boolean isAllowedIn(String server) {
        return terms.homeServers().contains(server)
                || ledger.get()
                        .settings()
                        .of(server)
                        .filter(ServerSettings::modelAllowed)
                        .isPresent();
    }

    private Leave withinBudget(LanguageModel allowed, Caller caller, long tokens) {
        LocalDate day = LocalDate.now(clock);
        List<Purse> purses = purses(caller);
        return switch (ledger.get().budgets().setAside(day, purses, tokens)) {
            case Standing.UsedUp(Holder holder) ->
                new Leave.Withheld(
                        Optional.of("what it may use up in a day for %s is used up".formatted(spoken(holder))));
            case Standing.SetAside(double share) -> {
                List<Holder> holders = purses.stream().map(Purse::holder).toList();
                LongConsumer settling = used -> settle(day, holders, tokens, used);
                yield new Leave.Granted(allowed.writer(), allowed.told(), share > NEARLY_USED_UP, settling);
            }
        };
    }

    private List<Purse> purses(Caller caller) {
        return switch (caller) {
            case Caller.Operator _ -> List.of(new Purse(new Holder.Console(), terms.forConsole()));
            case Caller.Member member ->
                List.of(
                        new Purse(new Holder.Server(member.server().orElseThrow()), terms.forServer()),
                        new Purse(new Holder.Member(new Pseudonym(member.key())), terms.forMember()));
        };
    }

    private static String spoken(Holder holder) {
        return switch (holder) {
            case Holder.Server _ -> "this server";
            case Holder.Member _ -> "one member";
            case Holder.Console _ -> "the console";
        };
    }

    /// What cannot be put right stays set aside: too much rather than too little.
    private void settle(LocalDate day, List<Holder> holders, long setAside, long used) {
        try {
            Budgets budgets = ledger.get().budgets();
            budgets.settle(day, holders, setAside, used);
        } catch (LedgerFailed e) {
            LOG.warn("What a model has used up could not be written down", e);
        }
    }
}

package newsdesk.command.serving;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Outcome;
import newsdesk.ledger.Tally;

/// Says how much was asked and what came of it: counts, and nothing but counts.
public final class StatsCommand implements Command {

    private static final List<Duration> PERIODS = List.of(Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30));

    /// As many articles as can be taken in.
    private static final int CITED = 5;

    private final Supplier<Ledger> ledger;
    private final Function<String, Optional<String>> headlines;
    private final Clock clock;

    /// @param headlines the headline of an article by its id; nothing where it is not indexed
    public StatsCommand(Supplier<Ledger> ledger, Function<String, Optional<String>> headlines, Clock clock) {
        this.ledger = ledger;
        this.headlines = headlines;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stats";
    }

    @Override
    public String description() {
        return "Says how much was asked, what came of it, and which articles were cited most.";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public Access access() {
        return Access.MODERATORS;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        try {
            audience.reply(table(ledger.get()));
        } catch (LedgerFailed e) {
            throw new CannotDo(e.reason(), e);
        }
    }

    private Reply.Table table(Ledger open) {
        List<Instant> since =
                PERIODS.stream().map(period -> clock.instant().minus(period)).toList();
        List<List<String>> rows = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            rows.add(row(
                    name(outcome),
                    since,
                    moment -> open.receipts().outcomesSince(moment).getOrDefault(outcome, 0)));
        }
        Function<Instant, Tally> votes = moment -> open.votes().since(moment);
        rows.add(row("votes for an answer", since, moment -> votes.apply(moment).up()));
        rows.add(row("votes against one", since, moment -> votes.apply(moment).down()));
        return new Reply.Table(
                "Questions and what came of them",
                List.of("what", "in a day", "in 7 days", "in 30 days"),
                rows,
                cited(open.receipts().mostCited(since.getLast(), CITED)));
    }

    private static List<String> row(String name, List<Instant> since, Function<Instant, Integer> count) {
        List<String> row = new ArrayList<>(List.of(name));
        since.forEach(moment -> row.add(Integer.toString(count.apply(moment))));
        return row;
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case GROUNDED -> "answered";
            case NOT_COVERED -> "not covered";
            case UNAVAILABLE -> "could not be worked on";
        };
    }

    private String cited(SequencedMap<String, Integer> articles) {
        return articles.isEmpty()
                ? ""
                : articles.entrySet().stream()
                        .map(article -> "%s (%d)"
                                .formatted(
                                        headlines.apply(article.getKey()).orElse(article.getKey()), article.getValue()))
                        .collect(Collectors.joining("; ", "Cited most in 30 days: ", "."));
    }
}

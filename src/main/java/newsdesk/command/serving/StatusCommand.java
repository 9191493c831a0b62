package newsdesk.command.serving;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsdesk.command.Audience;
import newsdesk.command.Caller;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Freshness.Stale;
import newsdesk.corpus.Outlet;
import newsdesk.retrieval.Generation;

/// Says what is indexed and how answers are made of it.
public final class StatusCommand implements Command {

    /// The outlets with the most articles that are named.
    private static final int OUTLETS = 8;

    private final Supplier<Installation> running;
    private final Function<Coverage, Optional<Stale>> staleness;

    /// @param staleness why coverage is out of date; nothing where it is not
    public StatusCommand(Supplier<Installation> running, Function<Coverage, Optional<Stale>> staleness) {
        this.running = running;
        this.staleness = staleness;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String description() {
        return "Says what is indexed, up to which day, and how answers are written.";
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
    public void run(Invocation invocation, Audience audience) {
        Installation here = running.get();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        Optional<Generation> inService = here.generations().inService();
        Optional<Stale> stale = Optional.empty();
        if (inService.isPresent()) {
            try (Generation generation = inService.get()) {
                stale = staleness.apply(generation.coverage());
                stale.ifPresent(why -> facts.put("state", "amber: " + words(why)));
                addCoverage(generation.coverage(), facts);
                facts.put("vectors", generation.vectors().isPresent() ? "on" : "off");
                facts.put("corpus", sinceIndexed(here));
            }
        } else {
            facts.put("generation", "none: nothing is indexed yet, reindex builds it");
        }
        facts.put("writer", here.writer());
        if (invocation.caller().isModerator()) {
            facts.putAll(here.counts());
        }
        here.silence()
                .ifPresent(time -> facts.put("Discord", "last sign of life %d s ago".formatted(time.toSeconds())));
        if (invocation.caller() instanceof Caller.Operator) {
            facts.put("data folder", here.dataFolder());
        }
        audience.reply(
                new Reply.Facts("Status", facts, List.of(), stale.isPresent() ? Reply.Light.AMBER : Reply.Light.NONE));
    }

    private static String words(Stale stale) {
        return Stream.concat(
                        stale.newest().map(day -> "the newest article is of " + day).stream(),
                        stale.read().map(moment -> "no feed could be read since " + moment).stream())
                .collect(Collectors.joining(", "));
    }

    private static void addCoverage(Coverage coverage, SequencedMap<String, String> facts) {
        facts.put("generation", Long.toString(coverage.generation()));
        facts.put("articles", Integer.toString(coverage.articles()));
        facts.put("passages", Integer.toString(coverage.passages()));
        facts.put("undated articles", Integer.toString(coverage.undated()));
        facts.put(
                "oldest article",
                day(coverage.earliest() == null ? Optional.empty() : Optional.of(coverage.earliest())));
        facts.put("as of", day(coverage.asOf()));
        facts.put("outlets", outlets(coverage));
        facts.put("languages", String.join(", ", coverage.languages().keySet()));
    }

    private static String day(Optional<?> day) {
        return day.map(Object::toString).orElse("undated");
    }

    private static String outlets(Coverage coverage) {
        String most = coverage.outlets().entrySet().stream()
                .sorted(Map.Entry.<Outlet, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(OUTLETS)
                .map(outlet -> "%s (%d)".formatted(outlet.getKey(), outlet.getValue()))
                .collect(Collectors.joining(", "));
        int more = coverage.outlets().size() - OUTLETS;
        return more > 0 ? most + " and %d more".formatted(more) : most;
    }

    private static String sinceIndexed(Installation here) {
        if (here.generations().isGoneBackTo()) {
            return "an editor went back to this generation; reindex takes the articles in as they are now";
        }
        boolean unchanged = here.generations()
                .stampInService()
                .filter(here.corpus().stamp()::equals)
                .isPresent();
        return unchanged
                ? "unchanged since it was indexed"
                : "may have changed since it was indexed; reindex brings the index up to date";
    }
}

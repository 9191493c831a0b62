package newsdesk.command.editing;

import static newsdesk.command.Option.Type.FLAG;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import newsdesk.command.Action;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.editing.Rebuild;
import newsdesk.editing.Report;
import newsdesk.retrieval.Generations.Reindexed;

/// Brings the index up to date with the corpus, and says what has changed: `reindex` at the console, `corpus reindex`
/// also on Discord.
public final class ReindexCommand implements Command {

    static final Option NO_VECTORS =
            Option.optional("no-vectors", FLAG, "Find passages by their words only; much faster to build");

    private static final Option DRY_RUN =
            Option.optional("dry-run", FLAG, "Build it and say what would change, but put nothing into service");
    private static final Option FORCE =
            Option.optional("force", FLAG, "Put it into service although golden questions fail");

    private final String name;
    private final Place place;
    private final Rebuild rebuild;
    private final Logbook logbook;

    private ReindexCommand(String name, Place place, Rebuild rebuild, Logbook logbook) {
        this.name = name;
        this.place = place;
        this.rebuild = rebuild;
        this.logbook = logbook;
    }

    /// As whoever runs the program knows it.
    public static ReindexCommand atTheConsole(Rebuild rebuild, Logbook logbook) {
        return new ReindexCommand("reindex", Place.CONSOLE, rebuild, logbook);
    }

    /// As moderators know it.
    public static ReindexCommand ofTheCorpus(Rebuild rebuild, Logbook logbook) {
        return new ReindexCommand("corpus reindex", Place.EVERYWHERE, rebuild, logbook);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return "Brings the index up to date with the corpus; questions are answered meanwhile.";
    }

    @Override
    public List<Option> options() {
        return List.of(DRY_RUN, FORCE, NO_VECTORS);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Access access() {
        return Access.EDITORS;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        Rebuild.Wish wish = new Rebuild.Wish(
                !invocation.has(NO_VECTORS.name()), invocation.has(DRY_RUN.name()), invocation.has(FORCE.name()));
        Report report = rebuild.run(
                wish,
                work -> wish.dryRun()
                        ? work.get()
                        : logbook.throughout(
                                invocation.caller(),
                                "reindex",
                                wish.force() ? "whatever golden questions say" : "",
                                work,
                                Report::line),
                audience::progress);
        audience.reply(
                report.end() == Report.End.REFUSED
                        ? refused(report, invocation)
                        : new Reply.Facts(title(report), ReportFacts.of(report)));
    }

    private static String title(Report report) {
        return switch (report.end()) {
            case PUBLISHED -> "A new index is in service";
            case UNCHANGED -> "Nothing has changed";
            case TRIED, REFUSED -> "Tried only: what was in service stays";
        };
    }

    private Reply refused(Report report, Invocation invocation) {
        Map<String, String> again = new TreeMap<>();
        invocation.values().forEach((option, given) -> again.put(option, given.getFirst()));
        again.put(FORCE.name(), "true");
        List<String> sentences = new ArrayList<>(
                List.of("The new index was not put into service: %s, and at most %d %% may. What was in service stays."
                        .formatted(report.failures(), rebuild.mayFail())));
        sentences.addAll(ReportFacts.failures(report));
        sentences.add("The articles: %s.".formatted(report.difference().articles()));
        return new Reply.Refused(
                String.join(" ", sentences),
                List.of(Action.run(
                        "Publish all the same", Action.Presser.MODERATOR, Action.Where.INSTEAD, name, again)));
    }

    /// What is in service after articles were taken in.
    static SequencedMap<String, String> facts(Reindexed reindexed) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("generation", Long.toString(reindexed.coverage().generation()));
        facts.put("articles", Integer.toString(reindexed.coverage().articles()));
        facts.put("passages", Integer.toString(reindexed.coverage().passages()));
        facts.put("newly embedded", Integer.toString(reindexed.embedded()));
        return facts;
    }
}

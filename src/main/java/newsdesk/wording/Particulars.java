package newsdesk.wording;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import newsdesk.answer.Answer;
import newsdesk.command.Exhibit;
import newsdesk.command.Reply;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Freshness.Stale;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Outlet;
import newsdesk.question.Question;
import newsdesk.question.Scope;

/// What is said about an answer beside the answer itself: what it rests on, what was searched and how, what has
/// become of the cited words. Names from outside stand in it on one line and [Harmless]; whatever else a medium obeys
/// it has to take out itself.
public final class Particulars {

    /// What stands before an answer that denies what the question takes for granted.
    public static final String OTHERWISE = "The coverage says otherwise:";

    /// What is said where the coverage does not answer a question.
    public static final String NOT_COVERED = "The coverage does not answer this.";

    /// What stands before the questions near it that the coverage answers.
    public static final String ANSWERED = "Questions it does answer";

    /// What is said where nothing could be searched; the reason follows.
    public static final String UNAVAILABLE = "The question could not be worked on just now.";

    /// The outlets with the most articles that are named where all were searched.
    private static final int OUTLETS = 5;

    /// As many channels as a reader takes in.
    private static final int CHANNELS = 25;

    private Particulars() {}

    /// What a server has set, name by name. Channels and roles stand in it as Discord reads them.
    public static SequencedMap<String, String> of(Reply.Rules rules) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("answers in", rules.channels().isEmpty() ? "every channel" : channels(rules));
        facts.put("answers are seen by", rules.hidesReplies() ? "the asker, unless they say otherwise" : "everybody");
        facts.put(
                "moderators",
                "whoever may manage the server"
                        + rules.moderatorRole()
                                .map(role ->
                                        ", and <@&%s>; allow the role these commands in Server Settings, Integrations"
                                                .formatted(role))
                                .orElse(""));
        if (!rules.reviewed().isEmpty()) {
            facts.put(
                    "seen by moderators first",
                    rules.reviewed().entrySet().stream()
                            .limit(CHANNELS)
                            .map(entry -> "<#%s> in <#%s>".formatted(entry.getKey(), entry.getValue()))
                            .collect(Collectors.joining(", ")));
        }
        facts.put("language model", rules.allowsModel() ? "allowed, where one is set up" : "not allowed");
        return facts;
    }

    private static String channels(Reply.Rules rules) {
        String named = rules.channels().stream()
                .limit(CHANNELS)
                .map("<#%s>"::formatted)
                .collect(Collectors.joining(", "));
        int more = rules.channels().size() - CHANNELS;
        return more > 0 ? named + " and %d more".formatted(more) : named;
    }

    /// How new and how broad the coverage is on which an answer rests.
    public static String restsOn(Answer.Grounded answer, Sources sources) {
        Coverage searched = answer.searched();
        return "%s. %s cited of %s searched. %s"
                .formatted(
                        asOf(searched),
                        Wording.count(sources.articles(), "article"),
                        Wording.number(searched.articles()),
                        outlets(sources.outlets()));
    }

    /// Which index was searched, and how the answer was written.
    public static String madeBy(Answer.Grounded answer) {
        return "Generation %d, %s.".formatted(answer.searched().generation(), answer.writer());
    }

    /// What was searched, with the outlets that published most of it.
    public static String searched(Coverage coverage) {
        List<String> parts = new ArrayList<>();
        parts.add("Searched: " + Wording.count(coverage.articles(), "article"));
        if (coverage.earliest() != null && coverage.latest() != null) {
            parts.add(
                    coverage.earliest().equals(coverage.latest())
                            ? "of " + Wording.day(coverage.latest())
                            : "from " + Wording.day(coverage.earliest()) + " to " + Wording.day(coverage.latest()));
        }
        if (coverage.undated() > 0) {
            parts.add(Wording.number(coverage.undated()) + " undated");
        }
        parts.add(outlets(coverage));
        return String.join(", ", parts) + ".";
    }

    /// To which articles the asker has limited a question, where they have.
    public static Optional<String> limits(Question question) {
        List<String> limits = new ArrayList<>();
        Scope scope = question.scope();
        scope.published().first().ifPresent(day -> limits.add("from " + Wording.day(day)));
        scope.published().last().ifPresent(day -> limits.add("up to " + Wording.day(day)));
        if (!scope.outlets().isEmpty()) {
            limits.add("by "
                    + String.join(
                            " or ",
                            scope.outlets().stream()
                                    .sorted()
                                    .map(outlet -> Harmless.line(outlet.toString()))
                                    .toList()));
        }
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of("Looked for only in articles " + String.join(" ", limits) + ".");
    }

    /// That coverage is out of date, and why.
    public static String stale(Stale stale) {
        List<String> why = new ArrayList<>();
        stale.newest()
                .ifPresent(day -> why.add("The newest article is of " + Wording.day(day)
                        + "; what has happened since is not in the coverage."));
        stale.read()
                .ifPresent(moment -> why.add("No feed could be read since "
                        + Wording.day(LocalDate.ofInstant(moment, ZoneOffset.UTC)) + "."));
        return String.join(" ", why);
    }

    /// When an article was last changed by whoever published it, where it says so.
    public static Optional<String> updated(Imprint imprint) {
        return imprint.updated().day().map(day -> "Updated on " + Wording.day(day) + " by its outlet.");
    }

    /// What has become of cited words; nothing where they stand as they were cited.
    public static Optional<String> since(Exhibit.State state) {
        return switch (state) {
            case UNCHANGED -> Optional.empty();
            case CHANGED -> Optional.of("The article has changed since; these words no longer stand there.");
            case GONE -> Optional.of("The article is no longer indexed.");
            case RETRACTED -> Optional.of("The article has been retracted.");
            case CORRECTED -> Optional.of("The article has been corrected; these words no longer stand there.");
        };
    }

    private static String asOf(Coverage searched) {
        int dated = searched.articles() - searched.undated();
        return searched.asOf()
                .map(day ->
                        "As of %s (newest of %s)".formatted(Wording.day(day), Wording.count(dated, "dated article")))
                .orElse("Undated coverage");
    }

    private static String outlets(List<Outlet> cited) {
        long known = cited.stream().filter(Outlet::isKnown).count();
        if (known == 0) {
            return "Outlet unknown.";
        }
        if (known < cited.size()) {
            return "Rests on %s and on articles whose outlet is unknown.".formatted(Wording.count(known, "outlet"));
        }
        return known == 1
                ? "Rests on one outlet: %s."
                        .formatted(Harmless.line(cited.getFirst().name()))
                : "Rests on %s.".formatted(Wording.count(known, "outlet"));
    }

    private static String outlets(Coverage coverage) {
        Map<Outlet, Integer> known = coverage.knownOutlets();
        if (known.isEmpty()) {
            return "outlet unknown";
        }
        List<String> most = known.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(OUTLETS)
                .map(outlet -> Harmless.line(outlet.getKey().name()) + " (" + Wording.number(outlet.getValue()) + ")")
                .toList();
        String more = known.size() > OUTLETS ? " and " + Wording.count(known.size() - OUTLETS, "other outlet") : "";
        return "by " + String.join(", ", most) + more;
    }
}

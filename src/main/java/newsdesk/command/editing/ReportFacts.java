package newsdesk.command.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import newsdesk.corpus.ArticleId;
import newsdesk.editing.Marks;
import newsdesk.editing.Report;
import newsdesk.ledger.Golden;

/// The report of a rebuild in words.
final class ReportFacts {

    /// More of a kind are not named one by one.
    private static final int NAMED = 5;

    private ReportFacts() {}

    static SequencedMap<String, String> of(Report report) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        if (report.end() != Report.End.TRIED) {
            facts.put("generation", Long.toString(report.coverage().generation()));
        }
        facts.put("articles", Integer.toString(report.coverage().articles()));
        facts.put("passages", Integer.toString(report.coverage().passages()));
        if (report.end() == Report.End.PUBLISHED) {
            facts.put("newly embedded", Integer.toString(report.embedded()));
        }
        facts.put("added", named(report.difference().added()));
        facts.put("changed", named(report.difference().changed()));
        facts.put("removed", named(report.difference().removed()));
        facts.put("unchanged", Integer.toString(report.difference().unchanged()));
        facts.put(
                "quotations",
                "%d gained, %d lost"
                        .formatted(
                                report.difference().gained(),
                                report.difference().lost()));
        golden(report, facts);
        return facts;
    }

    private static void golden(Report report, SequencedMap<String, String> facts) {
        int all = report.marks().all().size();
        if (all == 0) {
            return;
        }
        List<String> failures = failures(report);
        facts.put(
                "golden questions",
                ("%d of %d as expected. "
                                        .formatted(all - report.marks().failed().size(), all)
                                + String.join(" ", failures))
                        .strip());
        facts.put(
                "answered differently now",
                report.other().isEmpty()
                        ? "none"
                        : some(report.other().stream()
                                .map(mark -> "“%s”: %s".formatted(mark.golden().question(), mark.found()))
                                .toList()));
    }

    /// Each question that fails, what was expected and what it got, as sentences.
    static List<String> failures(Report report) {
        List<Marks.Mark> failed = report.marks().failed();
        List<String> sentences = new ArrayList<>(failed.stream()
                .limit(NAMED)
                .map(mark -> "No. %d, “%s”, should be %s, and got%s: %s."
                        .formatted(
                                mark.golden().number(),
                                mark.golden().question(),
                                expected(mark.golden()),
                                report.isAsBefore(mark) ? ", as before" : "",
                                mark.found()))
                .toList());
        int more = failed.size() - NAMED;
        if (more > 0) {
            sentences.add("And %d more.".formatted(more));
        }
        return sentences;
    }

    /// What is expected of a question.
    static String expected(Golden golden) {
        String saying = golden.words().isEmpty() ? "" : ", saying “" + golden.words() + "”";
        return switch (golden.expectation()) {
            case ANSWERED -> "answered" + saying;
            case CONTRADICTED -> "contradicted" + saying;
            case NOT_COVERED -> "not covered";
        };
    }

    private static String named(List<ArticleId> articles) {
        return articles.isEmpty()
                ? "0"
                : "%d: %s"
                        .formatted(
                                articles.size(),
                                some(articles.stream().map(ArticleId::value).toList()));
    }

    private static String some(List<String> texts) {
        String listed = texts.stream().limit(NAMED).collect(Collectors.joining("; "));
        return texts.size() > NAMED ? listed + "; and %d more".formatted(texts.size() - NAMED) : listed;
    }
}

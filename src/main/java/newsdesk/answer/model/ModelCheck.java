package newsdesk.answer.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import newsdesk.answer.Commission;
import newsdesk.answer.Draft;
import newsdesk.answer.FactChecker;
import newsdesk.answer.WritingFailed;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.PassageSplitter;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;

/// Tries a model with one question about an invented report, from the request to the checked sentence.
public final class ModelCheck {

    private static final String REPORT = "The town council of Alder Mouth adopted the harbour plan on Tuesday by nine "
            + "votes to four. Mayor Ines Corvale said that the first cranes may arrive in October.";

    private static final String QUESTION = "By how many votes was the harbour plan adopted?";

    private static final int LONGEST = 2;

    /// An answer whose first word takes longer than this share of the whole did not come word by word.
    private static final double STREAMING = 0.9;

    private static final double NANOSECONDS = 1e9;

    private final FactChecker checker;

    public ModelCheck(FactChecker checker) {
        this.checker = checker;
    }

    /// What came of it.
    public sealed interface Result {}

    /// It works.
    ///
    /// @param facts what was found, by name
    public record Works(SequencedMap<String, String> facts) implements Result {}

    /// It does not.
    ///
    /// @param what what is wrong, as a clause
    public record Fails(String what) implements Result {}

    /// Tries a model.
    public Result of(ModelWriter writer) {
        Evidence evidence = evidence();
        long begun = System.nanoTime();
        Draft draft;
        try {
            draft = writer.write(evidence, Commission.whole(LONGEST));
        } catch (WritingFailed e) {
            String detail = e.getCause() == null ? "" : " (" + e.getCause().getMessage() + ")";
            return new Fails(e.reason() + detail);
        }
        double whole = (System.nanoTime() - begun) / NANOSECONDS;
        List<Draft.DraftSentence> cited = draft.sentences().stream()
                .filter(sentence -> !sentence.citations().isEmpty())
                .toList();
        if (draft.sentences().isEmpty()) {
            return new Fails("it answers, but finds nothing in a passage that holds the answer");
        }
        if (cited.isEmpty()) {
            return new Fails("it answers, but cites no passage, so that nothing it writes can be shown");
        }
        int passed = checker.check(draft, evidence).statements().size();
        if (passed == 0) {
            return new Fails("it answers, but nothing it wrote was borne out by the passage it had been given");
        }
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("reachable", "yes, in the form \"%s\"".formatted(writer.isHeldToSchema() ? "schema" : "lines"));
        facts.put(
                "cites",
                "%d of %d sentences".formatted(cited.size(), draft.sentences().size()));
        facts.put(
                "borne out",
                "%d of %d sentences".formatted(passed, draft.sentences().size()));
        double firstWord = writer.use().firstWord().toNanos() / NANOSECONDS;
        facts.put("first word", String.format(Locale.ROOT, "after %.1f s", firstWord));
        facts.put("whole answer", String.format(Locale.ROOT, "after %.1f s", whole));
        facts.put("streaming", firstWord < STREAMING * whole ? "yes" : "not seen: the answer came at once");
        facts.put("tokens", Long.toString(draft.tokens()));
        facts.put(
                "speed",
                String.format(
                        Locale.ROOT,
                        "%.0f tokens written a second",
                        writer.use().written() / whole));
        return new Works(facts);
    }

    private static Evidence evidence() {
        Article article = new Article(new ArticleId("check"), Imprint.NONE, REPORT);
        List<RankedPassage> passages = PassageSplitter.split(article).stream()
                .map(passage -> new RankedPassage(passage, 1))
                .toList();
        Coverage coverage = new Coverage(1, 1, passages.size(), 1, null, null, new TreeMap<>(), new TreeMap<>());
        return new Evidence(Question.of(QUESTION), passages, Map.of(), coverage);
    }
}

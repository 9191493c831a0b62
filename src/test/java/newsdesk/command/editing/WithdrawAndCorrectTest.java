package newsdesk.command.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsdesk.command.Action;
import newsdesk.command.Command;
import newsdesk.command.Invented;
import newsdesk.command.Invocation;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.NotedRevisions;
import newsdesk.corpus.Published;
import newsdesk.corpus.Revised;
import newsdesk.editing.Corrections;
import newsdesk.ledger.Audit;
import newsdesk.ledger.Finding;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.Outcome;
import newsdesk.ledger.Place;
import newsdesk.ledger.Posting;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Said;
import newsdesk.ledger.sql.SqlLedger;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.Generations.Reindexed;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What editors do to articles by command, with a real ledger.
class WithdrawAndCorrectTest implements ArticleSource, Generations {

    private static final Clock NOON = Clock.fixed(Instant.parse("2031-05-04T12:00:00Z"), ZoneOffset.UTC);
    private static final Article BRIDGE =
            new Article(new ArticleId("bridge"), Imprint.NONE, "The bridge is open. It is red.");

    @TempDir
    private Path folder;

    private final NotedRevisions revisions = new NotedRevisions();
    private boolean indexFails;
    private int indexed;
    private Ledger ledger;
    private Command retract;
    private Command restore;
    private Command correct;

    @BeforeEach
    void open() {
        ledger = SqlLedger.in(folder.resolve("ledger.db"), new Random(1));
        Corrections corrections = new Corrections(revisions, this, this, NOON);
        Logbook logbook = new Logbook(() -> ledger, NOON);
        Aftermath aftermath = new Aftermath(progress -> Optional.of(reindex(this, progress)), () -> ledger);
        retract = WithdrawCommand.retract(() -> corrections, logbook, aftermath, typed -> List.of(typed + "ge"));
        restore = WithdrawCommand.restore(() -> corrections, logbook, aftermath, typed -> List.of(typed + "ge"));
        correct = new CorrectCommand(
                () -> corrections, logbook, aftermath, List::of, _ -> "The bridge is shut. It was in a file.");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Override
    public String stamp() {
        return "source";
    }

    @Override
    public Stream<Article> articles() {
        return Stream.of(BRIDGE);
    }

    @Override
    public Optional<Generation> inService() {
        return Optional.empty();
    }

    @Override
    public Optional<String> stampInService() {
        return Optional.empty();
    }

    @Override
    public Reindexed reindex(ArticleSource articles, Progress progress) {
        if (indexFails) {
            throw new SearchFailed("The disk is full.");
        }
        indexed++;
        return new Reindexed(Invented.coverage(), false, 0);
    }

    private static Invocation with(String... namesAndValues) {
        Map<String, List<String>> values = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new Invocation(values);
    }

    private static Map<String, String> facts(Command command, Invocation invocation) {
        return ((Reply.Facts) Overheard.reply(command, invocation)).facts();
    }

    private List<String> trail() {
        return ledger.audit().newest(0, 10).stream()
                .map(line -> "%s %s %s: %s".formatted(line.who(), line.action(), line.object(), line.outcome()))
                .toList();
    }

    private Optional<Article> counting() {
        return new Revised(this, revisions).articles().findFirst();
    }

    @Test
    void retractingWithdrawsTheArticleIndexesAnewAndIsOnTheTrail() {
        String receipt = ledger.receipts()
                .file(
                        Instant.EPOCH,
                        new Posting(Optional.of("s"), "c", Optional.empty()),
                        new Pseudonym("a".repeat(22)),
                        new Finding(
                                Outcome.GROUNDED,
                                "",
                                List.of(new Said("It is red.", List.of(new Place("bridge", "h", 0, 5)))),
                                "extractive",
                                1))
                .id();
        ledger.receipts().postedAs(receipt, "c", "m");

        Map<String, String> facts = facts(retract, with("article", " bridge ", "reason", "It was invented."));

        assertThat(facts)
                .containsEntry("id", "bridge")
                .containsEntry("posted answers", "1 cite it; the bot says on each what was done and why")
                .containsEntry("index", "generation 4, 34 articles");
        assertThat(counting()).isEmpty();
        assertThat(indexed).isEqualTo(1);
        assertThat(trail())
                .containsExactly(
                        "console retract bridge: revision 1: It was invented.", "console retract bridge: begun");
    }

    @Test
    void whereTheIndexCannotBeBuiltTheRetractionCountsAllTheSame() {
        indexFails = true;

        assertThat(facts(retract, with("article", "bridge")))
                .containsEntry("index", "not brought up to date: The disk is full.");
        assertThat(counting()).isEmpty();
    }

    @Test
    void retractionIsTakenBack() {
        facts(retract, with("article", "bridge"));
        facts(restore, with("article", "bridge"));

        assertThat(counting()).contains(BRIDGE);
        assertThat(trail().getFirst()).isEqualTo("console restore bridge: revision 2");
    }

    @Test
    void whatCannotBeDoneIsRefusedAndOnTheTrailToo() {
        assertThat(Overheard.refusal(retract, with("article", "ferry")))
                .isEqualTo("There is no article with the id \"ferry\".");
        assertThat(Overheard.refusal(restore, with("article", "bridge"))).contains("Nothing was done");
        assertThat(Overheard.refusal(retract, with("article", "x".repeat(600)))).contains("no id of an article");
        assertThat(Overheard.refusal(retract, with("article", "bridge", "reason", "x".repeat(501))))
                .isEqualTo("A reason has at most 500 characters; this one has 501.");
        assertThat(trail())
                .containsExactly(
                        "console restore bridge: declined: Nothing was done to bridge that could be taken back.",
                        "console restore bridge: begun",
                        "console retract ferry: declined: There is no article with the id \"ferry\".",
                        "console retract ferry: begun");
        assertThat(indexed).isZero();
    }

    @Test
    void correctingChangesWhatIsNamed() {
        facts(
                correct,
                with(
                        "article", "bridge",
                        "headline", " Bridge shut ",
                        "outlet", "Norlund Post",
                        "date", "2031-05-02",
                        "text", "The bridge is shut.",
                        "reason", "A slip."));

        Article now = counting().orElseThrow();
        assertThat(now.body()).isEqualTo("The bridge is shut.");
        assertThat(now.imprint().headline()).isEqualTo("Bridge shut");
        assertThat(now.imprint().outlet().name()).isEqualTo("Norlund Post");
        assertThat(now.imprint().published()).isEqualTo(Published.parse("2031-05-02"));
        assertThat(trail())
                .containsExactly("console correct bridge: revision 1: A slip.", "console correct bridge: begun");
        assertThat(ledger.audit().newest(0, 1).getFirst().who()).isEqualTo(Audit.CONSOLE);
    }

    @Test
    void correctedTextIsReadFromAFile() {
        facts(correct, with("article", "bridge", "file", "bridge.md"));

        assertThat(counting().orElseThrow().body()).isEqualTo("The bridge is shut. It was in a file.");
    }

    @Test
    void whereNothingIsNamedTheTextCanBeWrittenInAForm() {
        Reply.Notice notice = (Reply.Notice) Overheard.reply(correct, with("article", "bridge", "reason", "A slip."));

        Action.Deed.Fill form = (Action.Deed.Fill) notice.actions().getFirst().deed();
        assertThat(form.command()).isEqualTo("corpus correct");
        assertThat(form.values()).isEqualTo(Map.of("article", "bridge", "reason", "A slip."));
        assertThat(form.form().option()).isEqualTo("text");
        assertThat(trail()).isEmpty();
    }

    @Test
    void dateThatIsNoneIsRefused() {
        assertThat(Overheard.refusal(correct, with("article", "bridge", "date", "yesterday")))
                .startsWith("date needs a day such as 2025-08-20");
    }

    @Test
    void idsAreSuggestedAsTyped() {
        assertThat(retract.suggest(retract.options().getFirst(), "brid")).containsExactly("bridge");
        assertThat(retract.suggest(retract.options().getLast(), "brid")).isEmpty();
    }
}

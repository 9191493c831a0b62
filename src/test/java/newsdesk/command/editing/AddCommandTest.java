package newsdesk.command.editing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import newsdesk.command.Action;
import newsdesk.command.Attachment;
import newsdesk.command.Caller;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invented;
import newsdesk.command.Invocation;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.ArticleStore;
import newsdesk.corpus.files.ArticleBatches;
import newsdesk.corpus.files.ArticleFiles;
import newsdesk.editing.Fetcher;
import newsdesk.editing.Fetcher.Fetched;
import newsdesk.editing.Intake;
import newsdesk.editing.Material;
import newsdesk.editing.reading.DocumentReader;
import newsdesk.ledger.Audit;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.sql.SqlLedger;
import newsdesk.retrieval.Generations.Reindexed;
import newsdesk.retrieval.SearchFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-04T12:00:00Z"), ZoneOffset.UTC);
    private static final Caller ANN = new Caller.Member("AnnAnnAnnAnnAnnAnnAnnA", Optional.of("100"), "1", true);
    private static final String TEXT =
            "Ice stops ferries\nFerries across the strait stood still after ice closed the harbour.";

    @TempDir
    Path folder;

    private Ledger ledger;
    private ArticleStore imported;
    private Additions additions;
    private boolean indexes = true;
    private int indexed;

    @BeforeEach
    void open() {
        ledger = SqlLedger.in(folder.resolve("ledger.db"), new Random(1));
        imported = new ArticleBatches(folder.resolve("articles"));
        Intake intake = new Intake(
                new DocumentReader(new ArticleFiles()::read),
                new Intake.Shelves(new None(), imported),
                ledger.drafts(),
                CLOCK);
        additions = new Additions(
                () -> intake,
                (vectors, progress) -> {
                    if (!indexes) {
                        throw new SearchFailed("The disk is full.");
                    }
                    indexed++;
                    return new Reindexed(Invented.coverage(), false, 7);
                },
                new Logbook(() -> ledger, CLOCK));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void pastedTextIsShownAsADraftAndNotPublished() {
        Reply.Facts card = (Reply.Facts) add("text", TEXT);

        assertThat(card.title()).startsWith("Draft ").endsWith(", not published yet");
        assertThat(card.facts())
                .containsEntry("headline", "Ice stops ferries")
                .containsEntry("words", "11, in 1 lines")
                .containsEntry("begins", "Ferries across the strait stood still after ice closed the harbour.")
                .containsEntry("missing", "outlet, date, link");
        assertThat(card.actions())
                .extracting(Action::label)
                .containsExactly("Publish", "Discard", "Edit headline", "Edit outlet", "Edit date");
        assertThat(stored()).isEmpty();
        assertThat(indexed).isZero();
    }

    @Test
    void confirmedDraftIsPublishedAndIndexed() {
        press((Reply.Facts) add("text", TEXT), "Publish");

        assertThat(stored()).hasSize(1);
        assertThat(indexed).isEqualTo(1);
        assertThat(trail())
                .containsExactly(
                        "publish " + stored().getFirst().id() + ": confirmed",
                        "add pasted text: draft " + onlyId("add"));
    }

    @Test
    void discardedDraftIsNot() {
        Reply.Facts card = (Reply.Facts) add("text", TEXT);

        assertThat(press(card, "Discard")).isEqualTo(new Reply.Notice("“Ice stops ferries” is discarded."));
        assertThat(((Reply.Refused) press(card, "Publish")).text()).startsWith("No draft");
        assertThat(stored()).isEmpty();
        assertThat(trail().getFirst()).startsWith("discard draft").endsWith("Ice stops ferries");
    }

    @Test
    void yesPublishesAtOnce() {
        Reply reply = reply(add(), Map.of("text", List.of(TEXT), "yes", List.of("true")));

        assertThat(((Reply.Notice) reply).text()).startsWith("“Ice stops ferries” is published.");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void articleThatCannotBeIndexedIsPublishedAllTheSame() {
        indexes = false;

        assertThat(((Reply.Notice) press((Reply.Facts) add("text", TEXT), "Publish")).text())
                .contains("is published", "not found until a reindex succeeds: The disk is full.");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void copyIsNamed() {
        press((Reply.Facts) add("text", TEXT), "Publish");

        assertThat(((Reply.Facts) add("text", TEXT + "\nNobody was hurt."))
                        .facts()
                        .get("like it"))
                .isEqualTo("mostly the same text: “Ice stops ferries”");
    }

    @Test
    void imprintIsCorrected() {
        String id = id((Reply.Facts) add("text", TEXT));

        Reply.Facts amended = (Reply.Facts) reply(
                new AmendCommand(additions),
                Map.of(
                        "draft",
                        List.of(id),
                        "outlet",
                        List.of("The Gazette"),
                        "date",
                        List.of("2031-05-03"),
                        "link",
                        List.of("https://gazette.example/ice"),
                        "headline",
                        List.of("-")));

        assertThat(amended.facts())
                .containsEntry("headline", "")
                .containsEntry("outlet", "The Gazette")
                .containsEntry("published", "2031-05-03")
                .containsEntry("missing", "headline");
        assertThat(refusal(new AmendCommand(additions), Map.of("draft", List.of(id), "date", List.of("yesterday"))))
                .contains("no date");
        assertThat(refusal(new AmendCommand(additions), Map.of("draft", List.of(id), "link", List.of("javascript:1"))))
                .contains("no address");
        assertThat(refusal(new AmendCommand(additions), Map.of("draft", List.of(id))))
                .contains("headline, outlet");
    }

    @Test
    void draftsThatWaitAreListedAndShown() {
        String id = id((Reply.Facts) add("text", TEXT));
        Reply.Table table = (Reply.Table) reply(new DraftsCommand(additions), Map.of());

        assertThat(table.rows()).containsExactly(List.of("Ice stops ferries", "", "pasted text", id));
        assertThat(((Reply.Facts) reply(new DraftsCommand(additions), Map.of("draft", List.of(id)))).title())
                .contains(id);
        assertThat(new PublishCommand(additions).suggest(Additions.DRAFT, id.substring(0, 3)))
                .containsExactly(id);
        assertThat(refusal(new PublishCommand(additions), Map.of())).contains("corpus drafts");
    }

    @Test
    void fileIsReadByWhatItIs() {
        AddCommand command = new AddCommand(additions, NOWHERE, file -> switch (file) {
            case Attachment.OnDisk(Path path) -> throw new CannotDo("no disk here: " + path);
            case Attachment.Posted posted -> Material.file(posted.name(), TEXT.getBytes(UTF_8));
        });

        Reply.Facts card = (Reply.Facts)
                reply(command, Map.of("file", List.of("https://cdn.discordapp.com/a/b?key=secret 90 ice age.txt")));

        assertThat(card.facts()).containsEntry("from", "ice age.txt").containsEntry("headline", "Ice stops ferries");
        assertThat(trail()).containsExactly("add ice age.txt: draft " + id(card));
    }

    @Test
    void whatCannotBeFetchedIsRefusedAndWrittenDown() {
        assertThat(refusal(add(), Map.of("link", List.of("https://gazette.example/ice"))))
                .isEqualTo("There is no server of that name.");
        assertThat(trail())
                .containsExactly("add https://gazette.example/ice: failed: There is no server of that name.");
    }

    @Test
    void withoutAnythingGivenTheTextCanBePasted() {
        Reply.Notice notice = (Reply.Notice) reply(add(), Map.of());

        Action.Deed.Fill fill = (Action.Deed.Fill) notice.actions().getFirst().deed();
        assertThat(fill.form().option()).isEqualTo("text");
        assertThat(refusal(add(), Map.of("text", List.of(TEXT), "link", List.of("https://a.example/"))))
                .contains("at a time");
    }

    private static final Fetcher NOWHERE = (_, _, _) -> new Fetched.Failed("There is no server of that name.");

    private AddCommand add() {
        return new AddCommand(additions, NOWHERE, _ -> {
            throw new CannotDo("There are no files here.");
        });
    }

    private Reply add(String option, String value) {
        return reply(add(), Map.of(option, List.of(value)));
    }

    private static Reply reply(Command command, Map<String, List<String>> values) {
        return Overheard.reply(command, new Invocation(values, ANN));
    }

    private static String refusal(Command command, Map<String, List<String>> values) {
        return Overheard.refusal(command, new Invocation(values, ANN));
    }

    /// What a button of a card leads to.
    private Reply press(Reply.Facts card, String label) {
        Action.Deed.Run run = (Action.Deed.Run) card.actions().stream()
                .filter(action -> action.label().equals(label))
                .findFirst()
                .orElseThrow()
                .deed();
        Command command = Stream.of(new PublishCommand(additions), new DiscardCommand(additions))
                .filter(each -> each.name().equals(run.command()))
                .findFirst()
                .orElseThrow();
        Map<String, List<String>> values = new HashMap<>();
        run.values().forEach((name, value) -> values.put(name, List.of(value)));
        return reply(command, values);
    }

    private static String id(Reply.Facts card) {
        return card.title().replaceFirst("Draft (\\w+),.*", "$1");
    }

    private String onlyId(String action) {
        return ledger.audit().newest(0, 10).stream()
                .filter(line -> line.action().equals(action))
                .map(line -> line.outcome().replaceFirst("draft ", ""))
                .findFirst()
                .orElseThrow();
    }

    /// The audit trail, the newest line first.
    private List<String> trail() {
        List<String> lines = new ArrayList<>();
        for (Audit.Line line : ledger.audit().newest(0, 10)) {
            assertThat(line.who()).isEqualTo("AnnAnnAnnAnnAnnAnnAnnA");
            lines.add("%s %s: %s".formatted(line.action(), line.object(), line.outcome()));
        }
        return lines;
    }

    private List<Article> stored() {
        try (Stream<Article> articles = imported.articles()) {
            return articles.toList();
        }
    }

    /// A corpus folder with nothing in it.
    private static final class None implements ArticleSource {

        @Override
        public String stamp() {
            return "";
        }

        @Override
        public Stream<Article> articles() {
            return Stream.empty();
        }
    }
}

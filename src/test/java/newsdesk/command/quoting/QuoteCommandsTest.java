package newsdesk.command.quoting;

import static newsdesk.command.Overheard.refusal;
import static newsdesk.command.Overheard.reply;
import static newsdesk.quotes.lucene.WrittenBook.article;
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
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import newsdesk.command.Action;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.corpus.Article;
import newsdesk.corpus.Outlet;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Verdict;
import newsdesk.quotes.lucene.WrittenBook;
import newsdesk.retrieval.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteCommandsTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2031-03-10T12:00:00Z"), ZoneOffset.UTC);

    private static Path folder;
    private static Library library;

    @BeforeAll
    static void writeABook(@TempDir Path temporary) {
        folder = temporary.resolve("book");
        List<Article> articles = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            articles.add(article(
                    "day-" + i,
                    i % 2 == 0 ? "Courier" : "Herald",
                    "2031-03-0" + i,
                    "\"The harbour opens in %d days,\" said Anna Brook.\nTom Ash said that the bridge number %d was closed."
                            .formatted(9 - i, i)));
        }
        articles.add(article("other", "Herald", "2031-02-01", "\"I know nothing of a harbour,\" said Mara Brook."));
        WrittenBook.of(folder, articles.toArray(Article[]::new)).close();
        library = new OneBook();
    }

    @Test
    void whatSomebodySaidIsListedNewestFirstAndLeadsToTheNextPage() {
        Reply.Quoted first = quoted(new QuoteByCommand(library), Map.of("speaker", "Anna Brook"));

        assertThat(first.sayings())
                .hasSize(5)
                .extracting(Saying::words)
                .first()
                .isEqualTo("\"The harbour opens in 2 days,\"");
        assertThat(first.note()).isEqualTo("Page 1 of 2, 7 quotations in all.");
        assertThat(first.actions())
                .extracting(Action::deed)
                .containsExactly(new Action.Deed.Run(
                        "quote by", Map.of("speaker", "Anna Brook", "page", "2"), Action.Where.INSTEAD));
        Reply.Quoted second = quoted(new QuoteByCommand(library), Map.of("speaker", "Anna Brook", "page", "2"));
        assertThat(second.sayings()).hasSize(2);
        assertThat(second.actions()).extracting(Action::label).containsExactly("◀ Previous");
    }

    @Test
    void aSpeakerIsTakenAsSuggestedWithTheCountBehindTheName() {
        Command command = new QuoteByCommand(library);
        Option speaker = command.options().getFirst();

        assertThat(command.suggest(speaker, "bro")).containsExactly("Anna Brook (7)", "Mara Brook (1)");
        assertThat(command.suggest(speaker, "tom a")).containsExactly("Tom Ash (7)");
        assertThat(command.suggest(speaker, "rook")).isEmpty();
        assertThat(quoted(command, Map.of("speaker", "Mara Brook (1)")).sayings())
                .hasSize(1);
    }

    @Test
    void aNameThatSeveralHaveOrNobodyIsRefusedWithThoseThereAre() {
        Command command = new QuoteByCommand(library);

        assertThat(refusal(command, Invocation.of("speaker", "Brook")))
                .isEqualTo("\"Brook\" may be Anna Brook (7), Mara Brook (1). Say which.");
        assertThat(refusal(command, Invocation.of("speaker", "Nobody")))
                .contains("Nobody called \"Nobody\" is quoted", "Tom Ash (7)");
        assertThat(refusal(command, invocation(Map.of("speaker", "Tom Ash", "page", "3"))))
                .isEqualTo("There is no page 3: the list ends with page 2.");
    }

    @Test
    void aTopicIsNarrowedBySpeakerDayOutletAndKind() {
        Command command = new QuoteAboutCommand(library, TODAY);

        assertThat(quoted(command, Map.of("topic", "harbour")).note()).contains("8 quotations");
        assertThat(quoted(command, Map.of("topic", "harbour", "speaker", "Mara Brook"))
                        .sayings())
                .hasSize(1);
        assertThat(quoted(command, Map.of("topic", "harbour", "since", "5d", "kind", "direct"))
                        .sayings())
                .hasSize(3);
        assertThat(quoted(command, Map.of("topic", "harbour", "outlet", "courier", "kind", "direct"))
                        .sayings())
                .hasSize(3);
        assertThat(quoted(command, Map.of("topic", "bridge", "kind", "reported"))
                        .note())
                .contains("7 quotations");
        assertThat(reply(command, Invocation.of("topic", "volcanoes")))
                .isEqualTo(new Reply.Notice("Nothing of what is quoted in the coverage is about \"volcanoes\"."));
        assertThat(refusal(command, invocation(Map.of("topic", "harbour", "outlet", "Monitor"))))
                .contains("No indexed article is from \"Monitor\"");
        assertThat(command.suggest(command.options().get(3), "c")).containsExactly("Courier");
    }

    @Test
    void aQuotationIsFoundByTheIdThatIsShownBelowIt() {
        Saying saying = quoted(new QuoteByCommand(library), Map.of("speaker", "Mara Brook"))
                .sayings()
                .getFirst();

        assertThat(quoted(new QuoteIdCommand(library), Map.of("id", saying.id()))
                        .sayings())
                .containsExactly(saying);
        assertThat(refusal(new QuoteIdCommand(library), Invocation.of("id", "zzzzzzzz")))
                .contains("No quotation has the id");
    }

    @Test
    void chanceChoosesAmongThoseOfTheSpeakerAndOffersAnother() {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(1);

        Reply.Quoted any = quoted(new QuoteRandomCommand(library, chance), Map.of("speaker", "Mara Brook"));

        assertThat(any.sayings())
                .extracting(saying -> saying.speaker().orElseThrow().name())
                .containsExactly("Mara Brook");
        assertThat(any.actions())
                .extracting(Action::deed)
                .containsExactly(
                        new Action.Deed.Run("quote random", Map.of("speaker", "Mara Brook"), Action.Where.INSTEAD));
    }

    @Test
    void aClaimIsVerifiedAndMayNameWhoSaidIt() {
        Command command = new QuoteVerifyCommand(library);

        assertThat(verdict(command, Map.of("text", "I know nothing of a harbour")))
                .isInstanceOf(Verdict.Exact.class);
        assertThat(verdict(command, Map.of("text", "I know nothing of a harbour", "speaker", "Tom Ash (7)")))
                .isInstanceOf(Verdict.SaidByAnother.class);
        assertThat(verdict(command, Map.of("text", "I know everything of a harbour")))
                .isInstanceOf(Verdict.Altered.class);
        assertThat(verdict(command, Map.of("text", "Snow fell on the mountains at noon")))
                .isInstanceOf(Verdict.NotInCoverage.class);
        assertThat(refusal(command, Invocation.of("text", "harbour"))).contains("too short");
        assertThat(command.menu()).map(Command.Menu::title).contains("Verify this quotation");
    }

    @Test
    void speakersAreListedTheMostQuotedFirst() {
        Reply.Table table = (Reply.Table) reply(new SpeakersCommand(library), invocation(Map.of()));

        assertThat(table.rows())
                .containsExactly(List.of("Anna Brook", "7"), List.of("Tom Ash", "7"), List.of("Mara Brook", "1"));
        assertThat(table.note()).isEqualTo("3 speakers.");
    }

    private static Verdict verdict(Command command, Map<String, String> values) {
        return ((Reply.Verified) reply(command, invocation(values))).verdict();
    }

    private static Reply.Quoted quoted(Command command, Map<String, String> values) {
        return (Reply.Quoted) reply(command, invocation(values));
    }

    private static Invocation invocation(Map<String, String> values) {
        Map<String, List<String>> given = new HashMap<>();
        values.forEach((option, value) -> given.put(option, List.of(value)));
        return new Invocation(given);
    }

    /// A library of one book, which opens it anew each time.
    private record OneBook() implements Library {

        @Override
        public QuotationBook open(Progress progress) {
            return WrittenBook.again(folder);
        }

        @Override
        public Optional<QuotationBook> asItIs() {
            return Optional.of(open(Progress.UNWATCHED));
        }

        @Override
        public Set<Outlet> outlets() {
            return Set.of(new Outlet("Courier"), new Outlet("Herald"));
        }
    }
}

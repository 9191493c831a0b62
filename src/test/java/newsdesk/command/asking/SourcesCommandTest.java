package newsdesk.command.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import newsdesk.command.Invented;
import newsdesk.command.Invocation;
import newsdesk.command.ListedGeneration;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesCommandTest {

    @Test
    void everyArticleIsOneRowAndWhatItDoesNotPrintIsSaid() {
        SourcesCommand command = command(Invented.talks(), Invented.leaflet());

        Reply.Table table = (Reply.Table) Overheard.reply(command, new Invocation(Map.of()));

        assertThat(table.rows())
                .containsExactly(
                        List.of("Talks open in Vell", "The Vell Courier", "2025-08-20", "talks"),
                        List.of("untitled", "outlet unknown", "undated", "leaflet"));
        assertThat(table.note()).isEqualTo("2 articles.");
    }

    @Test
    void longListComesInPages() {
        SourcesCommand command = command(IntStream.rangeClosed(1, 45)
                .mapToObj(i -> Invented.passage("a" + i, Invented.leaflet().imprint(), "Nothing happened."))
                .toArray(Passage[]::new));

        Reply.Table third = (Reply.Table) Overheard.reply(command, Invocation.of("page", "3"));

        assertThat(third.rows()).hasSize(5);
        assertThat(third.rows().getFirst()).last().isEqualTo("a41");
        assertThat(third.note()).isEqualTo("Page 3 of 3, 45 articles in all.");
        assertThat(((Reply.Table) Overheard.reply(command, Invocation.of("limit", "45"))).rows())
                .hasSize(45);
    }

    @Test
    void emptyIndexIsAnEmptyList() {
        assertThat(((Reply.Table) Overheard.reply(command(), new Invocation(Map.of()))).note())
                .isEqualTo("0 articles.");
    }

    @ParameterizedTest
    @CsvSource({
        "page, 0, 'page counts from 1, not from 0.'",
        "page, 9, 'There is no page 9: the list ends with page 1.'",
        "limit, 0, 'limit counts from 1, not from 0.'",
        "limit, 1001, 'A page has at most 1000 articles, not 1001.'"
    })
    void pageThatIsNotThereIsRefused(String option, String value, String refusal) {
        assertThat(Overheard.refusal(command(Invented.talks()), Invocation.of(option, value)))
                .isEqualTo(refusal);
    }

    private static SourcesCommand command(Passage... passages) {
        Coverage coverage = new Coverage(
                1,
                passages.length,
                passages.length,
                0,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                new TreeMap<>(),
                new TreeMap<>());
        return new SourcesCommand(new ListedArchive(new ListedGeneration(coverage, passages)));
    }
}

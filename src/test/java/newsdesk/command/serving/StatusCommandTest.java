package newsdesk.command.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import newsdesk.command.Editors;
import newsdesk.command.Invented;
import newsdesk.command.Invocation;
import newsdesk.command.ListedGeneration;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.command.SpokenCommand;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Corpus;
import newsdesk.corpus.Freshness.Stale;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.Progress;
import org.junit.jupiter.api.Test;

class StatusCommandTest {

    private final ListedGeneration generation = new ListedGeneration(Invented.coverage());

    @Test
    void everythingThatAnswersRestOnIsListed() {
        assertThat(facts(new Standing(Optional.of(generation), "")))
                .containsExactly(
                        entry("generation", "4"),
                        entry("articles", "34"),
                        entry("passages", "120"),
                        entry("undated articles", "3"),
                        entry("oldest article", "2025-03-01"),
                        entry("as of", "2025-08-20"),
                        entry("outlets", "The Vell Courier (20), Norrland Post (11), outlet unknown (3)"),
                        entry("languages", "en"),
                        entry("vectors", "off"),
                        entry("corpus", "unchanged since it was indexed"),
                        entry("writer", "extractive"),
                        entry("sentences dropped", "none"),
                        entry("data folder", "data"));
        assertThat(generation.timesClosed()).isEqualTo(1);
    }

    @Test
    void changedCorpusIsSaidToBeSo() {
        assertThat(facts(new Standing(Optional.of(generation), "earlier")).get("corpus"))
                .startsWith("may have changed");
    }

    @Test
    void undatedCoverageIsSaidToBeSo() {
        Generation undated = new ListedGeneration(Invented.undatedCoverage());

        assertThat(facts(new Standing(Optional.of(undated), "")))
                .containsEntry("as of", "undated")
                .containsEntry("outlets", "outlet unknown (1)");
    }

    @Test
    void staleCoverageIsAmberAndSaysWhy() {
        Stale stale =
                new Stale(Optional.of(LocalDate.of(2025, 8, 20)), Optional.of(Instant.parse("2025-09-01T08:00:00Z")));
        StatusCommand command = new StatusCommand(
                () -> new Installation(
                        new Standing(Optional.of(generation), ""),
                        new Corpus(List.of()),
                        "extractive",
                        new LinkedHashMap<>(),
                        "data",
                        Optional.empty()),
                _ -> Optional.of(stale));

        Reply.Facts facts = (Reply.Facts) Overheard.reply(command, new Invocation(Map.of()));

        assertThat(facts.light()).isEqualTo(Reply.Light.AMBER);
        assertThat(facts.facts())
                .containsEntry(
                        "state",
                        "amber: the newest article is of 2025-08-20, no feed could be read since 2025-09-01T08:00:00Z");
    }

    @Test
    void nothingIndexedIsNoError() {
        assertThat(facts(new Standing(Optional.empty(), "")).get("generation")).startsWith("none");
    }

    @Test
    void helpListsItselfToo() {
        HelpCommand help = new HelpCommand(List.of(SpokenCommand.echo("ask")), new Editors(() -> Set.of()));

        Reply.Table table = (Reply.Table) Overheard.reply(help, new Invocation(Map.of()));

        assertThat(table.rows())
                .containsExactly(List.of("ask", "Does ask."), List.of("help", "Lists what can be asked for."));
    }

    private static SequencedMap<String, String> facts(Generations generations) {
        StatusCommand command = new StatusCommand(
                () -> new Installation(
                        generations,
                        new Corpus(List.of()),
                        "extractive",
                        new LinkedHashMap<>(Map.of("sentences dropped", "none")),
                        "data",
                        Optional.empty()),
                _ -> Optional.empty());
        return ((Reply.Facts) Overheard.reply(command, new Invocation(Map.of()))).facts();
    }

    /// Generations of which one may be in service.
    private record Standing(Optional<Generation> inService, String stamp) implements Generations {

        @Override
        public Optional<String> stampInService() {
            return Optional.of(stamp);
        }

        @Override
        public Reindexed reindex(ArticleSource articles, Progress progress) {
            throw new UnsupportedOperationException("status builds nothing");
        }
    }
}

package newsdesk.command.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import newsdesk.command.Invented;
import newsdesk.command.Invocation;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.retrieval.Generations.Reindexed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReindexCommandTest {

    @ParameterizedTest
    @CsvSource({"true, Nothing has changed", "false, A new index is in service"})
    void replySaysWhetherAnythingChanged(boolean unchanged, String title) {
        ReindexCommand command = new ReindexCommand((_, _) -> new Reindexed(Invented.coverage(), unchanged, 0));

        Reply.Facts facts = (Reply.Facts) Overheard.reply(command, new Invocation(Map.of()));

        assertThat(facts.title()).isEqualTo(title);
        assertThat(facts.facts()).containsEntry("passages", "120");
    }
}

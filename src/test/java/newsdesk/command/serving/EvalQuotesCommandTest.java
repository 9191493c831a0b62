package newsdesk.command.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsdesk.command.Command;
import newsdesk.command.Errand;
import newsdesk.command.Invocation;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.corpus.files.ArticleFiles;
import newsdesk.evaluation.files.QuotationRecords;
import newsdesk.quotes.Aliases;
import newsdesk.quotes.QuotationFinder;
import newsdesk.quotes.tagging.MaxentTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalQuotesCommandTest {

    @TempDir
    Path folder;

    private final Command command = new EvalQuotesCommand(
            new ArticleFiles(), () -> new QuotationFinder(new MaxentTagger(), Aliases.NONE), QuotationRecords::to);

    @Test
    void everyQuotationIsWrittenDownAndCounted() throws IOException {
        articles("""
                {"id": "talks", "text": "\\"We will not leave the harbour,\\" Ada Marrow said."}
                {"id": "rain", "text": "It rained in Vell."}
                """);

        Overheard audience = new Overheard();
        new Errand(command, invocation(Map.of())).run(audience);

        assertThat(((Reply.Facts) audience.reply()).facts())
                .containsEntry("articles", "2")
                .containsEntry("quotations", "1")
                .containsEntry("direct", "1");
        assertThat(audience.stages()).containsExactly("finding quotations 2/2");
        assertThat(folder.resolve("quotations.jsonl")).content().contains("\"speaker\":\"Ada Marrow\"");
    }

    @Test
    void howMuchIsLeftIsToldWhereTheLimitIsMoreThanThereIs() throws IOException {
        articles("""
                {"id": "rain", "text": "It rained in Vell."}
                """);

        Overheard audience = new Overheard();
        new Errand(command, invocation(Map.of("limit", "50"))).run(audience);

        assertThat(audience.stages()).containsExactly("finding quotations 1/1");
    }

    private void articles(String lines) throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), lines);
    }

    private Invocation invocation(Map<String, String> more) {
        Map<String, List<String>> values = new HashMap<>();
        more.forEach((option, value) -> values.put(option, List.of(value)));
        values.put("articles", List.of(folder.resolve("articles.jsonl").toString()));
        values.put("out", List.of(folder.resolve("quotations.jsonl").toString()));
        return new Invocation(values);
    }
}

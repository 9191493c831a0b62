package newsdesk.command.serving;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleReader;
import newsdesk.evaluation.FoundQuotations;
import newsdesk.evaluation.MalformedExam;
import newsdesk.evaluation.QuotationExam;
import newsdesk.quotes.QuotationFinder;

/// Finds the quotations in a file of articles and writes them down: `eval quotes`.
public final class EvalQuotesCommand implements Command {

    private static final Option ARTICLES = Option.required("articles", Option.Type.FILE, "the articles, as JSON lines");
    private static final Option OUT =
            Option.required("out", Option.Type.FILE, "where the quotations are written, as JSON lines");
    private static final Option LIMIT = ExamOptions.limit("read only so many articles");

    private final ArticleReader reader;
    private final Supplier<QuotationFinder> finder;
    private final Function<Path, FoundQuotations> files;

    /// @param finder makes the finder, when it is needed: its model takes a moment to load
    /// @param files  opens the file that quotations are written to
    public EvalQuotesCommand(
            ArticleReader reader, Supplier<QuotationFinder> finder, Function<Path, FoundQuotations> files) {
        this.reader = reader;
        this.finder = finder;
        this.files = files;
    }

    @Override
    public String name() {
        return "eval quotes";
    }

    @Override
    public String description() {
        return "Find the quotations in a file of articles and write them down";
    }

    @Override
    public List<Option> options() {
        return List.of(ARTICLES, OUT, LIMIT);
    }

    @Override
    public String example() {
        return "--articles articles.jsonl --out quotations.jsonl";
    }

    @Override
    public Place place() {
        return Place.CONSOLE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        long limit = ExamOptions.limit(invocation);
        Path file = ExamOptions.path(invocation, ARTICLES);
        long total = count(file, limit);
        try (Stream<Article> articles = reader.read(file, _ -> {});
                FoundQuotations out = files.apply(ExamOptions.path(invocation, OUT))) {
            audience.reply(new Reply.Facts(
                    name(),
                    QuotationExam.of(articles.limit(limit), total, finder.get()::quotations, out, audience::progress)));
        } catch (MalformedExam e) {
            throw new CannotDo(e.reason(), e);
        }
    }

    /// Reads the file once more than is needed, which takes next to no time beside looking for quotations: whoever
    /// waits sees how much is left.
    private long count(Path file, long limit) {
        try (Stream<Article> articles = reader.read(file, _ -> {})) {
            return articles.limit(limit).mapToLong(_ -> 1).sum();
        }
    }
}

package newsdesk.command.serving;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsdesk.answer.ClaimVerdict;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleReader;
import newsdesk.corpus.Passage;
import newsdesk.corpus.PassageSplitter;
import newsdesk.evaluation.ClaimExam;
import newsdesk.evaluation.ClaimSource;
import newsdesk.evaluation.ClaimVerdicts;
import newsdesk.evaluation.ExamClaim;
import newsdesk.evaluation.MalformedExam;
import newsdesk.retrieval.Progress;

/// Compares a file of claims with the articles they name and writes down what these say: `eval claims`.
public final class EvalClaimsCommand implements Command {

    private static final Option CORPUS = Option.required("corpus", Option.Type.FILE, "the articles, as JSON lines");
    private static final Option CLAIMS = Option.required("claims", Option.Type.FILE, "the claims, as JSON lines");
    private static final Option OUT =
            Option.required("out", Option.Type.FILE, "where the verdicts are written, as JSON lines");
    private static final Option LIMIT = ExamOptions.limit("compare only so many claims");

    private final ArticleReader reader;
    private final ClaimSource claims;
    private final Supplier<BiFunction<String, List<Passage>, ClaimVerdict>> checker;
    private final Function<Path, ClaimVerdicts> files;

    /// @param checker makes what compares a claim with passages, when there is something to compare
    /// @param files   opens the file that verdicts are written to
    public EvalClaimsCommand(
            ArticleReader reader,
            ClaimSource claims,
            Supplier<BiFunction<String, List<Passage>, ClaimVerdict>> checker,
            Function<Path, ClaimVerdicts> files) {
        this.reader = reader;
        this.claims = claims;
        this.checker = checker;
        this.files = files;
    }

    @Override
    public String name() {
        return "eval claims";
    }

    @Override
    public String description() {
        return "Compare a file of claims with articles and write down what these say";
    }

    @Override
    public List<Option> options() {
        return List.of(CORPUS, CLAIMS, OUT, LIMIT);
    }

    @Override
    public String example() {
        return "--corpus articles.jsonl --claims claims.jsonl --out verdicts.jsonl";
    }

    @Override
    public Place place() {
        return Place.CONSOLE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        try {
            audience.reply(new Reply.Facts(name(), examined(invocation, audience::progress)));
        } catch (MalformedExam e) {
            throw new CannotDo(e.reason(), e);
        }
    }

    /// Reads the claims twice: first to know which of the articles they name, so that only these are kept.
    private SequencedMap<String, String> examined(Invocation invocation, Progress progress) {
        Path file = ExamOptions.path(invocation, CLAIMS);
        long limit = ExamOptions.limit(invocation);
        Set<ArticleId> named;
        long total;
        try (Stream<ExamClaim> all = claims.claims(file)) {
            List<ExamClaim> asked = all.limit(limit).toList();
            total = asked.size();
            named = asked.stream().flatMap(claim -> claim.articles().stream()).collect(Collectors.toSet());
        }
        Map<ArticleId, List<Passage>> passages = new HashMap<>();
        try (Stream<Article> articles = reader.read(ExamOptions.path(invocation, CORPUS), _ -> {})) {
            articles.filter(article -> named.contains(article.id()))
                    .forEach(article -> passages.put(article.id(), PassageSplitter.split(article)));
        }
        try (Stream<ExamClaim> asked = claims.claims(file);
                ClaimVerdicts out = files.apply(ExamOptions.path(invocation, OUT))) {
            return ClaimExam.of(asked.limit(limit), total, passages, checker.get(), out, progress);
        }
    }
}

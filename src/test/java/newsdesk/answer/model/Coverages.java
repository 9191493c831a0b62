package newsdesk.answer.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsdesk.answer.Draft;
import newsdesk.answer.FactChecker;
import newsdesk.answer.Statement;
import newsdesk.corpus.Article;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Passage;
import newsdesk.corpus.PassageSplitter;
import newsdesk.corpus.SentenceSplitter;
import newsdesk.corpus.Span;
import newsdesk.corpus.files.ArticleFiles;
import newsdesk.question.Question;
import newsdesk.quotes.Aliases;
import newsdesk.quotes.QuotationFinder;
import newsdesk.quotes.tagging.MaxentTagger;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Passages;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.lucene.LuceneVocabulary;

/// Evidence for tests, and the checker that the program has.
final class Coverages {

    static final FactChecker CHECKER =
            new FactChecker(new LuceneVocabulary(), new QuotationFinder(new MaxentTagger(), Aliases.NONE)::quotations);

    private static final Path DRAFTS = Path.of("src/test/resources/newsdesk/drafts");

    private Coverages() {}

    /// Evidence of passages that print nothing but themselves.
    static Evidence evidence(String question, String... passages) {
        List<Passage> all = new ArrayList<>();
        for (int i = 0; i < passages.length; i++) {
            all.add(Passages.of("article-" + (i + 1), passages[i]));
        }
        return of(question, all);
    }

    static Evidence of(String question, List<Passage> passages) {
        var coverage = new Coverage(
                1, passages.size(), passages.size(), 1, (LocalDate) null, null, new TreeMap<>(), new TreeMap<>());
        return new Evidence(
                Question.of(question),
                passages.stream().map(passage -> new RankedPassage(passage, 1)).toList(),
                Map.of(),
                coverage);
    }

    /// All passages of a text.
    static List<Passage> passages(Article article) {
        return PassageSplitter.split(article);
    }

    /// An invented article as one passage.
    static Passage article(String name) {
        try (Stream<Article> read = new ArticleFiles().read(DRAFTS.resolve("articles/" + name + ".md"), _ -> {})) {
            Article article = read.findFirst().orElseThrow();
            List<Span> sentences = SentenceSplitter.sentences(article.body());
            int from = sentences.getFirst().start();
            return new Passage(
                    article.id(),
                    article.contentHash(),
                    article.imprint(),
                    0,
                    from,
                    article.body().codePointCount(0, from),
                    article.body().substring(from, sentences.getLast().end()),
                    sentences.stream().map(span -> span.shift(-from)).toList());
        }
    }

    static List<JsonNode> rows(String file) {
        List<JsonNode> rows = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(DRAFTS.resolve(file))) {
                rows.add(new JsonMapper().readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static List<Statement> checked(Draft draft, Evidence evidence) {
        return CHECKER.check(draft, evidence).statements();
    }
}

package newsdesk.answer;

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
import newsdesk.corpus.Article;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Passage;
import newsdesk.corpus.SentenceSplitter;
import newsdesk.corpus.Span;
import newsdesk.corpus.files.ArticleFiles;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;

/// A draft of one sentence that a person wrote about cited words, and what that person judged of it.
///
/// @param id       its name in the file
/// @param citation the cited words
/// @param draft    the sentence
/// @param isTrue   whether the cited words bear it out
/// @param kind     what was done to them, or how it errs
record HandWritten(String id, Citation citation, String draft, boolean isTrue, String kind) {

    static final Path RESOURCES = Path.of("src/test/resources/newsdesk");

    private static final JsonMapper JSON = new JsonMapper();

    /// All drafts of the file.
    static List<HandWritten> all() {
        Map<String, Passage> articles = new TreeMap<>();
        List<HandWritten> drafts = new ArrayList<>();
        for (JsonNode row : rows(RESOURCES.resolve("drafts/hand-written.jsonl"))) {
            Passage whole = articles.computeIfAbsent(row.path("article").asText(), HandWritten::whole);
            drafts.add(new HandWritten(
                    row.path("id").asText(),
                    citation(whole, row.path("cited").asText()),
                    row.path("draft").asText(),
                    row.path("true").asBoolean(),
                    row.path("kind").asText()));
        }
        return drafts;
    }

    static List<JsonNode> rows(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            List<JsonNode> rows = new ArrayList<>();
            for (String line : lines.filter(line -> !line.isBlank()).toList()) {
                rows.add(JSON.readTree(line));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Passage whole(String name) {
        String file = name.startsWith("drafts/") ? name.replace("drafts/", "drafts/articles/") : name;
        return whole(RESOURCES.resolve(file + ".md"));
    }

    /// An article as one passage.
    static Passage whole(Path file) {
        try (Stream<Article> read = new ArticleFiles().read(file, _ -> {})) {
            Article article = read.findFirst().orElseThrow();
            List<Span> sentences = SentenceSplitter.sentences(article.body());
            int from = sentences.getFirst().start();
            int to = sentences.getLast().end();
            return new Passage(
                    article.id(),
                    article.contentHash(),
                    article.imprint(),
                    0,
                    from,
                    article.body().codePointCount(0, from),
                    article.body().substring(from, to),
                    sentences.stream().map(span -> span.shift(-from)).toList());
        }
    }

    private static Citation citation(Passage whole, String cited) {
        int at = whole.text().indexOf(cited);
        if (at < 0) {
            throw new IllegalArgumentException("not in " + whole.article() + ": " + cited);
        }
        return new Citation(whole, at, at + cited.length());
    }

    /// What the checker makes of the draft.
    FactChecker.Checked checkedBy(FactChecker checker) {
        Draft whole = new Draft(List.of(new Draft.DraftSentence(draft, List.of(citation))), Premise.UNKNOWN, "test", 0);
        return checker.check(whole, evidence(citation.passage()));
    }

    static Evidence evidence(Passage passage) {
        var coverage = new Coverage(1, 1, 1, 1, (LocalDate) null, null, new TreeMap<>(), new TreeMap<>());
        return new Evidence(Question.of("What is known?"), List.of(new RankedPassage(passage, 1)), Map.of(), coverage);
    }
}

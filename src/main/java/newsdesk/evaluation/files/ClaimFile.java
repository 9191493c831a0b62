package newsdesk.evaluation.files;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import newsdesk.corpus.ArticleId;
import newsdesk.evaluation.ClaimSource;
import newsdesk.evaluation.ExamClaim;
import newsdesk.evaluation.MalformedExam;

/// Claims as JSON lines: `{id, query, doc_id}` or `{id, query, cited_doc_ids:[…]}`; other keys are ignored.
public final class ClaimFile implements ClaimSource {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    @SuppressWarnings("StreamResourceLeak") // whoever consumes the claims closes them
    public Stream<ExamClaim> claims(Path file) {
        AtomicLong line = new AtomicLong();
        try {
            return checked(Files.lines(file), file, line)
                    .filter(text -> !text.isBlank())
                    .map(text -> claim(text, file, line.get()));
        } catch (NoSuchFileException e) {
            throw new MalformedExam("There is no file %s.".formatted(file), e);
        } catch (IOException e) {
            throw new MalformedExam("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /// The lines, counted; one that is not UTF-8 is named.
    private static Stream<String> checked(Stream<String> lines, Path file, AtomicLong line) {
        var iterator = lines.iterator();
        return Stream.generate(() -> {
                    try {
                        line.incrementAndGet();
                        return iterator.hasNext()
                                ? java.util.Optional.of(iterator.next())
                                : java.util.Optional.<String>empty();
                    } catch (UncheckedIOException e) {
                        throw new MalformedExam("%s, line %d: not UTF-8".formatted(file, line.get()), e);
                    }
                })
                .takeWhile(java.util.Optional::isPresent)
                .map(java.util.Optional::get)
                .onClose(lines::close);
    }

    private static ExamClaim claim(String text, Path file, long line) {
        try {
            JsonNode row = JSON.readTree(text);
            List<ArticleId> articles = new ArrayList<>();
            if (row.path("doc_id").isTextual()) {
                articles.add(new ArticleId(row.path("doc_id").textValue()));
            }
            row.path("cited_doc_ids").forEach(id -> articles.add(new ArticleId(id.asText())));
            if (articles.isEmpty()) {
                throw new IllegalArgumentException("it names no article in \"doc_id\" or \"cited_doc_ids\"");
            }
            return new ExamClaim(text(row, "id"), text(row, "query"), articles);
        } catch (JacksonException | IllegalArgumentException e) {
            String why = e instanceof JacksonException json ? json.getOriginalMessage() : e.getMessage();
            throw new MalformedExam("%s, line %d: not a claim: %s".formatted(file, line, why), e);
        }
    }

    private static String text(JsonNode row, String key) {
        if (!row.path(key).isTextual() || row.path(key).textValue().isBlank()) {
            throw new IllegalArgumentException("\"%s\" is missing or no text".formatted(key));
        }
        return row.path(key).textValue();
    }
}

package newsdesk.evaluation.files;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import newsdesk.corpus.ArticleId;
import newsdesk.evaluation.ExamQuestion;
import newsdesk.evaluation.MalformedExam;
import newsdesk.evaluation.QuestionSource;
import newsdesk.question.Scope;

/// Exam questions as JSON lines: `{id, query, answerable?, evidence:[{doc_id}]?, context_id?, within?, exclude?,
/// candidates?}`; other keys are ignored.
public final class QuestionFile implements QuestionSource {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public Stream<ExamQuestion> questions(Path file) {
        AtomicLong line = new AtomicLong();
        BufferedReader reader = open(file);
        return lines(reader, file, line)
                .filter(text -> !text.isBlank())
                .map(text -> question(text, file, line.get()))
                .onClose(() -> close(reader));
    }

    @Override
    public long count(Path file) {
        try (BufferedReader reader = open(file)) {
            return lines(reader, file, new AtomicLong())
                    .filter(text -> !text.isBlank())
                    .count();
        } catch (IOException e) {
            throw new MalformedExam("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static BufferedReader open(Path file) {
        try {
            return Files.newBufferedReader(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new MalformedExam("There is no file %s.".formatted(file), e);
        } catch (IOException e) {
            throw new MalformedExam("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Stream<String> lines(BufferedReader reader, Path file, AtomicLong line) {
        return Stream.generate(() -> {
                    try {
                        line.incrementAndGet();
                        return Optional.ofNullable(reader.readLine());
                    } catch (CharacterCodingException e) {
                        throw new MalformedExam("%s, line %d: not UTF-8".formatted(file, line.get()), e);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .takeWhile(Optional::isPresent)
                .map(Optional::get);
    }

    private static ExamQuestion question(String text, Path file, long line) {
        try {
            JsonNode row = JSON.readTree(text);
            Set<ArticleId> within = ids(row.path("within"));
            if (row.path("context_id").isTextual()) {
                within.add(new ArticleId(row.path("context_id").textValue()));
            }
            Set<ArticleId> gold = new LinkedHashSet<>();
            row.path("evidence").forEach(piece -> gold.add(new ArticleId(text(piece, "doc_id"))));
            Set<String> goldSentences = new LinkedHashSet<>();
            row.path("evidence").forEach(piece -> {
                if (piece.has("sentence_id")) {
                    goldSentences.add(piece.path("sentence_id").asText());
                }
            });
            JsonNode answerable = row.path("answerable");
            List<String> candidates = new ArrayList<>();
            row.path("candidates").forEach(candidate -> candidates.add(candidate.asText()));
            return new ExamQuestion(
                    text(row, "id"),
                    text(row, "query"),
                    Scope.of(within, ids(row.path("exclude"))),
                    candidates,
                    gold,
                    goldSentences,
                    answerable.isBoolean() ? Optional.of(answerable.booleanValue()) : Optional.empty());
        } catch (JacksonException | IllegalArgumentException e) {
            String why = e instanceof JacksonException json ? json.getOriginalMessage() : e.getMessage();
            throw new MalformedExam("%s, line %d: not a question: %s".formatted(file, line, why), e);
        }
    }

    private static Set<ArticleId> ids(JsonNode array) {
        Set<ArticleId> ids = new LinkedHashSet<>();
        array.forEach(id -> ids.add(new ArticleId(id.asText())));
        return ids;
    }

    private static String text(JsonNode row, String key) {
        if (!row.path(key).isTextual() || row.path(key).textValue().isBlank()) {
            throw new IllegalArgumentException("\"%s\" is missing or no text".formatted(key));
        }
        return row.path(key).textValue();
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

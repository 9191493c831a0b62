package newsdesk.evaluation.files;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import newsdesk.corpus.ArticleId;
import newsdesk.evaluation.CandidateSentence;
import newsdesk.evaluation.MalformedExam;
import newsdesk.evaluation.SentenceSource;

/// The sentences of a corpus as JSON lines: `{id, sentences:[{id, text}]?}`; other keys are ignored.
public final class SentenceFile implements SentenceSource {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public Map<String, CandidateSentence> sentences(Path corpus) {
        Map<String, CandidateSentence> sentences = new HashMap<>();
        long line = 0;
        try (BufferedReader reader = Files.newBufferedReader(corpus, StandardCharsets.UTF_8)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                if (!text.isBlank()) {
                    add(JSON.readTree(text), sentences);
                }
            }
        } catch (JacksonException | IllegalArgumentException e) {
            String why = e instanceof JacksonException json ? json.getOriginalMessage() : e.getMessage();
            throw new MalformedExam("%s, line %d: not an article with sentences: %s".formatted(corpus, line, why), e);
        } catch (NoSuchFileException e) {
            throw new MalformedExam("There is no file %s.".formatted(corpus), e);
        } catch (IOException e) {
            throw new MalformedExam("%s cannot be read: %s".formatted(corpus, e.getMessage()), e);
        }
        return sentences;
    }

    private static void add(JsonNode article, Map<String, CandidateSentence> sentences) {
        for (JsonNode sentence : article.path("sentences")) {
            String id = text(sentence, "id");
            ArticleId in = new ArticleId(text(article, "id"));
            if (sentences.put(id, new CandidateSentence(id, in, text(sentence, "text"))) != null) {
                throw new IllegalArgumentException("sentence \"%s\" is there twice".formatted(id));
            }
        }
    }

    private static String text(JsonNode row, String key) {
        if (!row.path(key).isTextual() || row.path(key).textValue().isBlank()) {
            throw new IllegalArgumentException("\"%s\" is missing or no text".formatted(key));
        }
        return row.path(key).textValue();
    }
}

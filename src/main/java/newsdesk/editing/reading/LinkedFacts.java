package newsdesk.editing.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says about its article in JSON-LD, in the words of schema.org.
///
/// @param article the object that describes the article; a missing node where there is none
record LinkedFacts(JsonNode article) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// More objects than any page describes itself with.
    private static final int MOST_OBJECTS = 1_000;

    /// The first object of a kind of article, `NewsArticle` and its like before others.
    static LinkedFacts in(Document page) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            objects.addAll(objects(script.data()));
        }
        return new LinkedFacts(objects.stream()
                .filter(object -> isOf(object, "NewsArticle"))
                .findFirst()
                .or(() -> objects.stream()
                        .filter(object -> isOf(object, "Article") || isOf(object, "Posting") || isOf(object, "Report"))
                        .findFirst())
                .orElse(JSON.missingNode()));
    }

    private static List<JsonNode> objects(String text) {
        List<JsonNode> objects = new ArrayList<>();
        Deque<JsonNode> waiting = new ArrayDeque<>();
        try {
            waiting.add(JSON.readTree(text));
        } catch (JsonProcessingException _) {
            return objects;
        }
        while (!waiting.isEmpty() && objects.size() < MOST_OBJECTS) {
            JsonNode next = waiting.poll();
            if (next.isArray()) {
                next.forEach(waiting::add);
            } else if (next.isObject()) {
                objects.add(next);
                for (String inside : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                    if (next.path(inside).isContainerNode()) {
                        waiting.add(next.path(inside));
                    }
                }
            }
        }
        return objects;
    }

    private static boolean isOf(JsonNode object, String kind) {
        JsonNode type = object.path("@type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .anyMatch(each -> each.asText().endsWith(kind))
                : type.asText().endsWith(kind);
    }

    /// A text, on one line.
    Optional<String> text(String key) {
        return words(article.path(key));
    }

    /// The address that the article gives as its own.
    Optional<String> address() {
        JsonNode page = article.path("mainEntityOfPage");
        return words(page.isObject() ? page.path("@id") : page).or(() -> text("url"));
    }

    /// The names of people or of an organisation.
    Optional<String> names(String key) {
        JsonNode value = article.path(key);
        Set<String> names = new LinkedHashSet<>();
        (value.isArray() ? value : JSON.createArrayNode().add(value))
                .forEach(each -> words(each.path("name"))
                        .or(() -> words(each))
                        .filter(name -> !name.contains("://"))
                        .ifPresent(names::add));
        return Optional.of(String.join(", ", names)).filter(all -> !all.isEmpty());
    }

    /// The text of the article, one line a paragraph; the empty text where it is not given.
    String text() {
        String body = article.path("articleBody").asText("");
        return String.join("\n", Paragraphs.of(List.of(body.split("\n"))));
    }

    private static Optional<String> words(JsonNode node) {
        return node.isTextual()
                ? Optional.of(Paragraphs.line(org.jsoup.parser.Parser.unescapeEntities(node.asText(), false)))
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}

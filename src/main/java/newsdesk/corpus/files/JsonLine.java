package newsdesk.corpus.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import newsdesk.corpus.UnreadableCorpus;

/// A line that is one JSON object whose values, as far as they matter, are texts.
final class JsonLine {

    /// Names of keys come from outside: they are not kept for good. A text is bounded by its line.
    static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Lines.LONGEST)
                    .build())
            .build();

    /// Where a number stands for the digits it is written with: ids are numbers in many collections, and a number
    /// as a date is to be remarked upon like any other date that cannot be read.
    private static final Set<String> NUMBERS_TOO = Set.of("id", "date");

    private JsonLine() {}

    /// The texts of a line by their keys; one that is `null` is left out like one that is not there.
    ///
    /// @param known the keys that matter; the others are passed over, whatever they hold
    /// @throws UnreadableCorpus where the line is not such an object
    static Map<String, String> texts(String line, Set<String> known, Place place) {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw place.fault("each line is one article, a JSON object in braces, and this one is not");
            }
            Map<String, String> texts = HashMap.newHashMap(known.size());
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (!known.contains(key)) {
                    json.skipChildren();
                } else if (value != JsonToken.VALUE_NULL && texts.put(key, text(json, key, value, place)) != null) {
                    throw place.fault("the key \"%s\" is there twice".formatted(key));
                }
            }
            if (json.nextToken() != null) {
                throw place.fault("something follows the article on its line; put each article on a line of its own");
            }
            return texts;
        } catch (JsonProcessingException e) {
            throw place.fault("the line is not JSON%s: %s".formatted(column(e), OneLine.of(e.getOriginalMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private static String column(JsonProcessingException e) {
        return e.getLocation() == null ? "" : ", at column " + e.getLocation().getColumnNr();
    }

    private static String text(JsonParser json, String key, JsonToken value, Place place) throws IOException {
        if (value == JsonToken.VALUE_STRING || (value.isNumeric() && NUMBERS_TOO.contains(key))) {
            return json.getText();
        }
        throw place.fault("\"%s\" is %s where a text in quotation marks is wanted"
                .formatted(
                        key,
                        switch (value) {
                            case START_OBJECT -> "an object";
                            case START_ARRAY -> "a list";
                            case VALUE_TRUE, VALUE_FALSE -> "true or false";
                            default -> "a number";
                        }));
    }
}

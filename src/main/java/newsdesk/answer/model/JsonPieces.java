package newsdesk.answer.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads sentences from JSON while it is written: every innermost object that is whole, whatever it stands in and
/// however its fields are called.
final class JsonPieces {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TEXTS = List.of("text", "sentence", "statement", "answer", "content");
    private static final List<String> LISTS = List.of("sentences", "statements", "answers");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final StringBuilder object = new StringBuilder();
    private boolean inObject;
    private boolean inString;
    private boolean escaped;

    /// What has become whole by these characters.
    List<Piece> read(CharSequence chunk) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < chunk.length(); i++) {
            char c = chunk.charAt(i);
            if (!inString && c == '{') {
                // An object within an object: what stood before it was no sentence.
                object.setLength(0);
                inObject = true;
            }
            if (inObject) {
                object.append(c);
            }
            if (inString) {
                inString = escaped || c != '"';
                escaped = !escaped && c == '\\';
            } else if (c == '"') {
                inString = inObject;
            } else if (c == '}' && inObject) {
                inObject = false;
                pieces.addAll(pieces(object.toString()));
                object.setLength(0);
            }
        }
        return pieces;
    }

    private static List<Piece> pieces(String object) {
        JsonNode node;
        try {
            node = JSON.readTree(object);
        } catch (JsonProcessingException e) {
            return List.of();
        }
        for (String name : LISTS) {
            JsonNode list = node.path(name);
            if (list.isArray() && list.isEmpty()) {
                return List.of(new Piece.NotInCoverage());
            }
        }
        List<Integer> numbers = new ArrayList<>();
        node.properties().forEach(field -> {
            if (!TEXTS.contains(field.getKey())) {
                numbers(field.getValue(), numbers);
            }
        });
        List<Piece> pieces = new ArrayList<>();
        for (String name : TEXTS) {
            String text = node.path(name).isTextual() ? node.path(name).textValue() : "";
            for (String line : DraftReader.LINE_BREAK.split(text, -1)) {
                pieces.addAll(WrittenLine.pieces(line, numbers));
            }
        }
        return pieces;
    }

    private static void numbers(JsonNode value, List<Integer> numbers) {
        if (value.isArray()) {
            value.forEach(each -> numbers(each, numbers));
        } else if (value.isTextual() || value.isInt()) {
            Matcher matcher = NUMBER.matcher(value.asText());
            while (matcher.find()) {
                numbers.add(Integer.parseInt(matcher.group()));
            }
        }
    }
}

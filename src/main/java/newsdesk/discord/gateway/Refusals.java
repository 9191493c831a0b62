package newsdesk.discord.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import newsdesk.discord.Wire.Answer;

/// Reads why Discord did not do what it was asked.
final class Refusals {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Refusals() {}

    /// The explanation names each field that is wrong ("embeds.0.title: Must be 256 or fewer in length.").
    static Answer.Rejected read(int status, String body) {
        JsonNode refusal;
        try {
            refusal = JSON.readTree(body);
        } catch (JsonProcessingException _) {
            return new Answer.Rejected(status, 0, "no reason that can be read");
        }
        List<String> reasons = new ArrayList<>(List.of(refusal.path("message").asText("no reason")));
        collect("", refusal.path("errors"), reasons);
        return new Answer.Rejected(status, refusal.path("code").asInt(0), String.join("; ", reasons));
    }

    private static void collect(String path, JsonNode errors, List<String> reasons) {
        errors.path("_errors")
                .forEach(
                        error -> reasons.add(path + ": " + error.path("message").asText()));
        errors.properties().forEach(inner -> {
            if (!inner.getKey().equals("_errors")) {
                collect(path.isEmpty() ? inner.getKey() : path + "." + inner.getKey(), inner.getValue(), reasons);
            }
        });
    }
}

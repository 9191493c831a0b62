package newsdesk.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/// A request as it came.
///
/// @param path    without `/api/v10` and without a query
/// @param query   what stands after the question mark, or the empty text
/// @param body    a missing node where there was none
/// @param came    by the clock of the fake
/// @param nanos   as `System.nanoTime`, for measuring
public record Recorded(
        String method, String path, String query, JsonNode body, boolean authorised, Instant came, long nanos) {

    @Override
    public String toString() {
        return method + " " + path + " " + body;
    }
}

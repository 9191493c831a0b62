package newsdesk.editing.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import java.io.IOException;

/// The places of a site for which text and data mining is reserved, as it says in one file for all (W3C: TDM
/// Reservation
/// Protocol, tdmrep.json). They are patterns as those of robots.txt, and so they are matched in the same way.
final class Reservations {

    /// Nothing is reserved.
    static final BaseRobotRules NONE = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Reservations() {}

    /// What a file reserves: what the rules do not allow. Nothing where the file cannot be read.
    static BaseRobotRules of(byte[] file) {
        SimpleRobotRules rules = new SimpleRobotRules(RobotRulesMode.ALLOW_SOME);
        try {
            for (JsonNode entry : JSON.readTree(file)) {
                String place = entry.path("location").asText();
                if (!place.isBlank()) {
                    rules.addRule(place, entry.path("tdm-reservation").asInt() != 1);
                }
            }
        } catch (IOException _) {
            return NONE;
        }
        rules.sortRules();
        return rules;
    }
}

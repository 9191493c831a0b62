package newsdesk.answer;

import java.util.EnumMap;
import java.util.Map;

/// All that was found out about a sentence as an answer to a question.
record Clues(Map<Clue, Double> values) {

    Clues {
        values = new EnumMap<>(values);
        if (values.size() != Clue.values().length) {
            throw new IllegalArgumentException("every clue has a value: " + values);
        }
    }

    double of(Clue clue) {
        return values.getOrDefault(clue, 0.0);
    }
}

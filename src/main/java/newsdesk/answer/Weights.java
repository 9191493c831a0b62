package newsdesk.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/// What each clue counts for: two sums, one that ranks sentences and one that tells whether the best of them answers.
///
/// They lie in `weights.properties` beside this class, as the training in the tests writes them.
final class Weights {

    /// What stands in the file for the constant of a sum.
    static final String CONSTANT = "CONSTANT";

    private final Map<Clue, Double> weights;
    private final double constant;

    Weights(Map<Clue, Double> weights, double constant) {
        this.weights = new EnumMap<>(Clue.class);
        this.weights.putAll(weights);
        this.constant = constant;
    }

    /// For ranking sentences: of two sums the higher one is of the better sentence.
    static Weights ofRanking() {
        return read("ranking.");
    }

    /// For telling whether a sentence answers: a sum above 0 says that it more likely does than not.
    static Weights ofAnswering() {
        return read("answering.");
    }

    private static Weights read(String prefix) {
        Properties file = new Properties();
        try (InputStream resource = Weights.class.getResourceAsStream("weights.properties")) {
            if (resource == null) {
                throw new IllegalStateException("weights.properties is missing in the program's jar");
            }
            file.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Clue, Double> weights = new EnumMap<>(Clue.class);
        for (Clue clue : Clue.values()) {
            weights.put(clue, Double.valueOf(file.getProperty(prefix + clue, "0")));
        }
        return new Weights(weights, Double.parseDouble(file.getProperty(prefix + CONSTANT, "0")));
    }

    /// The sum, with or without what is turned round.
    double sum(Clues clues, boolean turned) {
        double all = sum(clues);
        return turned ? all : all - weights.getOrDefault(Clue.TURNED, 0.0) * clues.of(Clue.TURNED);
    }

    double sum(Clues clues) {
        double sum = constant;
        for (Map.Entry<Clue, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * clues.of(weight.getKey());
        }
        return sum;
    }
}

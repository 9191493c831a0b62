package newsdesk.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A command as the user gave it: values by the name of their option. A flag that is present has the value `true`.
///
/// @param values the values of each option that was given; never an empty list
/// @param caller who gave it
public record Invocation(Map<String, List<String>> values, Caller caller) {

    public Invocation {
        Map<String, List<String>> copy = new HashMap<>();
        values.forEach((option, given) -> copy.put(option, List.copyOf(given)));
        values = Map.copyOf(copy);
        if (values.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("an option that was not given has no entry: " + values);
        }
    }

    /// What the person at the console gave.
    public Invocation(Map<String, List<String>> values) {
        this(values, new Caller.Operator());
    }

    /// The same, given by somebody else.
    public Invocation by(Caller other) {
        return new Invocation(values, other);
    }

    /// An invocation with one option.
    public static Invocation of(String option, String value) {
        return new Invocation(Map.of(option, List.of(value)));
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option)).map(List::getFirst);
    }

    public List<String> all(String option) {
        return values.getOrDefault(option, List.of());
    }

    public boolean has(String option) {
        return values.containsKey(option);
    }

    /// The value of an option of type [Option.Type#NUMBER], or another where it was not given.
    public int number(String option, int otherwise) {
        return value(option).map(Integer::parseInt).orElse(otherwise);
    }

    /// The value of an option that the command cannot do without.
    ///
    /// @throws IllegalArgumentException where it is missing: whoever made the invocation should have said so
    public String required(String option) {
        return value(option).orElseThrow(() -> new IllegalArgumentException("the option " + option + " is missing"));
    }
}

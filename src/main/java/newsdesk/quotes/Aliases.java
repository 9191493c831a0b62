package newsdesk.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Other names of people that a corpus uses: "Zelenskyy" for Volodymyr Zelensky.
public final class Aliases {

    /// No other names.
    public static final Aliases NONE = new Aliases(Map.of());

    private final Map<String, String> names;

    /// The name that is meant, by the words of the other one.
    private final Map<String, String> phrases = new HashMap<>();

    private Aliases(Map<String, String> names) {
        this.names = Map.copyOf(names);
        this.names.forEach((other, meant) -> phrases.put(phrase(other), meant));
    }

    /// Reads lines of the form `Volodymyr Zelensky: Zelenskyy, Volodymyr Zelenskyy`; blank lines and lines that begin
    /// with `#` are left out.
    ///
    /// @throws IllegalArgumentException where a line has no colon, no name, or a name that another line has taken
    public static Aliases of(List<String> lines) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int colon = line.indexOf(':');
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (colon < 1) {
                throw new IllegalArgumentException(
                        "Line %d of the aliases is not \"name: other name, other name\": %s".formatted(i + 1, line));
            }
            String name = line.substring(0, colon).strip();
            for (String other : line.substring(colon + 1).split(",", -1)) {
                String before = other.isBlank() ? null : names.put(key(other), name);
                if (before != null && !before.equals(name)) {
                    throw new IllegalArgumentException(
                            "Line %d of the aliases gives \"%s\" to %s; another gives it to %s."
                                    .formatted(i + 1, other.strip(), name, before));
                }
            }
        }
        return new Aliases(names);
    }

    /// The name that is meant, by the other one in lower case.
    public Map<String, String> names() {
        return names;
    }

    /// The name that is meant by a name.
    String meant(String name) {
        return names.getOrDefault(key(name), name);
    }

    /// A text followed by the names that are meant by other names in it, so that a search for either finds it.
    public String widened(String text) {
        if (phrases.isEmpty()) {
            return text;
        }
        StringBuilder widened = new StringBuilder(text);
        String phrase = phrase(text);
        phrases.forEach((other, meant) -> {
            if (phrase.contains(other)) {
                widened.append('\n').append(meant);
            }
        });
        return widened.toString();
    }

    /// The words of a text, each between blanks.
    private static String phrase(String text) {
        return " " + String.join(" ", Words.of(text)) + " ";
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

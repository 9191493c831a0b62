package newsdesk.app;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.MapBackedConfigValueConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.Serial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jline.utils.Levenshtein;

/// Where settings are set: the settings file, the environment, the command line; each outranks those before it.
///
/// @param file        the settings file
/// @param environment every variable; those that begin with `NEWSDESK_` are settings
/// @param commandLine values by dotted key
record Sources(SettingsFile file, Map<String, String> environment, Map<String, String> commandLine) {

    private static final String PREFIX = "NEWSDESK_";
    private static final String COMMAND_LINE = "the command line";

    /// Variables of the launcher, which are no settings.
    private static final Set<String> OF_THE_LAUNCHER = Set.of("NEWSDESK_JAVA_HOME", "NEWSDESK_JAVA_OPTS");

    /// Every source of SmallRye's can move itself up or down in rank by setting this. Ours cannot.
    private static final String RANK = "config_ordinal";

    /// The values of all sources. Without SmallRye's interceptors: `${…}`, `%profile.` and the like mean nothing
    /// here.
    SmallRyeConfig values() {
        Map<String, ConfigValue> inFile = new HashMap<>(file.values());
        Map<String, String> inEnvironment = new HashMap<>();
        for (String variable : variables()) {
            inEnvironment.put(variable.substring(PREFIX.length()).toUpperCase(Locale.ROOT), environment.get(variable));
        }
        Map<String, String> onCommandLine = new HashMap<>(commandLine);
        inFile.remove(RANK);
        inEnvironment.remove(RANK.toUpperCase(Locale.ROOT));
        onCommandLine.remove(RANK);
        return new SmallRyeConfigBuilder()
                .withSources(
                        new FileSource(inFile, 1),
                        new EnvConfigSource(inEnvironment, 2),
                        new PropertiesConfigSource(onCommandLine, COMMAND_LINE, 3))
                .build();
    }

    /// What is set and means nothing, each with the key that was probably meant. Values are not shown: where the
    /// key of a secret is misspelt, that would be the secret.
    List<String> unknown(Set<String> known) {
        List<String> faults = new ArrayList<>();
        for (ConfigValue value : file.values().values()) {
            if (!known.contains(value.getName()) && !isEmptyGroup(value, known)) {
                faults.add(unknown(value.getName(), known, place(value)));
            }
        }
        Map<String, String> variables = new TreeMap<>();
        for (String key : known) {
            variables.put(variable(key), key);
        }
        for (String variable : variables()) {
            if (!variables.containsKey(variable.toUpperCase(Locale.ROOT))) {
                faults.add(unknown(variable, variables.keySet(), "in the environment"));
            }
        }
        for (String key : commandLine.keySet()) {
            if (!known.contains(key)) {
                faults.add(unknown(key, known, COMMAND_LINE));
            }
        }
        return faults;
    }

    /// The environment variable that sets a key.
    static String variable(String key) {
        return PREFIX + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    static boolean isEnvironment(ConfigValue value) {
        return EnvConfigSource.NAME.equals(value.getConfigSourceName());
    }

    /// Where a value was set, for a person who is to change it.
    static String place(ConfigValue value) {
        if (isEnvironment(value)) {
            return "set by " + variable(value.getName());
        }
        return value.getLineNumber() > 0
                ? "%s, line %d".formatted(value.getConfigSourceName(), value.getLineNumber())
                : COMMAND_LINE;
    }

    /// An empty variable is one that is not set: what starts the program often cannot leave it out.
    private List<String> variables() {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (variable.getKey().startsWith(PREFIX)
                    && !OF_THE_LAUNCHER.contains(variable.getKey())
                    && !variable.getValue().isBlank()) {
                names.add(variable.getKey());
            }
        }
        names.sort(null);
        return names;
    }

    /// A group all of whose settings are commented out.
    private static boolean isEmptyGroup(ConfigValue value, Set<String> known) {
        String group = value.getName() + ".";
        return value.getValue().isBlank() && known.stream().anyMatch(key -> key.startsWith(group));
    }

    private static String unknown(String key, Set<String> known, String place) {
        if (known.stream().anyMatch(setting -> setting.startsWith(key + "."))) {
            return "`%s` is a group of settings (%s): indent them below it".formatted(key, place);
        }
        String nearest = "";
        // More than a third of the letters wrong is another word.
        int least = key.length() / 3 + 1;
        for (String candidate : known) {
            int distance = Levenshtein.distance(key, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        String remedy = nearest.isEmpty() ? "remove it" : "did you mean `" + nearest + "`?";
        return "`%s` is not a setting (%s): %s".formatted(key, place, remedy);
    }

    /// The settings file as SmallRye sees it, with its lines.
    private static final class FileSource extends MapBackedConfigValueConfigSource {

        @Serial
        private static final long serialVersionUID = 1;

        FileSource(Map<String, ConfigValue> values, int ordinal) {
            super("the settings file", values, ordinal);
        }
    }
}

package newsdesk.app;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The values that settings were given, each asked for once, by its key, and checked.
///
/// What is asked for is what is known: no other list of keys exists. A value that cannot be used is noted as a
/// fault, and the default stands in for it, so that all faults are found in one go.
final class Values {

    /// Longer values are cut in messages.
    private static final int SHOWN = 60;

    /// Discord's ids have at most so many digits.
    private static final Pattern ID = Pattern.compile("[0-9]{1,20}");

    private final Path home;
    private final SmallRyeConfig given;
    private final SequencedMap<String, String> defaults = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    /// @param home  the folder that paths are relative to
    /// @param given the values of every source
    Values(Path home, SmallRyeConfig given) {
        this.home = home;
        this.given = given;
    }

    /// The keys that were asked for and belong in the settings file (secrets do not), with their defaults.
    SequencedMap<String, String> defaults() {
        return defaults;
    }

    /// Every key that was asked for.
    Set<String> known() {
        return known;
    }

    /// What is wrong with the values, in the order in which they were asked for.
    List<String> faults() {
        return faults;
    }

    int number(String key, int standard, Bounds bounds) {
        ConfigValue value = take(key, Integer.toString(standard));
        try {
            int number = Integer.parseInt(value.getValue().strip());
            if (bounds.hold(number)) {
                return number;
            }
            refuse(value, "must be " + bounds);
        } catch (NumberFormatException e) {
            refuse(value, "must be a whole number " + bounds);
        }
        return standard;
    }

    boolean flag(String key, boolean standard) {
        ConfigValue value = take(key, Boolean.toString(standard));
        return switch (value.getValue().strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> {
                refuse(value, "must be true or false");
                yield standard;
            }
        };
    }

    /// One of the constants of an enum, written in lower case and with hyphens.
    <E extends Enum<E>> E choice(String key, E standard) {
        ConfigValue value = take(key, word(standard));
        List<String> words = new ArrayList<>();
        for (E choice : standard.getDeclaringClass().getEnumConstants()) {
            words.add(word(choice));
            if (word(choice).equalsIgnoreCase(value.getValue().strip())) {
                return choice;
            }
        }
        refuse(value, "must be one of " + String.join(", ", words));
        return standard;
    }

    /// Words on one line; none where the value is empty.
    String text(String key) {
        return take(key, "").getValue().strip();
    }

    /// Notes what is wrong with values taken together.
    void fault(String what) {
        faults.add(what);
    }

    /// Ids of Discord, divided by commas; none where the value is empty.
    Set<String> ids(String key) {
        ConfigValue value = take(key, "");
        Set<String> ids = new LinkedHashSet<>();
        for (String id : value.getValue().strip().split("[,\\s]+", -1)) {
            if (ID.matcher(id).matches()) {
                ids.add(id);
            } else if (!id.isEmpty()) {
                refuse(value, "must be ids such as 1234567890, divided by commas");
                return Set.of();
            }
        }
        return ids;
    }

    /// A folder, relative to the program's home. It need not exist: whoever needs it makes it, or says so.
    Path folder(String key, String standard) {
        ConfigValue value = take(key, standard);
        Optional<Path> folder = path(value);
        if (folder.isPresent() && (Files.isDirectory(folder.get()) || Files.notExists(folder.get()))) {
            return folder.get();
        }
        refuse(value, "must name a folder");
        return home.resolve(standard);
    }

    /// A file, relative to the program's home, that must be there if it is named. Its key ends in `-file`.
    Optional<Path> file(String key) {
        ConfigValue value = take(key, "");
        Optional<Path> file = readable(value);
        if (file.isEmpty() && !value.getValue().isBlank()) {
            refuse(value, "must name a file that exists and can be read");
        }
        return file;
    }

    /// A file, relative to the program's home, that need not be there as long as nobody has named another.
    Optional<Path> file(String key, String standard) {
        ConfigValue value = take(key, standard);
        Optional<Path> file = readable(value);
        if (file.isEmpty()
                && !value.getValue().isBlank()
                && !value.getValue().strip().equals(standard)) {
            refuse(value, "must name a file that exists and can be read");
        }
        return file;
    }

    /// An address, where one is given. It is not shown where it is refused: somebody may have put a password in it.
    ///
    /// @param reading reads it, or throws an [IllegalArgumentException] that says what it must be
    <T> Optional<T> address(String key, Function<String, T> reading) {
        ConfigValue value = take(key, "");
        if (value.getValue().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(value.getValue().strip()));
        } catch (IllegalArgumentException e) {
            refuseUnseen(value, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /// A secret: from the environment, or from the file that the same key with `-file` names; refused elsewhere.
    Optional<Secret> secret(String key) {
        ConfigValue file = take(key + "-file", "");
        known.add(key);
        ConfigValue value = given.getConfigValue(key);
        if (value.getValue() == null) {
            return file.getValue().isBlank() ? Optional.empty() : secretIn(file);
        }
        if (!Sources.isEnvironment(value)) {
            return refuseUnseen(
                    value,
                    "is a secret and must not stand there: remove it and set %s, or name a file with `%s-file`"
                            .formatted(Sources.variable(key), key));
        }
        return Optional.of(new Secret(value.getValue()));
    }

    private Optional<Secret> secretIn(ConfigValue named) {
        try {
            Optional<Path> file = readable(named);
            String text = file.isPresent() ? Files.readString(file.get()) : "";
            if (!text.isBlank()) {
                return Optional.of(new Secret(text));
            }
        } catch (IOException e) {
            // Refused like any other file without a secret in it.
        }
        return refuseUnseen(named, "must name a text file that exists, can be read and is not empty");
    }

    private ConfigValue take(String key, String standard) {
        if (!known.add(key)) {
            throw new IllegalArgumentException("asked for twice: " + key);
        }
        defaults.put(key, standard);
        ConfigValue value = given.getConfigValue(key);
        return value.getValue() == null ? value.withValue(standard) : value;
    }

    private Optional<Path> readable(ConfigValue value) {
        Optional<Path> file = path(value);
        return file.isPresent() && Files.isRegularFile(file.get()) && Files.isReadable(file.get())
                ? file
                : Optional.empty();
    }

    private Optional<Path> path(ConfigValue value) {
        try {
            String text = value.getValue().strip();
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(home.resolve(text).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void refuse(ConfigValue value, String rule) {
        String text = value.getValue().strip();
        String was = text.isEmpty() ? "has no value" : "was " + text;
        String shown = was.length() <= SHOWN ? was : was.substring(0, SHOWN) + "…";
        faults.add("`%s` %s, %s (%s)".formatted(value.getName(), rule, shown, Sources.place(value)));
    }

    /// The value is not shown: it is a secret, or one may have been put where the name of its file belongs.
    private Optional<Secret> refuseUnseen(ConfigValue value, String rule) {
        faults.add("`%s` %s (%s)".formatted(value.getName(), rule, Sources.place(value)));
        return Optional.empty();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

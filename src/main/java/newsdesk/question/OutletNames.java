package newsdesk.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsdesk.corpus.Outlet;

/// The names by which people call the outlets: the printed name ("FOX News - Health"), the part before its
/// separator ("Fox News"), the initials of a long one ("NYT"), an acronym without "News" ("BBC"). Names are
/// compared by their letters and digits alone, so "Tech Crunch" is TechCrunch and "The Verge" is Verge.
final class OutletNames {

    /// No name in use has more words.
    static final int LONGEST = 10;

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|:·»/]+\\s+|:\\s+|\\s*\\|\\s*");

    private static final Pattern DOMAIN = Pattern.compile("\\.(?:com|org|net|co\\.uk|co|news|ua|de|fr|eu|uk|io)$");

    private final Map<String, List<Name>> byKey;

    /// One name of one outlet.
    ///
    /// @param withThe whether the name is printed with "The"
    /// @param initials whether it is made of first letters, and so has to be written in capitals
    record Name(Outlet outlet, String key, boolean withThe, boolean ordinary, boolean initials) {}

    OutletNames(Collection<Outlet> outlets) {
        byKey = outlets.stream()
                .filter(Outlet::isKnown)
                .sorted()
                .flatMap(outlet -> namesOf(outlet).stream())
                .collect(Collectors.groupingBy(Name::key, HashMap::new, Collectors.toList()));
    }

    /// The names spelt by some letters and digits; none where no outlet is called so.
    List<Name> spelt(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    static String key(String words) {
        StringBuilder key = new StringBuilder();
        Fold.of(words).chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
        return key.toString();
    }

    private static SequencedSet<Name> namesOf(Outlet outlet) {
        SequencedSet<Name> names = new LinkedHashSet<>();
        String full = outlet.name();
        String brand = SEPARATOR.split(full, 2)[0].strip();
        for (String printed : List.of(full, brand)) {
            String bare = DOMAIN.matcher(printed).replaceFirst("");
            addPrinted(names, outlet, printed);
            addPrinted(names, outlet, bare);
        }
        addShort(names, outlet, brand);
        return names;
    }

    private static void addPrinted(Set<Name> names, Outlet outlet, String printed) {
        boolean withThe = Fold.of(printed).startsWith("the ");
        String bare = withThe ? printed.substring("the ".length()) : printed;
        String key = key(bare);
        if (!key.isEmpty()) {
            names.add(new Name(outlet, key, withThe, OrdinaryWords.make(bare), false));
        }
    }

    private static void addShort(Set<Name> names, Outlet outlet, String brand) {
        List<String> words = new ArrayList<>(Arrays.asList(brand.split("\\s+", -1)));
        if (words.size() > 1 && words.getFirst().equalsIgnoreCase("the")) {
            words.removeFirst();
        }
        if (words.size() == 2 && words.getLast().equalsIgnoreCase("news") && isAcronym(words.getFirst())) {
            String acronym = words.getFirst();
            names.add(new Name(outlet, key(acronym), false, OrdinaryWords.make(acronym), false));
        }
        if (words.size() >= 3) {
            String initials = words.stream()
                    .filter(word -> Character.isLetter(word.charAt(0)))
                    .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining());
            if (initials.length() >= 3) {
                names.add(new Name(outlet, key(initials), false, true, true));
            }
        }
    }

    private static boolean isAcronym(String word) {
        return word.length() <= 5 && word.length() >= 2 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}

package newsdesk.command.asking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsdesk.command.CannotDo;
import newsdesk.corpus.Outlet;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;

/// The outlets whose articles are indexed, by their names as people type them.
record OutletNames(Archive archive) {

    /// More would not be read in a message.
    private static final int LISTED = 10;

    /// Discord shows no more.
    private static final int SUGGESTED = 25;

    /// The outlets of these names, upper and lower case being the same.
    ///
    /// @throws CannotDo where a name is not that of an indexed outlet
    Set<Outlet> named(List<String> names, Progress progress) {
        try (Generation generation = archive.open(progress)) {
            Set<Outlet> known = generation.coverage().knownOutlets().keySet();
            return names.stream().map(name -> named(name, known)).collect(Collectors.toSet());
        }
    }

    /// Names that begin as typed.
    List<String> startingWith(String typed) {
        try {
            Optional<Generation> inService = archive.asItIs();
            if (inService.isEmpty()) {
                return List.of();
            }
            try (Generation generation = inService.get()) {
                return generation.coverage().knownOutlets().keySet().stream()
                        .map(Outlet::name)
                        .filter(name -> folded(name).startsWith(folded(typed)))
                        .limit(SUGGESTED)
                        .toList();
            }
        } catch (SearchFailed e) {
            return List.of();
        }
    }

    private static Outlet named(String name, Set<Outlet> known) {
        return known.stream()
                .filter(outlet -> folded(outlet.name()).equals(folded(name)))
                .findFirst()
                .orElseThrow(() -> new CannotDo(unknown(name, known)));
    }

    private static String unknown(String name, Set<Outlet> known) {
        if (known.isEmpty()) {
            return "No indexed article says which outlet it is from, so none is from \"%s\".".formatted(name);
        }
        String listed = known.stream().map(Outlet::name).limit(LISTED).collect(Collectors.joining(", "));
        String more = known.size() > LISTED ? " and %d more".formatted(known.size() - LISTED) : "";
        return "No indexed article is from \"%s\". The outlets are: %s%s.".formatted(name, listed, more);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

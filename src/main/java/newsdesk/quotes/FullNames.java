package newsdesk.quotes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Who is meant by a bare surname, or by an initial and a surname: the only one whose full name another article of the
/// coverage prints.
final class FullNames {

    /// "E. Sonnevald".
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.? \\p{Lu}");

    private final Map<String, Set<String>> byLast;

    private FullNames(Map<String, Set<String>> byLast) {
        this.byLast = byLast;
    }

    static FullNames of(Collection<Printing> printings) {
        Map<String, Set<String>> byLast = new HashMap<>();
        for (Printing printing : printings) {
            if (printing.quotation().attribution() instanceof Attribution.Named(Speaker speaker, Span _)) {
                String name = speaker.name();
                int space = name.lastIndexOf(' ');
                if (space > 0 && !name.regionMatches(true, 0, "the ", 0, 4)) {
                    byLast.computeIfAbsent(name.substring(space + 1), _ -> new HashSet<>())
                            .add(name);
                }
            }
        }
        return new FullNames(byLast);
    }

    private Speaker full(Speaker speaker) {
        String name = speaker.name();
        boolean initial = INITIAL.matcher(name).lookingAt();
        List<String> names = byLast.getOrDefault(name.substring(name.lastIndexOf(' ') + 1), Set.of()).stream()
                .filter(full -> !INITIAL.matcher(full).lookingAt())
                .filter(full -> !initial || full.charAt(0) == name.charAt(0))
                .toList();
        boolean isShort = initial || name.indexOf(' ') < 0;
        return isShort && names.size() == 1 ? new Speaker(names.getFirst(), speaker.role()) : speaker;
    }

    /// The speaker of printings of the same words: the first who is named.
    Optional<Speaker> speaker(List<Printing> printings) {
        return printings.stream().map(this::named).filter(Objects::nonNull).findFirst();
    }

    private @Nullable Speaker named(Printing printing) {
        return printing.quotation().attribution() instanceof Attribution.Named(Speaker speaker, Span _)
                ? full(speaker)
                : null;
    }

    /// What tells the speaker of a printing from others.
    String key(Printing printing) {
        Speaker speaker = named(printing);
        return speaker == null ? "" : String.join(" ", Words.of(speaker.name()));
    }
}

package newsdesk.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// The bodies that an article names, and which of them "the ministry" or "it" stands for.
///
/// A short name goes to the body named last whose full name ends in it. "It" goes to the body that spoke last, else
/// to the subject of a sentence near by.
final class Bodies {

    /// A body by its common name: "Ostrenia's army", "the Ostrenian foreign ministry", "the grid company".
    private static final Pattern COMMON =
            Pattern.compile("(?:\\p{Lu}[\\p{L}-]*['’]s?|[Tt]he \\p{Lu}[\\p{L}-]*) (?:\\p{Ll}+ ){0,2}"
                    + "(?:[Mm]inistry|army|navy|air force|government|parliament|coastguard|police|embassy|military)\\b"
                    + "|[Tt]he (?:\\p{Ll}+ ){1,2}(?:company|command|agency)\\b");

    /// What makes a name that of a place or an event, which says nothing.
    private static final Set<String> SILENT = Set.of(
            "corridor",
            "road",
            "island",
            "castle",
            "river",
            "bridge",
            "port",
            "street",
            "sea",
            "lake",
            "valley",
            "hill",
            "bay",
            "summit",
            "act",
            "treaty",
            "cross",
            "county");

    /// Taggers take months for names.
    private static final Pattern MONTH =
            Pattern.compile("January|February|March|April|May|June|July|August|September|October|November|December");

    private static final Pattern SHORT = Pattern.compile("\\b[Tt]he (\\p{L}+)\\b(?! \\p{Lu})");

    /// How many sentences back "it" reaches.
    private static final int FARTHEST = 2;

    /// A name within so many characters of the beginning of its sentence is what the sentence is about.
    private static final int OPENING = 25;

    private final List<Span> sentences;
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable String last;
    private int lastPlace;

    /// @param subject whether the body does what its sentence says
    /// @param full    whether the name is a body's, and not only a country's
    private record Mention(Span place, String name, boolean subject, boolean full) {}

    Bodies(String body, List<Name> names, Cast cast, List<Span> sentences) {
        this.sentences = sentences;
        Matcher common = COMMON.matcher(body);
        while (common.find()) {
            add(new Span(common.start(), common.end()), common.group(), true);
        }
        for (Name name : names) {
            boolean full = Cast.isBody(name.words()) && !isSilent(name.words());
            if (!MONTH.matcher(name.words()).lookingAt()
                    && cast.find(name) == null
                    && !isWithin(name.place())
                    && (full || isFree(name))) {
                add(name.place(), name.words(), full);
            }
        }
        shortNames(body);
        mentions.sort(Comparator.comparingInt(mention -> mention.place().start()));
    }

    /// Whether the words for a speaker are the common name of a body.
    static boolean isCommonName(String words) {
        return COMMON.matcher(words).matches();
    }

    private static boolean isSilent(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)).stream().anyMatch(SILENT::contains);
    }

    private static boolean isFree(Name name) {
        return !name.governed() && !name.possessive() && !isSilent(name.words());
    }

    private boolean isWithin(Span place) {
        return mentions.stream().anyMatch(mention -> mention.place().contains(place));
    }

    private void add(Span place, String name, boolean full) {
        boolean opens = place.start()
                        - sentences.get(Sentences.at(sentences, place.start())).start()
                < OPENING;
        mentions.add(new Mention(place, name, opens, full));
    }

    private void shortNames(String body) {
        Set<String> heads = new HashSet<>();
        mentions.stream().filter(Mention::full).forEach(mention -> heads.add(head(mention.name())));
        List<Mention> named = List.copyOf(mentions);
        Matcher matcher = SHORT.matcher(body);
        while (matcher.find()) {
            Span place = new Span(matcher.start(1), matcher.end(1));
            if (heads.contains(matcher.group(1).toLowerCase(Locale.ROOT)) && !isWithin(place)) {
                String name = named(named, matcher.group(1), matcher.start());
                if (name != null) {
                    add(place, name, true);
                }
            }
        }
    }

    private static String head(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /// Remembers which body spoke last.
    void spoke(String name, int place) {
        last = name;
        lastPlace = place;
    }

    /// Which body a short name stands for: the one named last before a place, or null where none is.
    @Nullable
    String named(String head, int place) {
        return named(mentions, head, place);
    }

    private static @Nullable String named(List<Mention> mentions, String head, int place) {
        Mention nearest = null;
        for (Mention mention : mentions) {
            boolean before = mention.place().start() < place
                    && (nearest == null
                            || mention.place().start() > nearest.place().start());
            if (before
                    && mention.full()
                    && mention.name().indexOf(' ') > 0
                    && head(mention.name()).equals(head.toLowerCase(Locale.ROOT))) {
                nearest = mention;
            }
        }
        return nearest == null ? null : nearest.name();
    }

    /// Which body "it" stands for, or null where none is near.
    @Nullable
    String meantByIt(int place) {
        int here = Sentences.at(sentences, place);
        Mention subject = null;
        Mention nearest = null;
        for (Mention mention : mentions) {
            if (mention.place().end() <= place
                    && here - Sentences.at(sentences, mention.place().start()) <= FARTHEST) {
                subject = mention.subject() ? mention : subject;
                nearest = mention.full() ? mention : nearest;
            }
        }
        boolean spoke = last != null && lastPlace < place && here - Sentences.at(sentences, lastPlace) <= FARTHEST;
        if (spoke && (subject == null || subject.place().start() <= lastPlace)) {
            return last;
        }
        Mention meant = subject == null ? nearest : subject;
        return meant == null ? null : meant.name();
    }
}

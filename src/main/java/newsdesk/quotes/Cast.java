package newsdesk.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// The people of an article: every name that is a person's, all forms of it under the fullest.
final class Cast {

    /// Words that make a name the name of a body or a place.
    private static final Set<String> BODIES = WordList.of("bodies.txt");

    /// What stands behind a name between commas: "…, a representative from Russia at the United Nations, …".
    private static final Pattern APPOSITION = Pattern.compile(
            ", ((?:an?|the|its|his|her|their|[\\p{L}\\p{M}]+['’]s?|\\p{Ll}+) [^,.;:“”\"]{3,120})(?=[,.;])");

    /// Whom a title puts before the given name: "Dame Oriane", "Pope Francis".
    private static final Pattern BY_GIVEN_NAME = Pattern.compile("(?i)\\b(?:dame|sir|king|queen|pope)$");

    /// What stands in front of a name before a comma: "a cheese seller, Radka Minns".
    private static final Pattern IN_FRONT = Pattern.compile(
            "(?s).*\\b((?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|\\p{Lu}[\\p{L}\\p{M}]*['’]s?) [^,.;:“”\"]{3,80}), $");

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}+(?:ing|ed)\\b");

    /// How far in front of a name its role may begin, in characters.
    private static final int LONGEST_ROLE = 90;

    private static final Pattern INTRODUCTION = Pattern.compile(", (?:\\d{1,2}\\b|who\\b|whose\\b)");

    private final String body;
    private final Map<String, Person> people = new HashMap<>();
    private final List<Person> order = new ArrayList<>();
    private final Map<String, List<Person>> byPart = new HashMap<>();
    private final Set<String> bare = new HashSet<>();
    private final NavigableMap<Integer, Span> speakers = new TreeMap<>();

    private Cast(String body) {
        this.body = body;
    }

    /// The people of an article.
    ///
    /// @param names    its names in order
    /// @param speakers the words that stand for speakers: a name among them is taken to be a person's
    static Cast of(String body, List<Name> names, List<Span> speakers) {
        Cast cast = new Cast(body);
        speakers.forEach(speaker -> cast.speakers.put(speaker.start(), speaker));
        for (Name name : names) {
            if (!name.isFull() && !name.governed()) {
                cast.bare.add(name.words());
            }
        }
        for (Name name : names) {
            if (name.isFull() && cast.isPerson(name)) {
                cast.enter(name.words());
            }
        }
        for (Name name : names) {
            Person person = cast.find(name);
            if (person == null && Names.hasTitle(name.role())) {
                person = cast.enter(name.words());
            }
            if (person != null) {
                person.mention(name);
                cast.apposition(name, person);
            }
        }
        return cast;
    }

    private Person enter(String name) {
        return people.computeIfAbsent(name, _ -> {
            Person person = new Person(name);
            order.add(person);
            byPart.computeIfAbsent(person.last(), _ -> new ArrayList<>()).addFirst(person);
            byPart.computeIfAbsent(person.given(), _ -> new ArrayList<>()).addFirst(person);
            return person;
        });
    }

    private boolean isPerson(Name name) {
        if (isBody(name.words())) {
            return false;
        }
        if (Names.hasTitle(name.role()) || roleAround(name) != null || isIntroduced(name)) {
            return true;
        }
        Map.Entry<Integer, Span> speaker = speakers.floorEntry(name.place().start());
        boolean speaks = speaker != null && speaker.getValue().contains(name.place());
        boolean acts = !name.governed() && !name.possessive() && name.opens();
        return (speaks && !name.governed() && !name.possessive()) || acts || bare.contains(name.last());
    }

    /// "Radka Minns, 54, …", "Radka Minns, who …".
    private boolean isIntroduced(Name name) {
        return !name.governed()
                && INTRODUCTION
                        .matcher(body)
                        .region(name.place().end(), body.length())
                        .lookingAt();
    }

    static boolean isBody(String words) {
        for (String word : words.toLowerCase(java.util.Locale.ROOT).split("[\\s-]+", -1)) {
            if (BODIES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void apposition(Name name, Person person) {
        String role = roleAround(name);
        if (role != null) {
            person.role(role);
        }
    }

    private @Nullable String roleAround(Name name) {
        String behind = roleBehind(name);
        if (behind != null || name.governed()) {
            return behind;
        }
        Matcher matcher = IN_FRONT.matcher(body)
                .region(
                        Math.max(0, name.place().start() - LONGEST_ROLE),
                        name.place().start());
        return matcher.find() && isOffice(matcher.group(1)) ? matcher.group(1) : null;
    }

    private static boolean isOffice(String phrase) {
        String head = phrase.split(" (?:of|for|from|to|at|in|on|with|who|and|by) ", 2)[0];
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return Names.isRole(new Word(last, 0, 0, Tag.NOUN))
                && !PARTICIPLE.matcher(phrase).lookingAt();
    }

    private @Nullable String roleBehind(Name name) {
        Matcher matcher = APPOSITION.matcher(body).region(name.place().end(), body.length());
        if (name.possessive() || !matcher.lookingAt()) {
            return null;
        }
        String phrase = matcher.group(1);
        return isOffice(phrase) ? phrase : null;
    }

    /// The person of a name: the same, or the only one (else the last entered) with that surname, or after "Dame" and
    /// "Sir" with that given name.
    @Nullable
    Person find(Name name) {
        Person same = people.get(name.words());
        if (same != null) {
            return same;
        }
        boolean initial = name.isFull() && name.first().matches("\\p{Lu}\\.?");
        if (name.isFull() && !initial) {
            return null;
        }
        for (Person person : byPart.getOrDefault(name.last(), List.of())) {
            boolean surname = person.last().equals(name.last());
            boolean given = person.given().equals(name.words())
                    && BY_GIVEN_NAME.matcher(name.role()).find();
            if ((surname && (!initial || person.name().charAt(0) == name.words().charAt(0))) || given) {
                return person;
            }
        }
        return null;
    }

    List<Person> people() {
        return order;
    }
}

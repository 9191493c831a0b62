package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Says whom the words for a speaker mean: "he", "the minister", "Lavrov" become the person, where the article leaves
/// no doubt; what it leaves in doubt stays unknown.
final class SpeakerResolver {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his");

    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which", "that");

    private static final Set<String> NEUTERS = Set.of("it", "its");

    /// What follows a name that is no name of a speaker.
    private static final Pattern WHENCE = Pattern.compile(" (?!of |in |at |who |which |that |from |on )\\p{Ll}");

    /// "A deckhand", "two officials": somebody, but nobody whom the article names.
    private static final Pattern INDEFINITE =
            Pattern.compile("(?i)(?:an?|another|some|one|two|three|many|several|few) ");

    private final String body;
    private final NavigableMap<Integer, Name> names = new TreeMap<>();
    private final Cast cast;
    private final Aliases aliases;
    private final Antecedents antecedents;
    private final Bodies bodies;

    SpeakerResolver(String body, List<Span> sentences, List<Name> names, List<Span> speakers, Aliases aliases) {
        this.body = body;
        names.forEach(name -> this.names.put(name.place().start(), name));
        this.cast = Cast.of(body, names, speakers);
        this.aliases = aliases;
        this.antecedents = new Antecedents(cast, sentences);
        this.bodies = new Bodies(body, names, cast, sentences);
    }

    /// The utterances as quotations, in order.
    List<Quotation> resolved(List<Utterance> utterances) {
        List<Quotation> quotations = new ArrayList<>();
        for (Utterance utterance : utterances) {
            Attribution attribution =
                    utterance.speaker() == null ? new Attribution.Nobody() : attribution(utterance.speaker());
            quotations.add(new Quotation(utterance.kind(), utterance.contents(), utterance.cue(), attribution));
        }
        return quotations;
    }

    private Attribution attribution(Span printed) {
        String words = printed.of(body);
        Speaker speaker = speaker(printed, words, words.toLowerCase(Locale.ROOT));
        if (speaker != null) {
            return new Attribution.Named(speaker, printed);
        }
        if (INDEFINITE.matcher(words).lookingAt() || RELATIVES.contains(words)) {
            antecedents.strangerSpoke(printed.start());
        }
        return new Attribution.Unnamed(printed);
    }

    private @Nullable Speaker speaker(Span printed, String words, String lower) {
        if (PRONOUNS.contains(lower)) {
            return known(antecedents.ofPronoun(Sex.ofPronoun(lower), printed.start()), printed);
        }
        if (RELATIVES.contains(lower)) {
            return known(antecedents.before(printed.start()), printed);
        }
        if (NEUTERS.contains(lower)) {
            return body(bodies.meantByIt(printed.start()), printed);
        }
        if (Bodies.isCommonName(words)) {
            return body(words, printed);
        }
        Name name = head(printed);
        if (name != null && isShortForBody(name)) {
            return body(bodies.named(name.words(), printed.start()), printed);
        }
        if (name != null && !isOnlyWhence(name, printed)) {
            return named(name, printed);
        }
        if (lower.startsWith("the ") || lower.startsWith("this ") || lower.startsWith("that ")) {
            Speaker holder = known(antecedents.ofRole(head(words), printed.start()), printed);
            return holder == null ? body(bodies.named(head(words), printed.start()), printed) : holder;
        }
        return null;
    }

    /// "The Mission", where the article has named the whole body before.
    private boolean isShortForBody(Name name) {
        return !name.isFull()
                && Cast.isBody(name.words())
                && bodies.named(name.words(), name.place().start()) != null;
    }

    private @Nullable Speaker body(@Nullable String name, Span printed) {
        if (name == null) {
            return null;
        }
        bodies.spoke(name, printed.start());
        return new Speaker(aliases.meant(name), "");
    }

    /// "The *Tarvian* envoy", "*Velmaran* officials": a name that only says where somebody is from.
    private boolean isOnlyWhence(Name name, Span printed) {
        return !name.isFull()
                && cast.find(name) == null
                && WHENCE.matcher(body)
                        .region(name.place().end(), printed.end())
                        .lookingAt();
    }

    private @Nullable Speaker known(@Nullable Person person, Span printed) {
        if (person == null) {
            return null;
        }
        antecedents.spoke(person, printed.start());
        return new Speaker(aliases.meant(person.name()), person.role());
    }

    private @Nullable Speaker named(Name name, Span printed) {
        Person person = cast.find(name);
        if (person != null) {
            if (printed.length() > name.place().length() && person.role().isEmpty()) {
                person.role(roleIn(name, printed));
            }
            return known(person, printed);
        }
        boolean indefinite = INDEFINITE
                .matcher(body)
                .region(printed.start(), name.place().start())
                .lookingAt();
        String words = Cast.isBody(name.words()) ? wholeName(name, printed) : name.words();
        return indefinite ? null : body(words, printed);
    }

    /// What the words for a speaker say about him besides his name.
    private String roleIn(Name name, Span printed) {
        String before = body.substring(printed.start(), name.place().start()).strip();
        String after = body.substring(name.place().end(), printed.end()).strip();
        String role = after.length() > before.length() ? after : before;
        return role.replaceAll("^[,\\s]+|[,\\s]+$", "");
    }

    private String wholeName(Name name, Span printed) {
        String before = body.substring(printed.start(), name.place().start());
        String rest = body.substring(name.place().end(), printed.end());
        if (before.matches("(?i)(?:the )?") && rest.matches(" of \\p{Lu}[^,]*")) {
            return printed.of(body);
        }
        return before.matches("(?i)the (?:\\p{L}+ )?|\\p{Lu}\\p{L}+['’]s ")
                ? body.substring(printed.start(), name.place().end())
                : name.words();
    }

    /// The name that the words for a speaker are about: not one that owns him ("Lavrov's spokesman") or that he belongs
    /// to ("an adviser to Lavrov").
    private @Nullable Name head(Span printed) {
        Name owned = null;
        for (Name name : names.subMap(printed.start(), printed.end()).values()) {
            if (!printed.contains(name.place()) || isWithinClause(name, printed)) {
                continue;
            }
            boolean governed = name.governed() && name.place().start() > printed.start() + "the ".length();
            if (!name.possessive() && !governed) {
                return name;
            }
            if (name.possessive() && ownWords(name, printed)) {
                owned = name;
            }
        }
        return owned;
    }

    /// "Sonnevald's statement": what somebody's own words say, he says.
    private boolean ownWords(Name name, Span printed) {
        String rest = body.substring(name.place().end(), printed.end()).toLowerCase(Locale.ROOT);
        return rest.matches("['’]s? (?:\\p{L}+ )?(?:statement|letter|memoir|speech|tweet|post|message|email|testimony)")
                && name.place().start() == printed.start();
    }

    /// Whether a name stands in a relative clause of the words for a speaker.
    private boolean isWithinClause(Name name, Span printed) {
        return body.substring(printed.start(), name.place().start())
                .matches("(?s).*\\b(?:who|which|whose|whom|that)\\b.*");
    }

    /// The last noun of a phrase before anything that hangs on it: "the Russian *minister* for defence".
    private static String head(String phrase) {
        String plain = phrase.split("(?: (?:of|for|from|to|at|in|on|with|who|which)\\b|,)", 2)[0];
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}

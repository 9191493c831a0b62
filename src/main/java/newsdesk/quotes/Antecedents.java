package newsdesk.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Finds whom a pronoun or an office stands for, among the people named before it.
///
/// In news text a pronoun that says something mostly stands for the last one who said something, else for the subject
/// of the sentence before. Each person named within the last few sentences is given points for that, and the one with
/// the most is meant; nobody, where the best two are level.
final class Antecedents {

    /// How many sentences back a pronoun reaches. The Gender Gap Tracker lets speech float over five.
    private static final int FARTHEST = 6;

    /// Points, found by trying on invented articles: having spoken last outweighs three sentences of distance.
    private static final int SPOKE_LAST = 4;

    private static final int SUBJECT = 2;
    private static final int SAME_SENTENCE = 1;
    private static final int STRANGERS_REACH = 3;
    private static final int TOPICS_REACH = 4;
    private static final int HINT = 3;
    private static final int NEW_TOPIC = 4;
    private static final int KNOWN_SEX = 2;

    /// A name within so many characters of the beginning of its sentence is what the sentence is about.
    private static final int OPENING = 25;

    private final Cast cast;
    private final List<Span> sentences;
    private final List<List<Mention>> bySentence = new ArrayList<>();
    private final Map<String, List<Person>> holders = new HashMap<>();
    private @Nullable Person last;
    private int lastPlace;

    /// Where somebody unnamed was the last to speak, or -1.
    private int stranger = -1;

    private record Mention(Person person, Name name) {}

    Antecedents(Cast cast, List<Span> sentences) {
        this.cast = cast;
        this.sentences = sentences;
        sentences.forEach(_ -> bySentence.add(new ArrayList<>()));
        for (Person person : cast.people()) {
            person.mentions().forEach(name -> bySentence.get(name.sentence()).add(new Mention(person, name)));
        }
    }

    /// Remembers who spoke last.
    void spoke(Person person, int place) {
        last = person;
        lastPlace = place;
        stranger = -1;
    }

    /// Remembers that somebody spoke whom the article does not name.
    void strangerSpoke(int place) {
        stranger = place;
    }

    /// Whom a pronoun stands for, or null where nobody or more than one fits.
    @Nullable
    Person ofPronoun(Sex sex, int place) {
        int here = sentenceOf(place);
        Person best = null;
        int most = Integer.MIN_VALUE;
        boolean level = false;
        for (Person person : candidates(here)) {
            if (person.sex().contradicts(sex) || isShadowed(person, place, here)) {
                continue;
            }
            int points = points(person, place, here) + likeness(person, sex);
            level = points == most || (level && points < most);
            if (points > most) {
                best = person;
                most = points;
            }
        }
        return level ? null : best;
    }

    /// Whether somebody unnamed has spoken since a person was last named: the pronoun is his.
    private boolean isShadowed(Person person, int place, int here) {
        return stranger >= 0
                && here - sentenceOf(stranger) <= STRANGERS_REACH
                && person.lastBefore(place) < stranger
                && !isSubjectBeside(person);
    }

    /// Whether a person is what the sentence is about in which somebody unnamed speaks.
    private boolean isSubjectBeside(Person person) {
        for (Mention mention : bySentence.get(sentenceOf(stranger))) {
            if (mention.person().equals(person) && isSubject(mention.name())) {
                return true;
            }
        }
        return false;
    }

    private Set<Person> candidates(int here) {
        Set<Person> near = new LinkedHashSet<>();
        for (int i = Math.max(0, here - FARTHEST); i <= here && i < bySentence.size(); i++) {
            bySentence.get(i).forEach(mention -> near.add(mention.person()));
        }
        if (last != null) {
            near.add(last);
        }
        return near;
    }

    /// How well a person goes with a pronoun. Names that no list knows give a weak hint by how they end.
    private static int likeness(Person person, Sex sex) {
        if (person.sex() != Sex.UNKNOWN) {
            return KNOWN_SEX;
        }
        boolean likeHers = person.given().endsWith("a") || person.given().endsWith("e");
        return switch (sex) {
            case HE -> likeHers ? -HINT : 0;
            case SHE -> likeHers ? 0 : -1;
            case UNKNOWN -> 0;
        };
    }

    private int points(Person person, int place, int here) {
        int best = -FARTHEST;
        for (int i = Math.max(0, here - FARTHEST); i <= here && i < bySentence.size(); i++) {
            for (Mention mention : bySentence.get(i)) {
                if (mention.person().equals(person) && mention.name().place().end() <= place) {
                    boolean subject = isSubject(mention.name());
                    int points = i - here + (subject ? SUBJECT : 0) + (subject && i == here ? SAME_SENTENCE : 0);
                    points += isNewTopic(mention, subject) ? NEW_TOPIC : 0;
                    best = Math.max(best, points);
                }
            }
        }
        if (!person.equals(last)) {
            return best;
        }
        return Math.max(best, Math.max(-FARTHEST, sentenceOf(lastPlace) - here)) + SPOKE_LAST;
    }

    /// Whether somebody else has become what the text is about since the last one spoke: a subject, or a newcomer.
    private boolean isNewTopic(Mention mention, boolean subject) {
        Name name = mention.name();
        boolean newcomer = !name.governed()
                && !name.possessive()
                && name.equals(mention.person().mentions().getFirst());
        return last != null && name.place().start() > lastPlace && (subject || newcomer);
    }

    private boolean isSubject(Name mention) {
        int opening = sentences.get(mention.sentence()).start();
        return !mention.governed() && !mention.possessive() && mention.place().start() - opening < OPENING;
    }

    /// The person whose name stands last before a place in the same sentence: whom "who" stands for.
    @Nullable
    Person before(int place) {
        Person nearest = null;
        int end = -1;
        for (Mention mention : bySentence.isEmpty() ? List.<Mention>of() : bySentence.get(sentenceOf(place))) {
            int here = mention.name().place().end();
            if (here <= place && here > end) {
                nearest = mention.person();
                end = here;
            }
        }
        return nearest;
    }

    /// Who holds an office: the one of its holders named last before a place, or the only one the article has.
    @Nullable
    Person ofRole(String office, int place) {
        List<Person> all = holders.computeIfAbsent(
                office,
                _ -> cast.people().stream()
                        .filter(person -> person.holds(office))
                        .toList());
        Person nearest = null;
        int end = -1;
        for (Person person : all) {
            int here = person.lastBefore(place);
            if (here > end) {
                nearest = person;
                end = here;
            }
        }
        if (nearest != null || all.size() == 1) {
            return nearest != null ? nearest : all.getFirst();
        }
        return all.isEmpty() && Names.isTitle(office) ? justSpoken(place) : null;
    }

    /// "The minister" whom nothing calls so: the one who has just spoken, or whom the text has just been about, where
    /// the article says nothing of his office.
    private @Nullable Person justSpoken(int place) {
        if (last != null && isNear(last, place, 1)) {
            return last;
        }
        Person topic = topic(sentenceOf(place));
        return topic != null && isNear(topic, place, TOPICS_REACH) ? topic : null;
    }

    private boolean isNear(Person person, int place, int sentences) {
        int before = person.lastBefore(place);
        return !person.hasOffice() && before >= 0 && sentenceOf(place) - sentenceOf(before) <= sentences;
    }

    /// Whom the text was last about before a sentence.
    private @Nullable Person topic(int here) {
        for (int i = here - 1; i >= 0 && i >= here - TOPICS_REACH; i--) {
            Person subject = null;
            for (Mention mention : bySentence.get(i)) {
                subject = subject == null && isSubject(mention.name()) ? mention.person() : subject;
            }
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    private int sentenceOf(int place) {
        return Sentences.at(sentences, place);
    }
}

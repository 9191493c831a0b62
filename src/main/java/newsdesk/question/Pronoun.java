package newsdesk.question;

import java.util.Optional;
import java.util.Set;

/// The pronouns that stand for what was named before, by what they can stand for.
enum Pronoun {
    /// "He", "she" and their forms.
    PERSON,
    /// "It", "its".
    THING,
    /// "They" and its forms: several, or an institution.
    SEVERAL;

    private Set<String> forms() {
        return switch (this) {
            case PERSON -> Set.of("he", "she", "him", "her", "his", "hers");
            case THING -> Set.of("it", "its");
            case SEVERAL -> Set.of("they", "them", "their", "theirs");
        };
    }

    /// The pronoun that a folded word is a form of; what is contracted with it makes no difference.
    static Optional<Pronoun> of(String word) {
        for (Pronoun pronoun : values()) {
            if (pronoun.forms().contains(bare(word))) {
                return Optional.of(pronoun);
            }
        }
        return Optional.empty();
    }

    /// A folded word without what is contracted with it: "he" of "he's".
    static String bare(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe < 0 ? word : word.substring(0, apostrophe);
    }

    /// Whether it can stand for a phrase.
    boolean fits(Phrase phrase, Line line) {
        if (phrase.is(Phrase.Role.TIME) || of(line.word(phrase.noun())).isPresent()) {
            return false;
        }
        return switch (this) {
            case PERSON -> phrase.mayBePerson(line);
            case THING -> !phrase.isPlural(line) && !phrase.isPerson(line);
            case SEVERAL -> true;
        };
    }
}

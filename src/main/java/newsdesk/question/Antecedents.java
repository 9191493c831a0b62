package newsdesk.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The nouns of a question that the pronouns of the next can stand for.
///
/// @param earlier the question
record Antecedents(Anatomy earlier) {

    private static final Set<String> TOPIC =
            Set.of("about", "on", "regarding", "concerning", "over", "of", "for", "with", "against");

    private static final Set<String> AT_REST = Set.of("in", "at", "near", "inside", "outside", "around");

    /// What a pronoun stands for, where it is clear.
    ///
    /// @param subject  whether the pronoun is the subject
    /// @param acts     whether its verb is one that takes somebody to do it
    /// @param sameVerb whether its verb is that of the earlier question
    Optional<String> of(Pronoun pronoun, boolean subject, boolean acts, boolean sameVerb) {
        Line line = earlier.line();
        Optional<Phrase> doer = earlier.subject().filter(phrase -> subject && pronoun.fits(phrase, line));
        if (sameVerb && doer.isPresent()) {
            return doer.map(this::written);
        }
        Optional<Phrase> chosen = switch (pronoun) {
            case PERSON -> person();
            case THING -> thing();
            case SEVERAL ->
                doer.filter(phrase -> !phrase.isPerson(line) && (acts || plural().isEmpty()))
                        .or(() -> several(subject));
        };
        return chosen.map(this::written);
    }

    /// The only person; of several, none is clear.
    private Optional<Phrase> person() {
        Line line = earlier.line();
        List<Phrase> certain = candidates(phrase -> phrase.isPerson(line));
        List<Phrase> persons = certain.isEmpty() ? candidates(phrase -> phrase.mayBePerson(line)) : certain;
        return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
    }

    private List<Phrase> plural() {
        return candidates(phrase -> phrase.isPlural(earlier.line()));
    }

    private Optional<Phrase> several(boolean subject) {
        Line line = earlier.line();
        List<Phrase> plural = plural();
        return last(plural, phrase -> subject || !phrase.is(Phrase.Role.SUBJECT))
                .or(() -> last(plural, _ -> true))
                .or(() -> last(candidates(phrase -> phrase.isName(line) && !phrase.isPerson(line)), _ -> true));
    }

    /// The last thing that was spoken of; a place or the doer only where there is no other.
    private Optional<Phrase> thing() {
        Line line = earlier.line();
        List<Phrase> things = candidates(phrase -> Pronoun.THING.fits(phrase, line));
        List<Phrase> certain =
                things.stream().filter(phrase -> phrase.hasDeterminer(line)).toList();
        return last(
                        certain,
                        phrase -> !phrase.isName(line)
                                && !phrase.is(Phrase.Role.SUBJECT)
                                && !GrammarWords.leadsToPlace(phrase.preposition()))
                .or(() -> last(certain, phrase -> TOPIC.contains(phrase.preposition())))
                .or(() -> last(certain, phrase -> phrase.is(Phrase.Role.SUBJECT)))
                .or(() -> last(things, phrase -> TOPIC.contains(phrase.preposition())))
                .or(() -> last(things, _ -> true));
    }

    /// The place that "there" means, with its preposition.
    ///
    /// @param moves whether somebody goes there
    Optional<String> place(boolean moves) {
        Line line = earlier.line();
        return last(
                        candidates(phrase -> GrammarWords.leadsToPlace(phrase.preposition())),
                        phrase -> phrase.isName(line)
                                || phrase.preposition().equals("at")
                                || AskedNoun.kindOf(phrase.head(line)) == Asked.WHERE)
                .map(phrase -> {
                    String rests = AT_REST.contains(phrase.preposition()) ? phrase.preposition() : "in";
                    return (moves ? "to" : rests) + " " + definite(phrase);
                });
    }

    /// What "that ceasefire" means.
    Optional<String> called(String noun) {
        return last(candidates(phrase -> phrase.head(earlier.line()).equals(noun)), _ -> true)
                .map(this::written);
    }

    private List<Phrase> candidates(Predicate<Phrase> fits) {
        Line line = earlier.line();
        return earlier.phrases().stream()
                .filter(phrase -> !phrase.is(Phrase.Role.TIME))
                .filter(phrase -> phrase.isName(line) || GrammarWords.isContent(phrase.head(line)))
                .filter(fits)
                .toList();
    }

    private static Optional<Phrase> last(List<Phrase> phrases, Predicate<Phrase> fits) {
        return phrases.stream().filter(fits).reduce((_, later) -> later);
    }

    private String written(Phrase phrase) {
        return phrase.is(Phrase.Role.ASKED) ? "the " + phrase.words(earlier.line()) + relative() : definite(phrase);
    }

    /// "The people that died in the fire", "the troops that Norvia sent to Ashmere".
    private String relative() {
        Line line = earlier.line();
        if (earlier.verb() < 0) {
            return "";
        }
        Optional<Phrase> subject = earlier.subject();
        if (subject.isEmpty()) {
            return " that " + line.text(earlier.isTurned() ? earlier.auxiliary() : earlier.verb(), line.size());
        }
        boolean did = earlier.isTurned() && line.word(earlier.auxiliary()).equals("did");
        return Verbs.ofBase(earlier.verbWord())
                .filter(_ -> did)
                .map(forms -> {
                    String rest = line.text(earlier.verb() + 1, line.size());
                    return " that " + subject.get().words(line) + " " + forms.past()
                            + (rest.isEmpty() ? "" : " " + rest);
                })
                .orElse("");
    }

    private String definite(Phrase phrase) {
        return phrase.words(earlier.line()).replaceFirst("^(?:[Aa]n?|[Ss]ome) ", "the ");
    }
}

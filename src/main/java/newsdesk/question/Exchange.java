package newsdesk.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Puts a phrase of a fragment in the place of the phrase of a question that it stands beside: "and Skerrow", "to
/// Skerrow", "in March", "how many tanks".
///
/// @param earlier  the question
/// @param fragment what was typed
record Exchange(Anatomy earlier, Fragment fragment) {

    private static final Set<String> TOPIC = Set.of("about", "on", "regarding", "concerning", "over");

    private static final Set<String> PLACE = Set.of("in", "at", "near", "inside", "around");

    /// The question with every phrase of the fragment in its place, or nothing where one of them has none.
    Optional<String> made() {
        String made = earlier.line().text();
        List<Phrase> phrases = Phrase.of(fragment.line(), 0, fragment.line().size());
        for (Phrase phrase : phrases) {
            Optional<String> next = new Exchange(Anatomy.of(made), fragment).with(phrase);
            if (next.isEmpty()) {
                return next;
            }
            made = next.orElseThrow();
        }
        return phrases.isEmpty() ? Optional.empty() : Optional.of(made);
    }

    private Optional<String> with(Phrase phrase) {
        return switch (phrase.role()) {
            case TIME -> Optional.of(withTime(phrase));
            case BESIDE -> Optional.of(withBeside(phrase));
            case SUBJECT, ASKED, OBJECT ->
                slotFor(phrase).map(slot -> earlier.line().replaced(slot.noun(), slot.to(), words(phrase)));
        };
    }

    private String withTime(Phrase phrase) {
        String time = fragment.within(phrase.from(), phrase.to());
        boolean bare = phrase.from() == phrase.noun();
        Optional<Phrase> old = last(other -> other.is(Phrase.Role.TIME));
        String folded = Fold.of(time);
        String lead = !bare
                ? ""
                : folded.matches(DatePattern.MONTH + ".*|\\d{4}")
                        ? "in "
                        : folded.matches(DatePattern.WEEKDAY) ? "on " : "";
        if (old.isEmpty()) {
            return earlier.withEnding(lead + time);
        }
        Phrase place = old.orElseThrow();
        boolean keeps = !lead.isEmpty() && place.noun() > place.from();
        return keeps
                ? earlier.line().replaced(place.noun(), place.to(), time)
                : earlier.line().replaced(place.from(), place.to(), lead + time);
    }

    private String withBeside(Phrase phrase) {
        String whole = fragment.within(phrase.from(), phrase.to());
        String preposition = phrase.preposition();
        Optional<Phrase> owned = last(other -> other.words(earlier.line()).contains(" of "));
        if (preposition.equals("of") && owned.isPresent()) {
            Phrase old = owned.get();
            int of = IntStream.range(old.noun(), old.to())
                    .filter(at -> earlier.line().word(at).equals("of"))
                    .max()
                    .orElseThrow();
            return earlier.line().replaced(of, old.to(), whole);
        }
        Optional<Phrase> same = last(
                other -> other.is(Phrase.Role.BESIDE) && other.preposition().equals(preposition));
        Set<String> kin = TOPIC.contains(preposition) ? TOPIC : PLACE.contains(preposition) ? PLACE : Set.of();
        Optional<Phrase> alike =
                same.or(() -> last(other -> other.is(Phrase.Role.BESIDE) && kin.contains(other.preposition())));
        if (alike.isPresent()) {
            return earlier.line()
                    .replaced(alike.orElseThrow().from(), alike.orElseThrow().to(), whole);
        }
        Optional<Phrase> time = last(other ->
                other.is(Phrase.Role.TIME) && other.to() == earlier.line().size());
        return time.map(when -> earlier.line()
                        .replaced(
                                when.from(),
                                when.to(),
                                whole + " " + earlier.line().text(when.from(), when.to())))
                .orElseGet(() -> earlier.withEnding(whole));
    }

    /// The phrase of the question that a noun without a preposition takes the place of.
    private Optional<Phrase> slotFor(Phrase phrase) {
        Line line = earlier.line();
        Optional<Phrase> subject = earlier.subject();
        if (fragment.isName(phrase)) {
            boolean person = phrase.isPerson(fragment.line());
            return subject.filter(other -> other.isName(line) || (person && other.isPerson(line)))
                    .or(() -> last(other -> other.isName(line) && !other.is(Phrase.Role.TIME)))
                    .or(() -> last(other -> other.holdsName(line) && !other.is(Phrase.Role.TIME))
                            .flatMap(this::nameWithin))
                    .or(() -> subject);
        }
        if (phrase.isPerson(fragment.line()) || isPeople(phrase)) {
            Optional<Phrase> spoken = subject.filter(other ->
                    other.isName(line) || other.isPerson(line) || AskedNoun.kindOf(other.head(line)) == Asked.WHO);
            if (spoken.isPresent() && phrase.hasDeterminer(fragment.line())) {
                return spoken;
            }
        }
        boolean definite = phrase.hasDeterminer(fragment.line());
        Optional<Phrase> asked = last(other -> other.is(Phrase.Role.ASKED)).filter(_ -> !definite);
        boolean named = definite && phrase.holdsName(fragment.line());
        return asked.or(() -> last(
                        other -> named && other.holdsName(line) && other.hasDeterminer(line) && !other.isName(line)))
                .or(() -> last(other -> isThing(other) && other.hasDeterminer(line) && definite))
                .or(() -> last(other -> isThing(other) && TOPIC.contains(other.preposition())))
                .or(() -> last(this::isThing))
                .or(() -> subject.filter(other -> !other.isName(line)))
                .or(() -> last(other -> TOPIC.contains(other.preposition())));
    }

    private boolean isPeople(Phrase phrase) {
        return AskedNoun.kindOf(phrase.head(fragment.line())) == Asked.WHO;
    }

    private boolean isThing(Phrase other) {
        boolean beside = other.is(Phrase.Role.OBJECT) || other.is(Phrase.Role.BESIDE);
        return beside && !other.isName(earlier.line());
    }

    /// The name in "the president of Norvia".
    private Optional<Phrase> nameWithin(Phrase phrase) {
        int from = phrase.noun();
        while (from < phrase.to() && !earlier.line().isName(from)) {
            from++;
        }
        int to = from;
        while (to < phrase.to() && earlier.line().isName(to)) {
            to++;
        }
        boolean possessor = earlier.line().word(to - 1).endsWith("'s");
        return possessor
                ? Optional.empty()
                : Optional.of(new Phrase(phrase.role(), phrase.preposition(), from, from, to));
    }

    private Optional<Phrase> last(Predicate<Phrase> fits) {
        return earlier.phrases().stream().filter(fits).reduce((_, later) -> later);
    }

    private String words(Phrase phrase) {
        return fragment.within(phrase.from(), phrase.to());
    }
}

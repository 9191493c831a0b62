package newsdesk.question;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Puts another question word and noun in the place of those of a question: "how many tanks", "who else"; or, in a
/// question for yes or no, in the place of what was only supposed: "Did anyone resign?", "who?".
///
/// @param earlier  the question
/// @param fragment what was typed
/// @param bare     its parts
record HeadExchange(Anatomy earlier, Fragment fragment, Anatomy bare) {

    /// Verbs whose object is a clause: nobody says a number of soldiers.
    private static final Set<String> SPEECH =
            Set.of("say", "said", "saying", "think", "tell", "announce", "know", "mean", "happen", "happened");

    private static final Set<String> ANYONE = Set.of("anyone", "anybody", "someone", "somebody");

    private static final Set<String> ANYTHING = Set.of("anything", "something");

    Optional<String> made() {
        return switch (earlier.opening()) {
            case VERB -> ofSupposed();
            case PRONOUN, NOUN -> ofAsked();
            case CIRCUMSTANCE, NONE -> Optional.empty();
        };
    }

    private Optional<String> ofAsked() {
        Line line = earlier.line();
        boolean contracted = earlier.isTurned() && earlier.auxiliary() < earlier.headEnd();
        boolean told = !noun().isEmpty() && SPEECH.contains(earlier.verbWord());
        boolean other = !noun().isEmpty() || Fold.of(fragment.words()).endsWith(" else");
        if (contracted || told || !other || earlier.headEnd() >= line.size()) {
            return Optional.empty();
        }
        return Optional.of(opened(fragment.words()) + " " + line.textFrom(earlier.headEnd()));
    }

    private Optional<String> ofSupposed() {
        Line line = earlier.line();
        String head = fragment.words();
        if (!noun().isEmpty()) {
            String folded = Fold.of(noun());
            return last(phrase -> Fold.of(phrase.words(line))
                            .replaceFirst("^(?:any|some|the) ", "")
                            .equals(folded))
                    .map(phrase -> fronted(head, phrase));
        }
        return switch (Fold.of(head)) {
            case "who" ->
                last(phrase -> ANYONE.contains(line.text(phrase.noun(), phrase.to())))
                        .map(phrase -> fronted(head, phrase));
            case "what" ->
                last(phrase -> ANYTHING.contains(line.text(phrase.noun(), phrase.to())))
                        .map(phrase -> fronted(head, phrase));
            case "how many", "how much" ->
                last(this::isUncounted)
                        .map(phrase -> fronted(
                                head + " " + phrase.words(line).replaceFirst("^(?:[Aa]ny|[Ss]ome|[Tt]he) ", ""),
                                phrase));
            case "which", "which ones" ->
                last(this::isUncounted)
                        .filter(phrase -> phrase.isPlural(line))
                        .map(phrase -> fronted(
                                "which " + phrase.words(line).replaceFirst("^(?:[Aa]ny|[Ss]ome|[Tt]he) ", ""), phrase));
            default -> Optional.empty();
        };
    }

    private String noun() {
        return bare.headEnd() > bare.asked()
                ? bare.line().text(bare.asked(), bare.headEnd()).replaceFirst("^ones?$", "")
                : "";
    }

    private boolean isUncounted(Phrase phrase) {
        Line line = earlier.line();
        boolean core = phrase.is(Phrase.Role.OBJECT) || phrase.is(Phrase.Role.SUBJECT);
        boolean open =
                !phrase.hasDeterminer(line) || Set.of("any", "some", "the").contains(line.word(phrase.noun()));
        boolean more = Fold.of(fragment.words()).equals("how much") || phrase.isPlural(line);
        return core && open && more && !phrase.isName(line);
    }

    /// The question with a phrase taken to its front.
    private String fronted(String head, Phrase phrase) {
        Line line = earlier.line();
        String auxiliary = Fold.of(line.text(earlier.start(), earlier.start() + 1));
        Optional<Verbs.Forms> forms = Verbs.ofBase(earlier.verbWord());
        boolean subject = phrase.is(Phrase.Role.SUBJECT);
        if (subject && auxiliary.equals("did") && forms.isPresent()) {
            return opened(head) + " " + forms.orElseThrow().past() + earlier.rest(earlier.verb() + 1);
        }
        String middle = line.text(earlier.start() + 1, phrase.from());
        return opened(head) + " " + auxiliary + (middle.isEmpty() ? "" : " " + middle) + earlier.rest(phrase.to());
    }

    private String opened(String head) {
        String before = earlier.line().textBefore(earlier.start());
        return before + (before.isBlank() ? BareQuestion.capital(head) : head);
    }

    private Optional<Phrase> last(Predicate<Phrase> fits) {
        return earlier.phrases().stream().filter(fits).reduce((_, later) -> later);
    }
}

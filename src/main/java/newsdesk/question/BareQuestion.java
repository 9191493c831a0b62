package newsdesk.question;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Puts another question word before a question: "why" before "What did Norvia send to Ashmere?" makes "Why did
/// Norvia send that to Ashmere?".
///
/// @param earlier the question
record BareQuestion(Anatomy earlier) {

    /// @param head the question word with what belongs to it
    Optional<String> asking(String head) {
        Line line = earlier.line();
        String before = line.textBefore(earlier.start());
        String word = before.isBlank() ? capital(head) : small(head);
        if (earlier.line().size() == 0 || earlier.opening() == Anatomy.Opening.NONE) {
            return Optional.empty();
        }
        return behind(word).map(asked -> before + asked);
    }

    private Optional<String> behind(String head) {
        Line line = earlier.line();
        if (Fold.of(head).endsWith(" not")) {
            return negated(head.substring(0, head.length() - " not".length()));
        }
        return switch (earlier.opening()) {
            case VERB -> Optional.of(head + " " + small(line.textFrom(earlier.start())));
            case CIRCUMSTANCE ->
                Optional.of(head + " " + line.textFrom(earlier.headEnd()))
                        .filter(_ -> earlier.isTurned() && earlier.auxiliary() >= earlier.headEnd());
            case PRONOUN, NOUN -> earlier.isTurned() ? turned(head) : ofSubject(head);
            case NONE -> Optional.empty();
        };
    }

    private Optional<String> negated(String head) {
        boolean fits = earlier.verb() > 0 && earlier.subject().isPresent();
        boolean circumstance = earlier.opening() == Anatomy.Opening.CIRCUMSTANCE;
        if (!fits || !(circumstance || earlier.opening() == Anatomy.Opening.VERB)) {
            return Optional.empty();
        }
        Line line = earlier.line();
        int from = earlier.auxiliary();
        return Optional.of(
                head + " " + small(line.text(from, earlier.verb())) + " not " + line.textFrom(earlier.verb()));
    }

    /// "What did Norvia send", "what was announced", "where is the corridor".
    private Optional<String> turned(String head) {
        Line line = earlier.line();
        boolean contracted = earlier.auxiliary() < earlier.headEnd();
        String auxiliary = contracted ? "is" : line.text(earlier.auxiliary(), earlier.auxiliary() + 1);
        int rest = contracted ? earlier.headEnd() : earlier.auxiliary() + 1;
        if (earlier.verb() < 0) {
            String first = Fold.of(head.split(" ", -1)[0]);
            boolean placed = GrammarWords.isBe(Fold.of(auxiliary))
                    && earlier.subject().isPresent()
                    && Set.of("when", "where", "since").contains(first);
            return placed ? Optional.of(head + " " + auxiliary + " " + line.textFrom(rest)) : Optional.empty();
        }
        if (earlier.subject().isEmpty()) {
            return Optional.of(head + " " + auxiliary + " " + object() + " " + line.textFrom(rest));
        }
        boolean stranded = GrammarWords.isPreposition(line.word(line.size() - 1));
        if (stranded) {
            return Optional.of(
                    head + " " + auxiliary + " " + line.text(rest, line.size()) + " " + object() + earlier.ending());
        }
        return Optional.of(head + " " + auxiliary + " " + line.text(rest, earlier.verbEnd()) + " " + object()
                + earlier.rest(earlier.verbEnd()));
    }

    /// "Who signed the treaty", "what happened", "how many people died".
    private Optional<String> ofSubject(String head) {
        Line line = earlier.line();
        Optional<Verbs.Forms> forms = Verbs.ofPast(earlier.verbWord());
        if (forms.isEmpty()) {
            return Verbs.ofPresent(earlier.verbWord())
                    .map(present -> head + (present.base().equals(earlier.verbWord()) ? " do " : " does ") + object()
                            + " " + present.base() + earlier.rest(earlier.verb() + 1));
        }
        Optional<Phrase> done = earlier.phrases().stream()
                .filter(phrase -> phrase.is(Phrase.Role.OBJECT) && phrase.from() == earlier.verbEnd())
                .findFirst();
        boolean passive = done.isPresent() && earlier.opening() == Anatomy.Opening.PRONOUN;
        if (passive) {
            Phrase object = done.orElseThrow();
            String be = object.isPlural(line) ? " were " : " was ";
            String particle = line.text(earlier.verb() + 1, earlier.verbEnd());
            return Optional.of(
                    head + be + object.words(line) + " " + forms.orElseThrow().participle()
                            + (particle.isEmpty() ? "" : " " + particle) + earlier.rest(object.to()));
        }
        return Optional.of(
                head + " did " + object() + " " + forms.orElseThrow().base() + earlier.rest(earlier.verb() + 1));
    }

    /// What stands for the thing that was asked for.
    private String object() {
        Line line = earlier.line();
        if (earlier.opening() == Anatomy.Opening.NOUN) {
            String noun = line.text(earlier.asked(), earlier.headEnd());
            boolean counted = line.word(earlier.asked() - 1).matches("many|much");
            return counted ? noun : "the " + noun;
        }
        boolean who = Head.questionWord(line.word(earlier.start())).equals("who");
        return who ? "somebody" : "that";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String small(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

package newsdesk.answer;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import newsdesk.question.Names;
import newsdesk.retrieval.Vocabulary;

/// Tells how far a sentence turns round what a question says, by a denial or by an antonym.
final class Turning {

    private final Vocabulary vocabulary;
    private final Antonyms antonyms;

    Turning(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        antonyms = new Antonyms(vocabulary);
    }

    /// The share of the words that question and sentence have in common which one affirms and the other denies; an
    /// antonym turns all of them. What the sentence both affirms and denies does not count. 0 where they have
    /// none in common.
    double share(String question, String sentence) {
        Set<String> asked = vocabulary.stems(question);
        Set<String> said = vocabulary.stems(sentence);
        Set<String> shared = new HashSet<>(asked);
        shared.retainAll(said);
        shared.removeAll(Polarity.both(sentence, vocabulary));
        Set<String> named = names(question);
        if (!named.containsAll(shared)) {
            shared.removeAll(named);
        }
        if (shared.isEmpty()) {
            return 0;
        }
        Set<String> deniedByQuestion = Polarity.denied(question, vocabulary);
        Set<String> deniedBySentence = Polarity.denied(sentence, vocabulary);
        double turned = (double) shared.stream()
                        .filter(stem -> deniedByQuestion.contains(stem) != deniedBySentence.contains(stem))
                        .count()
                / shared.size();
        return antonyms.stand(asked, said) ? 1 - turned : turned;
    }

    /// A denial denies what somebody does, not him.
    private Set<String> names(String question) {
        return Names.of(question).stream()
                .flatMap(name -> vocabulary.stems(name.span().of(question)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}

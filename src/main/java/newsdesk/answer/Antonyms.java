package newsdesk.answer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsdesk.retrieval.Vocabulary;

/// Words of which one denies the other, as news uses them: who refused did not agree.
final class Antonyms {

    /// Pairs, each of a line; a short list of our own, of words by which news turns a statement round. Those that
    /// deny what follows them ("refused", "unlikely") are not among them: [Polarity] knows them.
    private static final List<String> PAIRS = List.of(
            "legitimate illegitimate",
            "legal illegal",
            "successful unsuccessful",
            "agreed disagreed",
            "praised criticised",
            "praised criticized",
            "increased decreased",
            "rose fell",
            "raised lowered",
            "won lost",
            "opened closed",
            "began ended",
            "started ended",
            "allowed banned",
            "allowed forbade",
            "advanced retreated",
            "strengthened weakened",
            "optimistic pessimistic",
            "guilty innocent",
            "public private",
            "before after",
            "majority minority",
            "success failure",
            "victory defeat",
            "easy difficult",
            "easier harder");

    private final Map<String, Set<String>> opposites = new HashMap<>();

    Antonyms(Vocabulary vocabulary) {
        for (String pair : PAIRS) {
            List<String> stems = Arrays.stream(pair.split(" ", -1))
                    .flatMap(word -> vocabulary.words(word).stream())
                    .map(Vocabulary.Word::stem)
                    .toList();
            if (stems.size() == 2) {
                opposites
                        .computeIfAbsent(stems.getFirst(), _ -> new HashSet<>())
                        .add(stems.getLast());
                opposites.computeIfAbsent(stems.getLast(), _ -> new HashSet<>()).add(stems.getFirst());
            }
        }
    }

    /// Whether one of the texts, given as stems, holds a word to which the other has an opposite and not the word
    /// itself.
    boolean stand(Set<String> one, Set<String> other) {
        return one.stream()
                .filter(stem -> !other.contains(stem))
                .flatMap(stem -> opposites.getOrDefault(stem, Set.of()).stream())
                .anyMatch(opposite -> other.contains(opposite) && !one.contains(opposite));
    }
}

package newsdesk.quotes;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The verbs by which news text hands words or views to somebody, and what may follow each: the file `cues.txt`.
final class Cues {

    private static final String FILE = "cues.txt";

    private static final Map<Character, Frame> LETTERS = Map.of(
            'Q', Frame.QUOTATION,
            'C', Frame.CLAUSE,
            'N', Frame.THING,
            'I', Frame.DEED,
            'O', Frame.PERSON);

    /// The verbs of a form: "found" is a form of "find", "saw" of "see".
    private final Map<String, Set<String>> verbs = new HashMap<>();

    /// What may follow, by verb, or by verb and what goes with it ("call for").
    private final Map<String, Set<Frame>> frames = new HashMap<>();

    /// The most words that go with a verb.
    private int longest;

    /// A verb that was recognised.
    ///
    /// @param name   as the list has it ("call for")
    /// @param length how many words it takes in the sentence, from its verb on
    /// @param frames what may follow
    record Cue(String name, int length, Set<Frame> frames) {

        boolean takes(Frame frame) {
            return frames.contains(frame);
        }
    }

    Cues() {
        WordList.lines(FILE).forEach(this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        Set<Frame> allowed = EnumSet.noneOf(Frame.class);
        line.substring(0, colon).chars().forEach(letter -> allowed.add(LETTERS.get((char) letter)));
        for (String name : WordList.words(line.substring(colon + 1)).toList()) {
            String words = name.replace('_', ' ');
            String verb = words.split(" ", -1)[0];
            longest = Math.max(longest, words.split(" ", -1).length);
            frames.computeIfAbsent(words, _ -> EnumSet.noneOf(Frame.class)).addAll(allowed);
            Inflections.of(verb)
                    .forEach(form ->
                            verbs.computeIfAbsent(form, _ -> new HashSet<>()).add(verb));
        }
    }

    /// Whether a word is a form of a verb of the list.
    boolean isForm(String lower) {
        return verbs.containsKey(lower);
    }

    /// The cue whose verb stands at a place, with as many of the following words as the list knows.
    Optional<Cue> at(Sentence sentence, int place) {
        for (int length = longest; length > 0; length--) {
            for (String verb : verbs.getOrDefault(sentence.at(place).lower(), Set.of())) {
                StringBuilder name = new StringBuilder(verb);
                for (int i = 1; i < length; i++) {
                    name.append(' ').append(sentence.at(place + i).lower());
                }
                Set<Frame> allowed = frames.get(name.toString());
                if (allowed != null) {
                    return Optional.of(new Cue(name.toString(), length, allowed));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a verb may introduce words in quote marks.
    boolean speaks(String lower) {
        return verbs.getOrDefault(lower, Set.of()).stream()
                .anyMatch(verb -> frames.getOrDefault(verb, Set.of()).contains(Frame.QUOTATION));
    }
}

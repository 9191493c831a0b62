package newsdesk.quotes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Words that somebody is claimed to have said.
///
/// @param words   the words
/// @param speaker who is claimed to have said them, or empty where that is left open
public record Claim(String words, Optional<String> speaker) {

    /// Reads a claim as it is typed: `"We hold the road," said Brook` claims the words in quote marks and that Brook
    /// said them. Where a text has no marks, all of it is words; a name in front of a colon is the speaker's.
    ///
    /// @param known everybody who is quoted by name
    public static Claim read(String text, Speakers known) {
        List<Quoted> marked = QuoteMarks.in(text).stream()
                .filter(quoted -> quoted.depth() == 0)
                .toList();
        Optional<Quoted> longest =
                marked.stream().max(Comparator.comparingInt(quoted -> quoted.end() - quoted.start()));
        if (longest.isPresent() && longest.get().end() - longest.get().inner() >= Verification.SHORTEST) {
            Quoted quoted = longest.get();
            String rest = text.substring(0, quoted.start()) + " " + text.substring(quoted.end());
            return new Claim(words(text, marked, quoted), speaker(rest, known));
        }
        int colon = text.indexOf(':');
        if (colon > 0 && !known.called(text.substring(0, colon)).isEmpty()) {
            return new Claim(
                    text.substring(colon + 1).strip(),
                    Optional.of(text.substring(0, colon).strip()));
        }
        return new Claim(text.strip(), Optional.empty());
    }

    /// The longest stretch in marks; with others that continue it, where an attribution interrupts a quotation.
    private static String words(String text, List<Quoted> marked, Quoted longest) {
        if (marked.size() != 2 || !marked.stream().allMatch(Quoted::closed)) {
            return text.substring(longest.inner(), longest.closed() ? longest.end() - 1 : longest.end());
        }
        Quoted first = marked.getFirst();
        Quoted second = marked.getLast();
        return text.substring(first.inner(), first.end() - 1) + " " + text.substring(second.inner(), second.end() - 1);
    }

    /// The known speaker whose name stands in the words around, the longest name of several.
    private static Optional<String> speaker(String around, Speakers known) {
        List<String> words = Words.of(around);
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String name = String.join(" ", words.subList(from, from + length));
                if (isCapitalised(around, words.get(from)) && known.isCalled(name)) {
                    List<String> meant = known.called(name);
                    return Optional.of(meant.size() == 1 ? meant.getFirst() : capitalised(name));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCapitalised(String around, String word) {
        return around.contains(capitalised(word));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

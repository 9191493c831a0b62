package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A question about what one person said: "What did Lavrov say about a meeting?", "What is the ministry's position on
/// grain?", "According to Brook, who closed the bridge?".
///
/// @param speakers the full names of whom it asks about; several where a surname is shared
/// @param topic    what remains of the question without the name and the words that ask for speech; may be blank
public record SpeechQuestion(List<String> speakers, String topic) {

    /// Verbs whose subject speaks, in the forms in which questions have them.
    private static final Set<String> SPEAKS = WordList.of("speech-questions.txt");

    /// What somebody's own words are called: "Lavrov's remarks about…".
    private static final Set<String> WORDS = Set.of(
            "words",
            "remarks",
            "comments",
            "comment",
            "statement",
            "statements",
            "position",
            "view",
            "views",
            "opinion",
            "response",
            "reaction",
            "reply",
            "answer",
            "message",
            "warning",
            "stance");

    private static final Set<String> ASKING = Set.of(
            "what",
            "did",
            "does",
            "do",
            "has",
            "have",
            "had",
            "about",
            "on",
            "is",
            "was",
            "are",
            "were",
            "the",
            "how",
            "according",
            "to",
            "in",
            "of",
            "that");

    /// The longest name that is looked for, in words.
    private static final int LONGEST_NAME = 8;

    public SpeechQuestion {
        speakers = List.copyOf(speakers);
    }

    /// Whether a text has a word that asks for speech at all: a cheap look before the speakers are fetched.
    public static boolean mayBe(String question) {
        List<String> words = Words.of(question);
        return words.contains("according")
                || words.stream().anyMatch(word -> SPEAKS.contains(word) || WORDS.contains(word));
    }

    /// Reads a question; nothing where it does not ask what one known speaker said.
    public static Optional<SpeechQuestion> read(String question, Speakers known) {
        List<String> words = Words.of(question);
        for (int length = Math.min(LONGEST_NAME, words.size()); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                List<String> name = words.subList(from, from + length);
                Optional<String> plain = asksFor(words, from, from + length, name);
                if (plain.isPresent() && isName(question, name) && known.isCalled(plain.get())) {
                    return Optional.of(
                            new SpeechQuestion(known.called(plain.get()), topic(words, from, from + length)));
                }
            }
        }
        return Optional.empty();
    }

    /// The name without an owner's mark, where the words around it ask what its bearer said.
    private static Optional<String> asksFor(List<String> words, int from, int to, List<String> name) {
        String plain = String.join(" ", name);
        String next = to < words.size() ? words.get(to) : "";
        String afterNext = to + 1 < words.size() ? words.get(to + 1) : "";
        boolean according = from >= 2
                && words.get(from - 1).equals("to")
                && words.get(from - 2).equals("according");
        boolean speaks = SPEAKS.contains(next) || (isAdverb(next) && SPEAKS.contains(afterNext));
        boolean owns = plain.endsWith("s") && (WORDS.contains(next) || WORDS.contains(afterNext));
        if (owns) {
            return Optional.of(plain.substring(0, plain.length() - 1));
        }
        return according || speaks ? Optional.of(plain) : Optional.empty();
    }

    private static boolean isAdverb(String word) {
        return word.endsWith("ly") || word.equals("ever") || word.equals("also") || word.equals("himself");
    }

    /// Whether the words are written as a name is, not "the minister" and not "it".
    private static boolean isName(String question, List<String> name) {
        return name.stream()
                .anyMatch(word -> question.contains(
                        Character.toUpperCase(word.charAt(0)) + word.substring(1, Math.min(3, word.length()))));
    }

    private static String topic(List<String> words, int from, int to) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean asks =
                    ASKING.contains(words.get(i)) || SPEAKS.contains(words.get(i)) || WORDS.contains(words.get(i));
            if ((i < from || i >= to) && !asks) {
                left.add(words.get(i));
            }
        }
        return String.join(" ", left);
    }
}

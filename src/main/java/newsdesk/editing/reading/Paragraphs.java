package newsdesk.editing.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text as an article's body: one line a paragraph, nothing in it that is no text.
final class Paragraphs {

    /// Longer than any article and most books.
    static final int LONGEST = 1_000_000;

    /// White space of every kind, and what no reader sees: controls, joiners of lines, marks of direction.
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\uFEFF\\u200B\\u2060]+");

    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]");

    private Paragraphs() {}

    /// Each text on one line, those without any left out.
    static List<String> of(List<String> texts) {
        return texts.stream()
                .map(Paragraphs::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// A text on one line.
    static String line(String text) {
        return GAP.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    /// Paragraphs as a body.
    ///
    /// @throws NotAnArticle where they are more than is taken
    static String joined(List<String> paragraphs) {
        return kept(paragraphs.stream().collect(Collectors.joining("\n")));
    }

    /// A body as it is.
    ///
    /// @throws NotAnArticle where there is nothing in it, or more than is taken
    static String kept(String body) {
        if (body.isBlank()) {
            throw new NotAnArticle("There is no text in it.");
        }
        if (body.length() > LONGEST) {
            throw new NotAnArticle("Its text has %,d characters; at most %,d are taken. Add the parts one by one."
                    .formatted(body.length(), LONGEST));
        }
        return body;
    }
}

package newsdesk.answer;

import java.util.regex.Pattern;

/// The operators of search engines, which some members type out of habit and which ask for nothing.
final class SearchSyntax {

    /// Signs that no question in plain words has.
    private static final Pattern SIGNS = Pattern.compile("[\\[\\]{}\\\\~^*]");

    private static final Pattern OPERATORS = Pattern.compile(
            "[~^]\\d*(?:\\.\\d+)?|\\b(?:AND|OR|NOT|TO)\\b|[\\[\\]{}()\\\\*/:\"]|(?<![\\p{L}\\p{N}])\\p{L}(?![\\p{L}\\p{N}'’])");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private SearchSyntax() {}

    /// A question without its operators; one in plain words stays as it is.
    static String without(String question) {
        if (!SIGNS.matcher(question).find()) {
            return question;
        }
        String plain = WHITE_SPACE
                .matcher(OPERATORS.matcher(question).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return plain.isEmpty() ? question : plain;
    }
}

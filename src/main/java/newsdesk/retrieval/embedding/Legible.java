package newsdesk.retrieval.embedding;

/// A text as the model is shown it.
final class Legible {

    private Legible() {}

    /// What the model has never seen is shown to it as a question mark: characters that are half of one, and texts
    /// of which its tokenizer would leave nothing.
    static String of(String text) {
        String whole = text.codePoints().anyMatch(Legible::isHalf)
                ? text.codePoints()
                        .map(c -> isHalf(c) ? '?' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
        return whole.codePoints().allMatch(Legible::isUnseen) ? "?" : whole;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isUnseen(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}

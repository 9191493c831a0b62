package newsdesk.answer;

import java.util.Set;

/// A word of a text as the checker compares it.
///
/// @param text     as printed
/// @param lower    in small letters, without accents
/// @param base     what its forms share
/// @param meanings what it may mean; its base is one of it
/// @param start    where it begins in the text
/// @param end      where it ends
/// @param sentence the number of its sentence
/// @param clause   the number of its clause, counted through the text
/// @param quoted   how many quotations it stands in
record Token(
        String text,
        String lower,
        String base,
        Set<String> meanings,
        int start,
        int end,
        int sentence,
        int clause,
        int quoted) {

    Token {
        meanings = Set.copyOf(meanings);
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isAny(Set<String> words) {
        return words.contains(lower);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isNumeral() {
        return Character.isDigit(text.codePointAt(0));
    }

    /// Whether it says something itself.
    boolean isContent() {
        return (!SmallWords.FREE.contains(lower) && lower.length() > 1) || isNumeral();
    }

    boolean meansTheSameAs(Token other) {
        if (base.equals(other.base)) {
            return true;
        }
        for (String meaning : meanings) {
            if (other.meanings.contains(meaning)) {
                return true;
            }
        }
        return NameForms.same(this, other) || Derivations.same(lower, other.lower);
    }
}

package newsdesk.quotes;

import java.util.Locale;

/// A word or a punctuation mark of a sentence.
///
/// @param text  as printed
/// @param lower the same in lower case, with a straight apostrophe
/// @param start where it begins in the body
/// @param end   where it ends
/// @param tag   what part of speech it is
record Word(String text, String lower, int start, int end, Tag tag) {

    Word(String text, int start, int end, Tag tag) {
        this(text, text.toLowerCase(Locale.ROOT).replace('’', '\''), start, end, tag);
    }

    boolean is(String form) {
        return lower.equals(form);
    }

    boolean isNominal() {
        return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.NUM || tag == Tag.SYM;
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }
}

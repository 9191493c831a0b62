package newsdesk.answer;

import java.util.Set;
import newsdesk.quotes.Tag;

/// What kind of thing a word of a claim tells.
enum ClaimKind {
    NAME,
    NUMBER,
    DAY,
    THING,
    QUALITY,
    DOING,
    OTHER;

    private static final Set<String> NUMBERS = SmallWords.words("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
            thousands million millions billion billions trillion trillions dozen dozens half first second third fourth
            fifth sixth seventh eighth ninth tenth once twice double triple
            """);

    private static final Set<String> CALENDAR = SmallWords.words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december jan feb mar apr jun jul aug sep sept oct nov dec
            """);

    private static final Set<String> DAYS =
            SmallWords.words("yesterday today tomorrow morning afternoon evening night");

    /// @param opens whether it begins its sentence, so that its capital tells nothing
    static ClaimKind of(Token token, Tag tag, boolean opens) {
        if (DAYS.contains(token.lower()) || (token.isCapitalised() && CALENDAR.contains(token.lower()))) {
            return DAY;
        }
        if (token.isNumeral() || tag == Tag.NUM || NUMBERS.contains(token.lower())) {
            return NUMBER;
        }
        if (tag == Tag.PROPN || (token.isCapitalised() && !opens)) {
            return NAME;
        }
        return switch (tag) {
            case NOUN -> THING;
            case ADJ -> QUALITY;
            case VERB -> DOING;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X, SPEECH, EDGE -> OTHER;
        };
    }

    /// Whether a word of this kind may stand where one of the other kind stands: things, their names and their
    /// qualities may.
    boolean fitsWhere(ClaimKind other) {
        return this == other || (isOfThings() && other.isOfThings());
    }

    private boolean isOfThings() {
        return this == NAME || this == THING || this == QUALITY;
    }

    /// Whether an exchange of it for another is looked for: what is done is told in many words, what it is done to
    /// in few.
    boolean isExchanged() {
        return isOfThings() || this == NUMBER || this == DAY;
    }

    /// Whether the articles must have it themselves, or another word for it.
    boolean mustBePrinted() {
        return this == NAME || this == NUMBER || this == DAY || this == QUALITY;
    }

    /// Whether other words can stand for it.
    boolean hasOtherWords() {
        return this != NUMBER && this != DAY;
    }
}

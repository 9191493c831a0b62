package newsdesk.answer;

/// What is wrong with a word of a claim.
enum ClaimFault {
    /// A name, a number, a day or a quality that the articles do not have, and no other word for it.
    NOT_PRINTED,
    /// It stands between the same words as another one in the articles, and does not mean the same.
    EXCHANGED,
    /// It is the opposite of what the articles say.
    OPPOSITE,
    /// Its sentence denies something, and the articles' sentence does not.
    DENIED;

    /// Whether the articles say otherwise; else they say nothing of it.
    boolean contradicts() {
        return this != NOT_PRINTED;
    }
}

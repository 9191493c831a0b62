package newsdesk.answer.model;

/// A way in which a model fails to write.
public enum Failure {
    /// The provider asks for a key, and there is none.
    NO_KEY("no key is set for the model", false, false),
    /// 401, 403.
    KEY_REFUSED("the model's key was not accepted", false, true),
    /// 404.
    NO_SUCH_MODEL("there is no such model there", false, true),
    /// 429.
    ASKED_TOO_OFTEN("the model is asked too often at the moment", true, true),
    /// 5xx, 408.
    OUT_OF_ORDER("the model is out of order at the moment", true, true),
    /// Nothing listens there, or it does not speak the protocol.
    UNREACHABLE("the model could not be reached", true, true),
    /// A limit of [ModelSettings.Limits] has passed.
    TOO_SLOW("the model did not answer in time", false, true),
    /// The connection ended before the answer did.
    BROKEN_OFF("the model broke off", true, true),
    /// Any other refusal.
    REQUEST_REFUSED("the model refused the request", false, false),
    /// The answer is none.
    EMPTY("the model's answer was empty", false, false),
    /// The answer is nothing that can be read as sentences.
    UNREADABLE("the model's answer could not be read", false, false),
    /// It has failed so often that it is not asked for a while.
    RESTING("the model has failed several times and is left alone for a while", false, false);

    private final String clause;
    private final boolean passing;
    private final boolean counts;

    Failure(String clause, boolean passing, boolean counts) {
        this.clause = clause;
        this.passing = passing;
        this.counts = counts;
    }

    /// What happened, as a clause for the reader.
    String clause() {
        return clause;
    }

    /// Whether the same request may be answered a moment later.
    boolean isPassing() {
        return passing;
    }

    /// Whether it speaks against the model as such, and not against one request.
    boolean speaksAgainstTheModel() {
        return counts;
    }
}

package newsdesk.question;

/// What kind of thing a question asks for, and so what an answer has to hold.
public enum Asked {
    /// "who", "whose": a person or a body of persons.
    WHO,
    /// "where", "in which country": a place.
    WHERE,
    /// "when", "what year": a date, a day or a time.
    WHEN,
    /// "how many", "how much", "how long", "what percentage": a number.
    HOW_MANY,
    /// "did", "is", "has", "can": yes or no.
    WHETHER,
    /// "why", "what is the reason": a reason.
    WHY,
    /// "how": a manner or a means.
    HOW,
    /// "should", "do you think", "is it right": a judgement, which the desk only reports of others.
    OPINION,
    /// "will", "who is going to win": what has not happened yet, of which the desk only reports what others
    /// expect.
    PREDICTION,
    /// "what", "which" and everything else.
    WHAT
}

package newsdesk.quotes;

import newsdesk.corpus.Span;

/// To whom an article attributes words. Every way it can do so is a case here; what is not known stays unknown.
public sealed interface Attribution {

    /// To a person or a body that the article names, there or elsewhere.
    ///
    /// @param speaker who is meant
    /// @param printed the words that stand for the speaker there, perhaps only "he"
    record Named(Speaker speaker, Span printed) implements Attribution {}

    /// To somebody whom the article does not name: "a spokesperson", "officials", a "he" that nobody fits.
    ///
    /// @param printed the words that stand for him
    record Unnamed(Span printed) implements Attribution {}

    /// To nobody: the words stand in the article without a speaker.
    record Nobody() implements Attribution {}
}

package newsdesk.quotes;

/// A part of speech, in the Universal Dependencies inventory, with two of our own.
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X,

    /// A stretch of direct speech that stands in a sentence as one word.
    SPEECH,

    /// Before the first word and after the last.
    EDGE
}

package newsdesk.quotes;

/// How words are handed to somebody.
public enum Kind {

    /// In quote marks from beginning to end.
    DIRECT,

    /// Partly in quote marks.
    MIXED,

    /// Without quote marks: reported, in the reporter's words.
    INDIRECT
}

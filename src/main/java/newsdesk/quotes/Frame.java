package newsdesk.quotes;

/// What may follow a word that hands words to somebody.
enum Frame {

    /// Words in quote marks.
    QUOTATION,

    /// A clause, with or without "that", or with a question word.
    CLAUSE,

    /// A noun phrase.
    THING,

    /// An infinitive with "to".
    DEED,

    /// First the person spoken to, then one of the others.
    PERSON
}

package newsdesk.ledger;

/// How much is stored of a member.
///
/// @param receipts of answers to their questions
/// @param votes    that they have cast
public record Holdings(int receipts, int votes) {}

package newsdesk.ledger;

/// Votes, counted.
public record Tally(int up, int down) {}

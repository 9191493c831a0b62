package newsdesk.answer;

/// One thing that must hold between a sentence and the words it cites.
interface Rung {

    /// Whether it holds.
    boolean holds(Comparison comparison);
}

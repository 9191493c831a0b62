package newsdesk.answer;

/// What words mean to each other, as a dictionary has it.
public interface Thesaurus {

    /// A thesaurus without a word in it.
    Thesaurus EMPTY = (_, _) -> Relation.NONE;

    /// What a word that is said is to a word that is printed.
    enum Relation {
        /// It may mean the same, or is derived from it.
        SAME,
        /// It takes in what the printed one means: who says "vehicle" of a lorry says no more than is printed.
        WIDER,
        /// It is the opposite.
        OPPOSITE,
        /// Nothing that is known.
        NONE
    }

    /// What one word is to another, both in small letters and in any form.
    Relation relation(String said, String printed);
}

package newsdesk.answer;

/// One thing that speaks for or against a sentence as an answer to a question.
///
/// A word of the question is *close* to a sentence as far as one of the sentence's words, or of its headline's, means
/// the same where it stands: from about 0.4 to 1.
enum Clue {
    /// How near in meaning question and sentence are as wholes: the cosine of their vectors.
    NEARNESS,
    /// The share of the question's content words, by rarity, that stand in the sentence.
    OVERLAP,
    /// The same for the sentence with its headline and its neighbours.
    CONTEXT,
    /// 1 where it holds the kind of thing that is asked for, else 0.
    KIND,
    /// How close the word that asks ("who", "when") is to the sentence: near to names, or to times.
    ASKING_WORD,
    /// How close the question's content words are that are no names, in the mean.
    OTHER_WORDS,
    /// The least of these.
    LEAST_OTHER_WORD,
    /// How close the question's names are, in the mean.
    NAMES_CLOSE,
    /// The least of these.
    LEAST_NAME,
    /// How close the words are that do not stand in the sentence, in the mean.
    MISSING_WORDS,
    /// The least of these.
    LEAST_MISSING_WORD,
    /// How many of the question's content words do not stand in the sentence.
    MISSING,
    /// How close the content word is that is the least close of all.
    LEAST_WORD,
    /// The same where each word may be found in a neighbouring sentence.
    LEAST_WORD_AROUND,
    /// By how much a word is closer to another sentence of the same article, at most.
    CLOSER_ELSEWHERE,
    /// The share of the question's names that stand in the sentence.
    NAMES,
    /// The share of the question's names that stand in the passage or its headline.
    NAMES_AROUND,
    /// The share of the question's numbers that stand in the sentence.
    NUMBERS,
    /// The share of the words in common that one of the two denies, or turns round by an antonym.
    TURNED,
    /// How far from the beginning of its article it stands: 0 for the first sentence, growing ever more slowly.
    PLACE
}

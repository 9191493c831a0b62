/// Who said what: quotations, copied from the articles by code, and the people who said them.
///
/// [newsdesk.quotes.QuotationFinder] finds what an article hands to whom, [newsdesk.quotes.SpeakerResolver] whom the
/// article means by "he" or "the minister". [newsdesk.quotes.Extracts] cuts out the sentences around each quotation,
/// [newsdesk.quotes.Sayings] puts the same words of several articles together, and a
/// [newsdesk.quotes.QuotationBook] keeps them, one book for each generation of the index.
/// [newsdesk.quotes.Verification] holds what somebody is claimed to have said against the book.
///
/// # What is found
/// Direct speech stands in quote marks from beginning to end, mixed speech partly, indirect speech not at all. Each
/// has its words as one or several stretches of the body, the cue ("said", "according to") and the words for the
/// speaker, all as places in the body: nothing is ever typed again.
///
/// Quote marks are paired first, of every kind, nested, over several paragraphs, left open
/// ([newsdesk.quotes.QuoteMarks]).
/// Which of them are speech, and not a title, a slogan or a word held at arm's length, shows in how they stand: whether
/// a cue is near, a sentence ends in them, a capital opens them ([newsdesk.quotes.SpeechMarks]). Then each sentence is
/// read with its parts of speech: a list of cues says what may follow each verb, and subject and content are found
/// around it ([newsdesk.quotes.Reports]). What stands in marks without a cue of its own belongs to the last speaker of
/// the paragraph ([newsdesk.quotes.Floating]).
///
/// # How a pronoun finds its speaker
/// Everybody whom the article names is entered in its [newsdesk.quotes.Cast], with the roles it prints. A pronoun goes
/// to the person who fits its sex and scores most: who is the subject of a sentence near by, who spoke last, who has
/// just been introduced. Where two score the same, or somebody unnamed spoke in between, it stays unknown. An office
/// ("the minister") goes to the one of its holders who was named last. A bare surname whose full name the article does
/// not print is completed from the rest of the coverage, where only one person has it, and other names from the file
/// of aliases. "The ministry" goes to the body of that name that was named last, "it" to the body that spoke last or
/// that a sentence near by is about ([newsdesk.quotes.Bodies]).
///
/// # How well
/// On the development half of PolNeAR, by the scripts beside it (published figures of a trained conditional random
/// field, and of a trained network, in brackets):
///
/// | | |
/// |---|---|
/// | source / cue / content, exact F1 by sentences | 0.62 / 0.62 / 0.55 (0.51 / 0.53 / 0.29; 0.70 / 0.67 / 0.59) |
/// | direct speech, precision / recall at 0.8 | 0.86 / 0.94 |
/// | speaker of direct speech | 0.92 |
/// | content of every kind, F1 at 0.3 | 0.73 |
///
/// Nothing was trained on it. In the invented articles of the tests, which others wrote to be hard, all 138 direct
/// and 85 of 100 indirect quotations are found, with the person who is meant 79 and 81.
///
/// # Names of quotations
/// A quotation is known by eight letters and digits that are made of its words ([newsdesk.quotes.QuotationId]), not of
/// where it stands: so it keeps its name when the corpus is indexed again, when an article gets another id, and when
/// an earlier article turns out to have printed it first.
///
/// # Verifying
/// Two printers may differ in case, quote marks, dashes and every other punctuation of the same spoken words; they may
/// not differ in a word ([newsdesk.quotes.SpokenWords]). The whole claim is compared. Likeness picks what a claim is
/// compared with and never proves it.
///
/// # Why it is so
/// Rules, not a trained model: the models of this trade are not free to ship, and a rule can be asked why it found
/// something. Words that nobody is said to have said are not kept, nor reported phrases of fewer than four words: they
/// tell a reader nothing. The same five words or more by a named and by an unnamed speaker are one saying, because
/// outlets differ in what they tell of a source; by two people who are named, they are two, because one of the outlets
/// may be wrong, and the reader should see that.
@NullMarked
package newsdesk.quotes;

import org.jspecify.annotations.NullMarked;

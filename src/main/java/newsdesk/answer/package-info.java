/// What can be said: answers that hold nothing but what their citations bear out.
///
/// A [newsdesk.answer.Writer] drafts from evidence; [newsdesk.answer.FactChecker] decides what of the draft is
/// said, and is the only maker of [newsdesk.answer.Statement]s; [newsdesk.answer.AnswerDesk] runs both. The one
/// writer so far, [newsdesk.answer.ExtractiveWriter], answers in the articles' own sentences, so that the desk
/// works without a language model.
///
/// # Which sentence
/// All sentences of the evidence are compared with the question by words, the sixteen best by meaning as well, each
/// under its headline. What is asked for counts: a "when" wants a time, a "how many" a number. Weights were set by
/// hand on 108 questions that others wrote about the shipped article and an invented corpus; no public set was
/// used.
///
/// # When not to answer
/// Before anything is said the gate asks whether the evidence knows the names and numbers of the question at all,
/// whether the best sentence holds the kind of thing that is asked for, and whether it scores enough. Of the 48
/// golden questions about the shipped article 39 come out right.
///
/// # False premises
/// Where a sentence denies what the question takes for granted, or affirms what it denies, the answer is that
/// sentence, and it is said that the coverage says otherwise. A denial reaches to the end of its clause. That is
/// found by words alone, so a premise turned round by an antonym ("legitimate", "illegitimate") is not noticed yet.
///
/// # Why it is so
/// Similarity chooses a candidate and never proves it: "would improve" and "would not improve" are all but the same
/// to a vector. What proves is that the words stand there.
@NullMarked
package newsdesk.answer;

import org.jspecify.annotations.NullMarked;

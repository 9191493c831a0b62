/// What must be remembered from one start of the program to the next, beside the articles and their index.
///
/// A [newsdesk.ledger.Ledger] has parts, each a port of its own, so that whoever needs one is handed no more than
/// that: [newsdesk.ledger.Receipts] of answers, [newsdesk.ledger.Votes] on them, the [newsdesk.ledger.Settings] of
/// servers, the commands behind [newsdesk.ledger.Buttons], the [newsdesk.ledger.Budgets] of language models, the
/// [newsdesk.ledger.Audit] of what was done to the corpus, the [newsdesk.ledger.Drafts] of articles, the
/// [newsdesk.ledger.Feeds], the [newsdesk.ledger.Goldens] of the moderators, and [newsdesk.ledger.Notes] of the program
/// itself. It
/// knows nothing of articles, questions or Discord: it holds their ids and words as they are given.
///
/// # Why it is so
/// An answer that was posted is a promise: where an article that it cites is retracted, its messages say so, which
/// is what [newsdesk.ledger.Amendments] keeps until it has been done.
///
/// A [newsdesk.ledger.Receipt] holds what was said and what it rests on, never the question: that is what a
/// retraction needs, and no more. The passage is named by article, content hash and place, so that it can be found
/// again in any later generation of the index.
///
/// Members appear as a [newsdesk.ledger.Pseudonym], and in no other way: a type that refuses to hold an id of
/// Discord keeps the promise better than care does. The key that makes pseudonyms is not in the ledger, so whoever
/// gets hold of a copy of the ledger alone cannot try ids until one fits.
///
/// The audit trail names a moderator by the whole pseudonym, so that a line can be laid at somebody's door by whoever
/// has the key and a suspicion, and by nobody else; it is never deleted, also not with a member or a server, or it
/// would be none.
///
/// What a server's members made goes with the server, the text behind its buttons included; what has no server (a
/// direct message) goes by age.
@NullMarked
package newsdesk.ledger;

import org.jspecify.annotations.NullMarked;

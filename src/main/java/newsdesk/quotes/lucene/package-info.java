/// The book of quotations as a Lucene index.
///
/// A book is written once, when its generation is, and never changed. A document is a saying: found by its id, its
/// speaker, the articles that print it, the stems of its words and of the words around it, and, as points of two
/// dimensions, by outlet and day of each printing, so that "printed by the Courier since March" means one printing
/// and not two. Sayings lie in the order in which they are listed: newest first.
///
/// Beside them lies what was found in each article, by the hash of its text. The next book takes from there what it
/// would find again: a reindex looks for quotations only in the articles that are new or have changed.
///
/// # Why it is so
/// A book in memory answers in microseconds, and takes two seconds and two hundred megabytes to load for 100,000
/// quotations; somebody who asks one question in a terminal would pay for it each time. An index opens in
/// milliseconds whatever it holds.
///
/// Stems are made by whoever opens the book, so that quotations are searched as passages are.
@NullMarked
package newsdesk.quotes.lucene;

import org.jspecify.annotations.NullMarked;

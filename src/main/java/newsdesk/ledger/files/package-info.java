/// Keeps the key of pseudonyms in a file of its own, which only its owner can read.
///
/// # Why it is so
/// The ledger may be copied to somebody who is to look into it, or lie on a server of its own; with the key inside,
/// such a copy would tell who asked and voted as soon as somebody tried out the ids of the members.
@NullMarked
package newsdesk.ledger.files;

import org.jspecify.annotations.NullMarked;

/// What was published: articles, the sentences they are made of, and the passages they are cut into.
///
/// An [newsdesk.corpus.Article] keeps its body exactly as it arrived, character for character. Everything else
/// counts in it: a [newsdesk.corpus.Passage] is a stretch of the body of at most 240 words, cut on sentence
/// boundaries, that knows where it stands; a citation is a stretch of a passage. One line of the body is one
/// paragraph.
///
/// What an article does not print, it does not have: a missing date is [newsdesk.corpus.Published.Undated], a
/// missing outlet [newsdesk.corpus.Outlet#UNKNOWN], a missing link [newsdesk.corpus.Link#NONE]. These are values
/// that every reader of them has to show, never gaps that someone fills with a guess.
///
/// What editors do to an article afterwards is a [newsdesk.corpus.Revision]: it is retracted, restored or corrected.
/// The article itself stays as it is where it came from; [newsdesk.corpus.Revised] reads it as it counts now, and
/// [newsdesk.corpus.History] knows whether anything may still rest on a version of it.
///
/// Offsets are UTF-16 indexes into the body. (In JSON that leaves or enters the program they are Unicode code
/// points.)
@NullMarked
package newsdesk.corpus;

import org.jspecify.annotations.NullMarked;

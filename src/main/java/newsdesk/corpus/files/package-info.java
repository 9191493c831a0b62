/// Articles in files: Markdown with YAML front matter, JSON lines, plain text.
///
/// [newsdesk.corpus.files.ArticleFiles] reads files that someone names, [newsdesk.corpus.files.ArticleFolder] the
/// corpus folder, and [newsdesk.corpus.files.ArticleBatches] keeps what was imported. A body goes through all of
/// them as it is, white space and line ends included; only a byte order mark at the head of a file is not part of
/// it.
///
/// ## Who is told what
///
/// Text is read strictly: bytes that are not UTF-8, JSON that is broken, a key that is not known in front matter
/// are each an [newsdesk.corpus.UnreadableCorpus] that names the file and the line. The corpus folder is written by
/// the people who read these messages, so there an odd date or address is a fault too, and all faults are said at
/// once.
///
/// A collection of a hundred thousand articles made by others is another matter: one odd date must not stop it, and
/// must not be guessed at or dropped without a word either. Such an article is taken in undated, and a
/// [newsdesk.corpus.Remark] is made; [newsdesk.corpus.Remarks] counts them and keeps the first of each kind. The
/// other remarks are on addresses that are not of the web, and on half characters. A number is taken for the digits
/// it is written with where it is an id; as a date it is remarked upon (20250820 could be a day or a count of
/// seconds). Line ends and control characters in a title become a space.
///
/// ## Why it is so
///
/// YAML is read as the parser's events and never made into objects, so that the usual precautions (limits for
/// aliases, a list of allowed tags, date types off) have nothing left to guard against.
///
/// What editors did to articles is in one more file, [newsdesk.corpus.files.RevisionLog], beside and not in the
/// database: it is part of the corpus, has to be there where the ledger is lost, and is looked at for every question.
///
/// Imports are kept as a log of batches rather than a file for each article: ids come from outside and may be
/// anything, a hundred thousand small files are slow everywhere, and a batch is put in place by one renaming, so
/// that an import is there whole or not at all.
@NullMarked
package newsdesk.corpus.files;

import org.jspecify.annotations.NullMarked;

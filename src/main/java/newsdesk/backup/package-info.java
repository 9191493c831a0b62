/// Keeps a copy of a data folder in one file, and puts it back.
///
/// [newsdesk.backup.Backup] writes an archive while a bot runs; [newsdesk.backup.Restoration] puts one back where
/// nobody is at work, which [newsdesk.backup.Tenancy] tells.
///
/// ```
/// data.zip
///   manifest              "newsdesk backup 1", then for each file its SHA-256, size, permissions and path
///   articles/000001.jsonl and so on: the files as they lie in the data folder
///   ledger/ledger.db      a copy that SQLite made of it
/// ```
///
/// # What is not in it
/// What can be built again from the articles: the index, the vectors, the model. What is written just now, which
/// those who write call `….part` or `….new`. The corpus folder and the settings, which are not in the data folder. A
/// ledger on a PostgreSQL server, which has tools of its own for that.
///
/// # What cannot happen
/// **Half a backup has its name.** It is written beside it, read again and compared with its manifest, and renamed.
///
/// **Half a backup is put back.** An archive is unpacked beside the data folder and compared with its manifest, the
/// ledger in it is opened, and only then the folders change places. A process that is killed between the two
/// renamings has the second one done by the next start.
///
/// **Something is lost by putting back.** What was in the folder is kept beside it.
///
/// # Why it is so
/// The ledger is copied before the articles are looked at: what it says was added is there then.
///
/// Why is a backup readable for its owner only? It holds the ledger and the key of its pseudonyms, which the one
/// without the other protects.
@NullMarked
package newsdesk.backup;

import org.jspecify.annotations.NullMarked;

/// Answers questions about news coverage, citing the passages an answer rests on, and says so when the coverage
/// does not answer. This page is the map; its links are checked by the compiler.
///
/// **The way of a question.** What somebody types becomes a [newsdesk.command.Invocation] of a
/// [newsdesk.command.Command]. [newsdesk.command.asking.AskCommand] reads it as a [newsdesk.question.Question];
/// [newsdesk.retrieval.Researcher] gathers [newsdesk.retrieval.Evidence] from the index generation in service; a
/// [newsdesk.answer.Writer] drafts sentences from that evidence and from nothing else;
/// [newsdesk.answer.FactChecker] lets those pass that their citations bear out, and alone can make a
/// [newsdesk.answer.Statement]; the [newsdesk.answer.AnswerDesk] that runs all this returns an
/// [newsdesk.answer.Answer], which is grounded, or not covered, or unavailable. The command wraps it into a
/// [newsdesk.command.Reply], and whoever carried the invocation in shows it. Nothing flows back.
///
/// **The two doors.** In a terminal, [newsdesk.console.Console] reads command lines and prints replies as text. On
/// Discord, [newsdesk.discord.interaction.FrontDesk] receives members and [newsdesk.discord.cards.Cards] shows replies
/// as messages; what can be done with a reply is a [newsdesk.command.Action], which becomes a button there. What has to
/// be remembered is in the [newsdesk.ledger.Ledger].
///
/// **The way of an article.** A file becomes an [newsdesk.corpus.Article], whose body is kept byte for byte;
/// [newsdesk.corpus.PassageSplitter] cuts it into [newsdesk.corpus.Passage]s on sentence boundaries;
/// [newsdesk.retrieval.Generations] indexes them beside the generation in service and swaps the new one in. The
/// corpus is the truth, the index can always be built again. Editors see what a new index would change before it is in
/// service, and can go back: [newsdesk.editing.Rebuild]. What cannot be is kept safe by [newsdesk.backup.Backup].
///
/// **What refuses to exist**, so that the promise of the program does not hang on anybody's care: a citation that
/// is not whole sentences of its passage, a statement without a citation that was checked, an answer without a
/// statement, a link that is no web address, a date that the article does not print.
///
/// **Where to begin reading**: [newsdesk.corpus.Passage], [newsdesk.answer.AnswerDesk],
/// [newsdesk.answer.FactChecker], [newsdesk.app]. Which package may use which, and which library is known
/// where, is written in one table of the architecture test.
@NullMarked
package newsdesk;

import org.jspecify.annotations.NullMarked;

/// Replies as messages of Discord: in goes a [newsdesk.command.Reply], out comes JSON. Nothing is sent from here and
/// nothing is asked; the same reply in the same setting is always the same message.
///
/// **What a card may not do.** Questions, headlines, names, articles and the sentences of models come from outside, and
/// Discord obeys much of what a text may hold. They pass through one place, [newsdesk.discord.cards.Markdown]: what
/// cannot be seen is taken out ([newsdesk.wording.Harmless]), and what Discord would take for a mark, a mention or an
/// address gets a backslash. Nothing from outside is ever the label of a link, and no link leads anywhere but to the
/// [newsdesk.corpus.Link] of an indexed article. That the courier forbids every mention is a second lock on the same
/// door.
///
/// **What a card may not be.** Discord refuses a message that is too long, and then nobody gets an answer. Every part
/// is therefore measured here as it will be sent, backslashes and links included, against
/// [newsdesk.discord.cards.Limits]. A text from outside is cut before it is written ([newsdesk.discord.cards.Cut]), so
/// that no cut can halve a backslash and its mark, a link, or a character; and an answer is shortened by whole
/// sentences with their sources ([newsdesk.discord.cards.Column]), never within a citation.
///
/// **What a card must say.** Every sentence of an answer has its markers, every marker its line, every line leads to
/// the very words where a page is known ([newsdesk.discord.cards.TextFragment]), and the footer says how far all this
/// reaches. The words for it are those of the terminal ([newsdesk.wording.Particulars]).
///
/// **What a card remembers.** Only itself. The bot keeps no message, so what a button has to know stands in its code
/// ([newsdesk.discord.cards.ButtonCode]), and the question is read back from the title. This is why all writing is done
/// with backslashes, which can be taken out again, and not with characters put in between.
///
/// Written by hand, because the libraries that escape Discord's Markdown in Java come with a whole client for Discord.
@NullMarked
package newsdesk.discord.cards;

import org.jspecify.annotations.NullMarked;

/// Where members are received, and what they ask for is carried out.
///
/// [newsdesk.discord.interaction.FrontDesk] takes each [newsdesk.discord.Interaction] on a thread of its own and finds
/// the [newsdesk.command.Command] that is meant: by its name, by the menu of a message, by a button or a form. It is
/// carried out at a counter: refused where it may not be, promised within Discord's three seconds, worked on when it is
/// its turn, and answered with a card ([newsdesk.discord.cards.Cards]).
///
/// ## Buttons
///
/// What a button does, who may press it and for whom it was made is in its code, which Discord keeps with the message;
/// so buttons work after a restart and on messages years old, and nothing has to be stored for them. Only what is too
/// long for a code is kept in the [newsdesk.discord.interaction.Memory]. Who asked is in the code as a keyed hash. The
/// question of an answer is remembered by the title of its card alone: following up reads it there.
///
/// An answer that moderators want to see first ([newsdesk.discord.interaction.Review]) waits in the same way: it is a
/// message in their channel, and publishing it is copying its card.
///
/// ## Order under load
///
/// Listeners only hand over. So many commands are worked on at once, so many wait and are told their place; who comes
/// after that is turned away at once. Members, channels and servers have allowances that fill again by the minute.
///
/// ## Why it is so
///
/// Discord checks who may use a command, and lets some through all the same: menus of an older registration, roles that
/// a server has let in. So everything is checked here again, buttons too, since everybody can press what they see.
@NullMarked
package newsdesk.discord.interaction;

import org.jspecify.annotations.NullMarked;

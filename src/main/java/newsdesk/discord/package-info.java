/// What passes between Discord and this program, in this program's own words.
///
/// An [newsdesk.discord.Interaction] comes in through a [newsdesk.discord.Reception]; everything that goes out is
/// brought by the [newsdesk.discord.Courier]. Below them lies one port, [newsdesk.discord.Wire], and one package
/// that fills it, `discord.gateway`. Nothing here or beside it knows the library that keeps the connection: to
/// replace it is to write that package anew.
@NullMarked
package newsdesk.discord;

import org.jspecify.annotations.NullMarked;

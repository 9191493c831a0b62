/// Keeps the connection to Discord, with Javacord 3.8.0.
///
/// [newsdesk.discord.gateway.Login] lets the bot in and gives a [newsdesk.discord.gateway.Connection]; what comes
/// in goes to a [newsdesk.discord.Reception], what goes out is brought by the [newsdesk.discord.Courier]. No type
/// of Javacord leaves this package. What remains of it is little: it logs in, gives signs of life, resumes, knows
/// the servers, and sends requests at the pace that Discord allows. Javacord is no longer developed, so each of
/// its defects stays; this page says how each is contained, so that whoever replaces it knows what to test.
///
/// ## What comes in
///
/// **Javacord's reader of interactions is not used.** It loses commands from threads that it has not seen and
/// from servers that it is not in, loses those on messages made of newer components, throws where a message that
/// it remembers was empty, reads whole-number choices as empty text, and writes a packet that it failed on, the
/// member's words included, into the log. It then calls listeners one after another for each server, so that one
/// that waits delays all. [newsdesk.discord.gateway.Line] stands before Javacord's end of the gateway and takes
/// interactions out, on every connection that is made, and from the first moment;
/// [newsdesk.discord.gateway.Packets] gives each a thread of its own.
///
/// **Only the intent for servers is asked for, and users are not remembered.** Members' messages never come here.
/// Where the bot is to be named in messages, one intent more is asked for, and the line takes messages out as it does
/// interactions: Javacord, which fails on some of them and takes a voice channel for a private one because of others,
/// never reads any.
///
/// ## What goes out
///
/// **Javacord's own messages are not used.** They mention everybody who is named unless told otherwise, check no
/// limit, keep old embeds when edited, and cannot express newer things.
/// [newsdesk.discord.gateway.JavacordWire] sends Discord's JSON as it is.
///
/// **Each interaction has its own lane.** Javacord sends all first responses of the bot one after another; with
/// thirty members at once, the last came after almost five seconds, where Discord allows three. So it is with
/// edits. With a lane for each interaction, and for each attempt at a first response, nobody waits for anybody.
///
/// **"Too many requests" is made readable.** Where Javacord cannot read for how long to wait, it sends the request
/// again at once, dozens of times a second, and turns a short ban into a long one.
/// [newsdesk.discord.gateway.BanGuard] sees to it that it always can.
///
/// **A dead connection is noticed in time.** Requests share one connection, and okhttp asks whether it lives only
/// where the time for reading ran out, which Javacord leaves at ten seconds. [newsdesk.discord.gateway.Hurry]
/// shortens it for first responses, so that the third attempt, still within three seconds, goes over a new
/// connection.
///
/// **Errors of Discord (5xx) and silence** are repeated by the courier; Javacord repeats neither.
///
/// ## Staying connected
///
/// **A connection on which nothing comes is cut.** Javacord's own check is commented out, and a handshake that
/// hangs is waited for without end. [newsdesk.discord.gateway.Watchdog] looks every few seconds, and says so
/// where nothing helped for five minutes: Javacord never gives up. Where Discord closes for good, because the
/// token was withdrawn, it says so at once.
///
/// **A login that fails says why.** Javacord says only that it was closed, or nothing at all and tries for ever.
/// [newsdesk.discord.gateway.TokenCheck] asks first, in a request whose answer has a reason; and the line notes
/// with which code Discord closed, which [newsdesk.discord.gateway.Closing] puts into words. What comes while the
/// bot is still being let in is not lost either.
///
/// **Who is in which server** Javacord knows with gaps: while it logs in, and where the bot was removed when it was
/// away. [newsdesk.discord.gateway.Membership] asks Discord, so that data of a server is deleted only when that is
/// sure.
///
/// **Logging out ends.** Javacord's may throw, waits a minute for a line that is dead, and leaves threads that keep
/// the program alive. [newsdesk.discord.gateway.Connection#close] allows four seconds and then ends them.
///
/// ## Why it is so
///
/// [newsdesk.discord.gateway.Innards] reaches into two private fields. There will be no other version of Javacord
/// in which they could be named otherwise, and the alternative is a copy of Javacord.
@NullMarked
package newsdesk.discord.gateway;

import org.jspecify.annotations.NullMarked;

package newsdesk.discord.interaction;

import java.util.Optional;

/// What the bot remembers from one day to the next, as far as Discord is concerned. All of it must be quick: while
/// it is asked, Discord waits.
public interface Memory {

    /// What a server has set.
    HouseRules rules(String server);

    /// The only name by which a member is known here: it cannot be turned back into the id.
    String nameOf(String member);

    /// Keeps the code of a button that is too long for the button.
    ///
    /// @return a name of at most 20 letters and digits
    String keep(String code, Optional<String> server);

    /// The code of that name, where it is still kept.
    Optional<String> kept(String name);

    /// Notes which message a receipt belongs to.
    void posted(String receipt, String channel, String message);

    /// Notes a message in which an answer was shown once more.
    void shownAgain(String receipt, String channel, String message);

    /// Deletes what is stored of a server that the bot is no longer in.
    void forget(String server);
}

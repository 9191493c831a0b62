package newsdesk.command;

import newsdesk.answer.Statement;

/// Whoever gave a command and waits for what comes of it.
///
/// Where nobody waits any longer (Ctrl-C, a pressed Stop), each of these methods throws a
/// [java.util.concurrent.CancellationException]: a command lets it pass and so ends where it is.
public interface Audience {

    /// How far the work has come; see [newsdesk.retrieval.Progress].
    ///
    /// @param total how much there is in all, or -1 where that is not known
    void progress(String stage, long done, long total);

    /// Something that happened in work that goes on for long, as a line for whoever watches over it.
    default void note(String line) {}

    /// Called several times a second while a command waits for something. What was told and could not be shown yet is
    /// shown.
    default void waiting() {}

    /// A checked sentence of the answer, as soon as it is there. The final [Reply] holds it again.
    void sentence(Statement statement);

    /// The end of it. Called exactly once.
    void reply(Reply reply);
}

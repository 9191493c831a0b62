package newsdesk.retrieval;

/// Told how far a long piece of work has come. Called often and from one thread at a time; must return quickly.
public interface Progress {

    /// Nobody watches.
    Progress UNWATCHED = (stage, done, total) -> {};

    /// The work has come this far.
    ///
    /// @param stage what is being done, as a few words ("reading articles")
    /// @param done  how much of it is done
    /// @param total how much there is in all, or -1 where that is not known
    void at(String stage, long done, long total);
}

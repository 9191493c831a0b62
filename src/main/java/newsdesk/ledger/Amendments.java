package newsdesk.ledger;

import java.util.List;

/// Answers whose messages have to say what was done to an article that they cite. Articles are named by their ids,
/// what was done to them by the number of the revision.
public interface Amendments {

    /// An answer that has to say something.
    ///
    /// @param receipt  of the answer
    /// @param since    the first revision that it has to tell of
    /// @param messages those that it became, at least one
    record Amendment(Receipt receipt, long since, List<Shown> messages) {

        public Amendment {
            messages = List.copyOf(messages);
        }
    }

    /// A message of the bot.
    record Shown(String channel, String message) {}

    /// The number of the last revision for which answers were marked; 0 before the first.
    long markedUpTo();

    /// Marks all answers that cite an article, and notes that it was done for this revision.
    void mark(String article, long revision);

    /// Marks those answers that cite an article and were never marked: they were on their way when it was done.
    void markLate(String article, long revision);

    /// Answers that are marked and became messages, those that were tried least often first, and of those the newest.
    List<Amendment> pending(int limit);

    /// How many there are of those.
    int count();

    /// It says what it has to say, or has nowhere to say it any more.
    void done(String receipt);

    /// It could not be said just now.
    void failed(String receipt);
}

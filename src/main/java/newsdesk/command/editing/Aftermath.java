package newsdesk.command.editing;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Reply;
import newsdesk.corpus.Revision;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.editing.Ruling;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.retrieval.Generations.Reindexed;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;

/// What follows on a change to an article: the index is brought up to date, and whoever made the change is told what
/// came of it.
///
/// @param indexing brings the index up to date; nothing where it follows later, because it is being changed just now
/// @param ledger   which answers rested on the article
public record Aftermath(Function<Progress, Optional<Reindexed>> indexing, Supplier<Ledger> ledger) {

    /// Tells of a change.
    ///
    /// @param title what was done
    /// @param now   what counts from this moment on
    void of(Ruling ruling, String title, String now, Audience audience) {
        switch (ruling) {
            case Ruling.Declined(String why) -> throw new CannotDo(why);
            case Ruling.Made(Revision revision) -> {
                SequencedMap<String, String> facts = new LinkedHashMap<>();
                facts.put("article", revision.imprint().title());
                facts.put("id", revision.article().value());
                facts.put("from now on", now);
                facts.put("posted answers", posted(revision));
                facts.put("index", indexed(audience::progress));
                audience.reply(new Reply.Facts(title, facts));
            }
        }
    }

    private String posted(Revision revision) {
        try {
            long citing = ledger.get().receipts().citing(revision.article().value()).stream()
                    .filter(receipt -> receipt.posting().message().isPresent())
                    .count();
            return citing == 0
                    ? "none that everybody sees cites it"
                    : "%d cite it; the bot says on each what was done and why".formatted(citing);
        } catch (LedgerFailed e) {
            return "cannot be told just now: " + e.reason();
        }
    }

    private String indexed(Progress progress) {
        try {
            return indexing.apply(progress)
                    .map(Reindexed::coverage)
                    .map(coverage -> "generation %d, %d articles".formatted(coverage.generation(), coverage.articles()))
                    .orElse("follows the reindex that is under way");
        } catch (SearchFailed | UnreadableCorpus e) {
            return "not brought up to date: " + e.getMessage();
        }
    }
}

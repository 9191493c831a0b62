package newsdesk.command.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.Caller;
import newsdesk.command.CannotDo;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.corpus.ArticleStore.Kept;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.editing.Draft;
import newsdesk.editing.Intake;
import newsdesk.editing.Intake.Publishing;
import newsdesk.ledger.LedgerFailed;
import newsdesk.retrieval.SearchFailed;

/// What the commands that bring articles in work with.
///
/// @param intake   where articles wait
/// @param indexing brings the index up to date after one was published
/// @param logbook  where it is written down
public record Additions(Supplier<Intake> intake, Indexing indexing, Logbook logbook) {

    /// The draft that a command is about.
    static final Option DRAFT =
            Option.optional("draft", Option.Type.TEXT, "The id of the draft").suggested();

    /// Discord shows no more.
    private static final int MOST_SUGGESTED = 25;

    /// The id of the draft that a command is about.
    static String draft(Invocation invocation) {
        return invocation
                .value(DRAFT.name())
                .orElseThrow(
                        () -> new CannotDo("draft is missing; \"corpus drafts\" shows the ids of those that wait."));
    }

    static CannotDo gone(String id) {
        return new CannotDo("No draft %s waits any more: it was published, discarded, or waited for more than %d days."
                .formatted(id, Intake.WAITS.toDays()));
    }

    /// The ids of drafts that begin as typed.
    List<String> suggest(String typed) {
        try {
            return intake.get().waiting().stream()
                    .map(Draft::id)
                    .filter(id -> id.startsWith(typed.strip().toUpperCase(Locale.ROOT)))
                    .limit(MOST_SUGGESTED)
                    .toList();
        } catch (LedgerFailed _) {
            return List.of();
        }
    }

    /// Publishes a draft and brings the index up to date. Who wanted it is written down first, so that no article is
    /// ever there of which nobody knows why.
    ///
    /// @return what came of it, as a sentence
    String publish(String id, Caller caller, Audience audience) {
        Intake here = intake.get();
        Draft draft = here.draft(id).orElseThrow(() -> gone(id));
        logbook.note(caller, "publish", draft.article().id().value(), "confirmed");
        try {
            indexing.await(audience::progress);
            return switch (here.publish(id)) {
                case Publishing.Gone _ -> throw gone(id);
                case Publishing.Taken(Draft taken) ->
                    throw new CannotDo(
                            "An article of the corpus folder has the id %s. Change it there, or give this one another link with \"corpus amend\"."
                                    .formatted(taken.article().id()));
                case Publishing.Done(Draft done, Kept kept) -> indexed(done, kept, audience);
            };
        } catch (CannotDo | UnreadableCorpus | SearchFailed e) {
            logbook.note(caller, "publish", draft.article().id().value(), "failed: " + e.getMessage());
            throw e;
        }
    }

    private String indexed(Draft draft, Kept kept, Audience audience) {
        String title = draft.article().imprint().title();
        String what = kept.unchanged() > 0
                ? "“%s” was there already, just so.".formatted(title)
                : kept.changed() > 0
                        ? "“%s” is published in the place of the version before.".formatted(title)
                        : "“%s” is published.".formatted(title);
        try {
            indexing.run(true, audience::progress);
            return what + " Answers can rest on it from now on.";
        } catch (SearchFailed | UnreadableCorpus e) {
            return what + " It could not be indexed yet, and is not found until a reindex succeeds: " + e.getMessage();
        }
    }

    /// The draft of an id with what is like it.
    Optional<Intake.Waiting> look(String id) {
        return intake.get().look(id);
    }
}

package newsdesk.command.asking;

import static newsdesk.command.Option.Type.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Change;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Revision;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.SearchFailed;

/// Shows one article: what it prints around its text, and how the text begins.
public final class ArticleCommand implements Command {

    private static final Option ID = Option.required("id", TEXT, "The article's id, as the list of sources has it")
            .suggested();

    /// How many of the newest articles are looked through for an id that begins as typed.
    private static final int LOOKED_THROUGH = 2000;

    /// Discord shows no more.
    private static final int SUGGESTED = 25;

    private final Archive archive;

    public ArticleCommand(Archive archive) {
        this.archive = archive;
    }

    @Override
    public String name() {
        return "article";
    }

    @Override
    public String description() {
        return "Shows one article: headline, outlet, date, link and how it begins.";
    }

    @Override
    public List<Option> options() {
        return List.of(ID);
    }

    @Override
    public String example() {
        return "talks-2025-08-20";
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        String id = invocation.required(ID.name());
        try (Generation generation = archive.open(audience::progress)) {
            List<Passage> passages = isPossible(id) ? generation.passagesOf(new ArticleId(id)) : List.of();
            List<Revision> history = isPossible(id) ? archive.history().of(new ArticleId(id)) : List.of();
            if (passages.isEmpty() && history.isEmpty()) {
                throw new CannotDo(unknown(id, generation));
            }
            audience.reply(
                    passages.isEmpty()
                            ? new Reply.Excerpt(id, imprint(history.getLast()), "", history)
                            : new Reply.Excerpt(id, passages.getFirst().imprint(), Beginning.of(passages), history));
        }
    }

    private static Imprint imprint(Revision last) {
        return last.change() instanceof Change.Corrected(var _, var after) ? after.imprint() : last.imprint();
    }

    @Override
    public List<String> suggest(Option option, String typed) {
        return idsBeginning(typed);
    }

    /// The ids of articles that begin as typed, at most as many as Discord shows.
    public List<String> idsBeginning(String typed) {
        try {
            return archive.asItIs().map(opened -> suggest(opened, typed)).orElse(List.of());
        } catch (SearchFailed e) {
            return List.of();
        }
    }

    private static List<String> suggest(Generation opened, String typed) {
        try (Generation generation = opened) {
            return ids(generation)
                    .filter(id -> folded(id).startsWith(folded(typed)))
                    .limit(SUGGESTED)
                    .toList();
        }
    }

    private static String unknown(String id, Generation generation) {
        List<String> near = ids(generation)
                .filter(other -> !id.isBlank() && folded(other).contains(folded(id)))
                .limit(3)
                .toList();
        String hint = near.isEmpty()
                ? "The command \"sources\" lists the ids."
                : "Is it one of these: " + String.join(", ", near) + "?";
        return "There is no indexed article with the id \"%s\". %s".formatted(id, hint);
    }

    private static Stream<String> ids(Generation generation) {
        return generation.articles(0, LOOKED_THROUGH).stream()
                .map(first -> first.article().value());
    }

    private static boolean isPossible(String id) {
        return !id.isBlank() && id.length() <= ArticleId.LONGEST;
    }

    private static String folded(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }
}

package newsdesk.command.asking;

import static newsdesk.command.Option.Type.NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsdesk.command.Action;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.corpus.Passage;
import newsdesk.retrieval.Generation;

/// Lists the articles that answers can rest on.
public final class SourcesCommand implements Command {

    /// Some twenty rows fit on a screen and into a card.
    private static final int USUAL_LIMIT = 20;

    private static final int GREATEST_LIMIT = 1000;

    private static final Option PAGE = Option.optional("page", NUMBER, "Which page of the list, from 1");
    private static final Option LIMIT =
            Option.optional("limit", NUMBER, "How many articles on a page: 20 if not said, at most 1000");

    private final Archive archive;

    public SourcesCommand(Archive archive) {
        this.archive = archive;
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public String description() {
        return "Lists the indexed articles, newest first.";
    }

    @Override
    public List<Option> options() {
        return List.of(PAGE, LIMIT);
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        int page = atLeastOne(PAGE, invocation.number(PAGE.name(), 1));
        int limit = atLeastOne(LIMIT, invocation.number(LIMIT.name(), USUAL_LIMIT));
        if (limit > GREATEST_LIMIT) {
            throw new CannotDo("A page has at most %d articles, not %d.".formatted(GREATEST_LIMIT, limit));
        }
        try (Generation generation = archive.open(audience::progress)) {
            audience.reply(page(generation, page, limit));
        }
    }

    private static Reply page(Generation generation, int page, int limit) {
        int all = generation.coverage().articles();
        int pages = Math.max(1, Math.ceilDiv(all, limit));
        if (page > pages) {
            throw new CannotDo("There is no page %d: the list ends with page %d.".formatted(page, pages));
        }
        List<List<String>> rows = generation.articles((page - 1) * limit, limit).stream()
                .map(SourcesCommand::row)
                .toList();
        return new Reply.Table(
                "Indexed articles",
                List.of("headline", "outlet", "date", "id"),
                rows,
                note(page, pages, all),
                others(page, pages, limit));
    }

    private static List<Action> others(int page, int pages, int limit) {
        List<Action> others = new ArrayList<>();
        if (page > 1) {
            others.add(turn("◀ Newer", page - 1, limit));
        }
        if (page < pages) {
            others.add(turn("Older ▶", page + 1, limit));
        }
        return others;
    }

    private static Action turn(String label, int page, int limit) {
        return Action.run(
                label,
                Action.Presser.ASKER,
                Action.Where.INSTEAD,
                "sources",
                Map.of(PAGE.name(), Integer.toString(page), LIMIT.name(), Integer.toString(limit)));
    }

    private static List<String> row(Passage first) {
        return List.of(
                first.imprint().title(),
                first.imprint().outlet().toString(),
                first.imprint().published().day().map(Object::toString).orElse("undated"),
                first.article().value());
    }

    private static String note(int page, int pages, int all) {
        String count = all == 1 ? "1 article" : all + " articles";
        return pages == 1 ? count + "." : "Page %d of %d, %s in all.".formatted(page, pages, count);
    }

    private static int atLeastOne(Option option, int number) {
        if (number < 1) {
            throw new CannotDo("%s counts from 1, not from %d.".formatted(option.name(), number));
        }
        return number;
    }
}

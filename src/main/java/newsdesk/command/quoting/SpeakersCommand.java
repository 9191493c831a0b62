package newsdesk.command.quoting;

import java.util.List;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Pages;
import newsdesk.command.Reply;
import newsdesk.quotes.QuotationBook;

/// Lists everybody who is quoted by name: `speakers`.
public final class SpeakersCommand implements Command {

    private static final String NAME = "speakers";

    /// Some twenty rows fit on a screen and into a card.
    private static final int ON_A_PAGE = 20;

    private final Library library;
    private final Pages pages = new Pages(NAME, ON_A_PAGE);

    public SpeakersCommand(Library library) {
        this.library = library;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Lists who is quoted, the most quoted first.";
    }

    @Override
    public List<Option> options() {
        return List.of(Pages.PAGE);
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        int page = Pages.wanted(invocation);
        try (QuotationBook book = library.open(audience::progress)) {
            var counts = book.speakers().counts();
            List<List<String>> rows = counts.entrySet().stream()
                    .skip((long) (page - 1) * ON_A_PAGE)
                    .limit(ON_A_PAGE)
                    .map(entry -> List.of(entry.getKey(), entry.getValue().toString()))
                    .toList();
            audience.reply(new Reply.Table(
                    "Speakers",
                    List.of("speaker", "quotations"),
                    rows,
                    pages.note(page, counts.size(), "speaker"),
                    pages.turns(invocation, page, counts.size())));
        }
    }
}

package newsdesk.command.quoting;

import static newsdesk.command.Option.Type.TEXT;

import java.util.List;
import java.util.Optional;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Pages;
import newsdesk.quotes.QuotationBook;

/// Lists what somebody said, newest first: `quote by`.
public final class QuoteByCommand implements Command {

    /// As many as fit into a card.
    static final int ON_A_PAGE = 5;

    private static final String NAME = "quote by";

    private static final Option SPEAKER = Option.required("speaker", TEXT, "Who said it, by full name or surname")
            .suggested();

    private final Library library;
    private final Pages pages = new Pages(NAME, ON_A_PAGE);

    public QuoteByCommand(Library library) {
        this.library = library;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Shows what somebody said, word for word, newest first.";
    }

    @Override
    public List<Option> options() {
        return List.of(SPEAKER, Pages.PAGE);
    }

    @Override
    public String example() {
        return "Lavrov";
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public boolean isForAll() {
        return true;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        try (QuotationBook book = library.open(audience::progress)) {
            List<String> speaker = SpeakerNames.meant(invocation.required(SPEAKER.name()), book.speakers());
            var filter = new QuotationBook.Filter(speaker, Optional.empty(), Optional.empty(), Optional.empty());
            audience.reply(pages.of(
                    invocation,
                    "What %s said".formatted(speaker.getFirst()),
                    (offset, limit) -> book.all(filter, offset, limit),
                    "%s is not quoted.".formatted(speaker.getFirst())));
        }
    }

    @Override
    public List<String> suggest(Option option, String typed) {
        return new SpeakerNames(library).suggested(option, SPEAKER, typed);
    }
}

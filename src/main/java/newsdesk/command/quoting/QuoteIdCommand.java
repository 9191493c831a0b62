package newsdesk.command.quoting;

import static newsdesk.command.Option.Type.TEXT;

import java.util.List;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.quotes.QuotationBook;

/// Shows the quotation of an id, with every place where it is printed: `quote id`.
public final class QuoteIdCommand implements Command {

    private static final Option ID = Option.required("id", TEXT, "The id that is shown below a quotation");

    private final Library library;

    public QuoteIdCommand(Library library) {
        this.library = library;
    }

    @Override
    public String name() {
        return "quote id";
    }

    @Override
    public String description() {
        return "Shows a quotation by its id, which stays the same when the corpus is indexed again.";
    }

    @Override
    public List<Option> options() {
        return List.of(ID);
    }

    @Override
    public String example() {
        return "7k2mzq4d";
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
        String id = invocation.required(ID.name());
        try (QuotationBook book = library.open(audience::progress)) {
            audience.reply(book.saying(id)
                    .map(saying -> new Reply.Quoted("Quotation " + saying.id(), List.of(saying), "", List.of()))
                    .orElseThrow(() -> new CannotDo(
                            "No quotation has the id \"%s\". It may have left the coverage.".formatted(id.strip()))));
        }
    }
}

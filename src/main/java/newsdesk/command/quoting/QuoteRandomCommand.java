package newsdesk.command.quoting;

import static newsdesk.command.Option.Type.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import newsdesk.command.Action;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.Saying;

/// Shows any quotation: `quote random`.
public final class QuoteRandomCommand implements Command {

    private static final String NAME = "quote random";

    private static final Option SPEAKER =
            Option.optional("speaker", TEXT, "Only what this person said").suggested();

    private final Library library;
    private final RandomGenerator chance;

    public QuoteRandomCommand(Library library, RandomGenerator chance) {
        this.library = library;
        this.chance = chance;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Shows a quotation that is chosen by chance.";
    }

    @Override
    public List<Option> options() {
        return List.of(SPEAKER);
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
            List<String> speaker = invocation
                    .value(SPEAKER.name())
                    .map(name -> SpeakerNames.meant(name, book.speakers()))
                    .orElse(List.of());
            Optional<Saying> saying = book.any(
                    new QuotationBook.Filter(speaker, Optional.empty(), Optional.empty(), Optional.empty()), chance);
            Map<String, String> same = invocation
                    .value(SPEAKER.name())
                    .map(name -> Map.of(SPEAKER.name(), name))
                    .orElse(Map.of());
            audience.reply(saying.<Reply>map(
                            any -> new Reply.Quoted("Chosen by chance", List.of(any), "", List.of(another(same))))
                    .orElseGet(() -> new Reply.Notice("Nobody is quoted in the coverage.")));
        }
    }

    private static Action another(Map<String, String> values) {
        return Action.run("Another", Action.Presser.ASKER, Action.Where.INSTEAD, NAME, values);
    }

    @Override
    public List<String> suggest(Option option, String typed) {
        return new SpeakerNames(library).suggested(option, SPEAKER, typed);
    }
}

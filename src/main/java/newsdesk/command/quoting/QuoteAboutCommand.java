package newsdesk.command.quoting;

import static newsdesk.command.Option.Type.SINCE;
import static newsdesk.command.Option.Type.TEXT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Pages;
import newsdesk.command.Since;
import newsdesk.corpus.Outlet;
import newsdesk.quotes.QuotationBook;

/// Lists what was said about a topic, what is most about it first: `quote about`.
public final class QuoteAboutCommand implements Command {

    private static final String NAME = "quote about";
    private static final String REPORTED = "reported";

    private static final Option TOPIC = Option.required("topic", TEXT, "What was spoken about");
    private static final Option SPEAKER =
            Option.optional("speaker", TEXT, "Only what this person said").suggested();
    private static final Option SINCE_DAY =
            Option.optional("since", SINCE, "Only what was printed since: 2025-08-20, 7d, 2w, 3m, 1y");
    private static final Option OUTLET =
            Option.optional("outlet", TEXT, "Only what this outlet printed").suggested();
    private static final Option KIND = Option.optional("kind", TEXT, "Only words in quote marks, or only reported ones")
            .oneOf("direct", REPORTED);

    /// Discord shows no more.
    private static final int SUGGESTED = 25;

    private final Library library;
    private final Clock clock;
    private final Pages pages = new Pages(NAME, QuoteByCommand.ON_A_PAGE);

    public QuoteAboutCommand(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Shows what was said about a topic, word for word.";
    }

    @Override
    public List<Option> options() {
        return List.of(TOPIC, SPEAKER, SINCE_DAY, OUTLET, KIND, Pages.PAGE);
    }

    @Override
    public String example() {
        return "\"security guarantees\" --speaker Trump --kind direct";
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
        String topic = invocation.required(TOPIC.name());
        try (QuotationBook book = library.open(audience::progress)) {
            QuotationBook.Filter filter = filter(invocation, book);
            audience.reply(pages.of(
                    invocation,
                    "%s about \"%s\""
                            .formatted(filter.speakers().stream().findFirst().orElse("Said"), topic),
                    (offset, limit) -> book.about(topic, filter, offset, limit),
                    "Nothing of what is quoted in the coverage is about \"%s\"%s."
                            .formatted(topic, filter.equals(QuotationBook.Filter.ALL) ? "" : " within these limits")));
        }
    }

    private QuotationBook.Filter filter(Invocation invocation, QuotationBook book) {
        List<String> speaker = invocation
                .value(SPEAKER.name())
                .map(name -> SpeakerNames.meant(name, book.speakers()))
                .orElse(List.of());
        Optional<LocalDate> since =
                invocation.value(SINCE_DAY.name()).flatMap(text -> Since.read(text, LocalDate.now(clock)));
        return new QuotationBook.Filter(
                speaker,
                since,
                invocation.value(OUTLET.name()).map(this::outlet),
                invocation.value(KIND.name()).map(REPORTED::equals));
    }

    private Outlet outlet(String name) {
        return library.outlets().stream()
                .filter(outlet -> folded(outlet.name()).equals(folded(name)))
                .findFirst()
                .orElseThrow(() -> new CannotDo("No indexed article is from \"%s\". The outlets are: %s."
                        .formatted(
                                name,
                                library.outlets().stream()
                                        .map(Outlet::name)
                                        .limit(10)
                                        .collect(Collectors.joining(", ")))));
    }

    @Override
    public List<String> suggest(Option option, String typed) {
        if (!option.equals(OUTLET)) {
            return new SpeakerNames(library).suggested(option, SPEAKER, typed);
        }
        return library.outlets().stream()
                .map(Outlet::name)
                .filter(name -> folded(name).startsWith(folded(typed)))
                .limit(SUGGESTED)
                .toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

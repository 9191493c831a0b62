package newsdesk.command.quoting;

import static newsdesk.command.Option.Type.TEXT;

import java.util.List;
import java.util.Optional;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.quotes.Claim;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.Verification;

/// Says whether somebody is quoted with some words in the coverage: `quote verify`.
public final class QuoteVerifyCommand implements Command {

    /// Twice what anybody is quoted with in one go.
    private static final int LONGEST = 2000;

    private static final Option WORDS =
            Option.required("text", TEXT, "The words, perhaps with who is said to have said them");
    private static final Option SPEAKER =
            Option.optional("speaker", TEXT, "Who is said to have said them").suggested();

    private final Library library;

    public QuoteVerifyCommand(Library library) {
        this.library = library;
    }

    @Override
    public String name() {
        return "quote verify";
    }

    @Override
    public String description() {
        return "Says whether words were said just so, otherwise, by somebody else, or not at all.";
    }

    @Override
    public List<Option> options() {
        return List.of(WORDS, SPEAKER);
    }

    @Override
    public String example() {
        return "\"It's a tough one to solve\" --speaker Trump";
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public Optional<Menu> menu() {
        return Optional.of(new Menu("Verify this quotation", WORDS));
    }

    @Override
    public boolean isForAll() {
        return true;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        String text = invocation.required(WORDS.name());
        if (text.length() > LONGEST) {
            throw new CannotDo("The text has %d characters; at most %d can be verified at once."
                    .formatted(text.length(), LONGEST));
        }
        try (QuotationBook book = library.open(audience::progress)) {
            Claim read = Claim.read(text, book.speakers());
            Claim claim = invocation
                    .value(SPEAKER.name())
                    .map(speaker -> new Claim(read.words(), Optional.of(SpeakerNames.plain(speaker))))
                    .orElse(read);
            if (!Verification.isLongEnough(claim)) {
                throw new CannotDo(
                        "\"%s\" is too short to verify: fewer than two words or %d characters stand in too many places."
                                .formatted(claim.words(), Verification.SHORTEST));
            }
            audience.reply(new Reply.Verified(claim, new Verification(book).of(claim), List.of()));
        }
    }

    @Override
    public List<String> suggest(Option option, String typed) {
        return new SpeakerNames(library).suggested(option, SPEAKER, typed);
    }
}

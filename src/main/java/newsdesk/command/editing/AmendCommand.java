package newsdesk.command.editing;

import static newsdesk.command.Option.Type.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.PrintedDate;
import newsdesk.corpus.Published;
import newsdesk.editing.Intake.Waiting;

/// Corrects what was understood of a draft's imprint: `corpus amend`. The text itself stays as it was read.
public final class AmendCommand implements Command {

    static final String NAME = "corpus amend";

    static final String HEADLINE = "headline";
    static final String OUTLET = "outlet";
    static final String PUBLISHED = "date";

    private static final String BYLINE = "byline";
    private static final String LINK = "link";

    /// What is given for something that is not to be there at all.
    private static final String NOTHING = "-";

    private static final List<Option> PARTS = List.of(
            Option.optional(HEADLINE, TEXT, "Its headline; a hyphen for none"),
            Option.optional(OUTLET, TEXT, "Who published it; a hyphen for nobody known"),
            Option.optional(PUBLISHED, TEXT, "When: 2025-08-20 or 2025-08-20T09:30+02:00; a hyphen for not known"),
            Option.optional(BYLINE, TEXT, "Who wrote it, as printed; a hyphen for nobody named"),
            Option.optional(LINK, TEXT, "Where it can be read; a hyphen for nowhere"));

    private final Additions additions;

    public AmendCommand(Additions additions) {
        this.additions = additions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Corrects headline, outlet, date, byline or link of a draft.";
    }

    @Override
    public List<Option> options() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(Additions.DRAFT), PARTS.stream())
                .toList();
    }

    @Override
    public String example() {
        return "--draft K7QM2XWP --outlet \"The Gazette\" --date 2025-08-20";
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public Access access() {
        return Access.EDITORS;
    }

    @Override
    public List<String> suggest(Option option, String typed) {
        return option.equals(Additions.DRAFT) ? additions.suggest(typed) : List.of();
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        Remembering.during(() -> work(invocation, audience));
    }

    private void work(Invocation invocation, Audience audience) {
        String id = Additions.draft(invocation);
        List<String> given =
                PARTS.stream().map(Option::name).filter(invocation::has).toList();
        if (given.isEmpty()) {
            throw new CannotDo("Say what is to be corrected: "
                    + PARTS.stream().map(Option::name).collect(Collectors.joining(", ")) + ".");
        }
        Waiting amended = additions
                .logbook()
                .during(
                        invocation.caller(),
                        "amend",
                        "draft " + id,
                        () -> amended(id, invocation),
                        _ -> String.join(", ", given));
        audience.reply(DraftCard.of(amended));
    }

    private Waiting amended(String id, Invocation invocation) {
        return additions
                .intake()
                .get()
                .draft(id)
                .map(draft -> imprint(draft.article().imprint(), invocation))
                .flatMap(imprint -> additions.intake().get().amend(id, imprint))
                .orElseThrow(() -> Additions.gone(id));
    }

    private static Imprint imprint(Imprint before, Invocation invocation) {
        return new Imprint(
                given(HEADLINE, invocation).orElse(before.headline()),
                before.standfirst(),
                given(OUTLET, invocation).map(Outlet::new).orElse(before.outlet()),
                given(BYLINE, invocation).orElse(before.byline()),
                given(PUBLISHED, invocation).map(AmendCommand::date).orElse(before.published()),
                before.updated(),
                given(LINK, invocation).map(AmendCommand::link).orElse(before.link()),
                before.language());
    }

    private static Optional<String> given(String part, Invocation invocation) {
        return invocation
                .value(part)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .map(text -> text.equals(NOTHING) ? "" : text);
    }

    private static Published date(String text) {
        return text.isEmpty()
                ? Published.undated()
                : PrintedDate.read(text)
                        .orElseThrow(() -> new CannotDo(
                                "\"%s\" is no date that can be read with certainty: give a day such as 2025-08-20."
                                        .formatted(text)));
    }

    private static Link link(String text) {
        return text.isEmpty()
                ? Link.NONE
                : Link.at(text).orElseThrow(() -> new CannotDo("\"%s\" is no address of the web.".formatted(text)));
    }
}

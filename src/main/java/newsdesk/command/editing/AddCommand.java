package newsdesk.command.editing;

import static newsdesk.command.Option.Type.ATTACHMENT;
import static newsdesk.command.Option.Type.FLAG;
import static newsdesk.command.Option.Type.TEXT;

import java.util.List;
import java.util.Map;
import newsdesk.command.Action;
import newsdesk.command.Action.Deed;
import newsdesk.command.Action.Form;
import newsdesk.command.Action.Presser;
import newsdesk.command.Attachment;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.editing.Fetcher;
import newsdesk.editing.Fetcher.Fetched;
import newsdesk.editing.Fetcher.Kind;
import newsdesk.editing.Fetcher.Known;
import newsdesk.editing.Intake.Brought;
import newsdesk.editing.Intake.Waiting;
import newsdesk.editing.Material;

/// Brings an article in, from a link, a file or pasted text, and shows what was understood of it: `corpus add`. It is
/// published when somebody confirms that.
public final class AddCommand implements Command {

    static final String NAME = "corpus add";

    private static final Option LINK = Option.optional("link", TEXT, "The address of an article");
    private static final Option FILE =
            Option.optional("file", ATTACHMENT, "A file with an article: HTML, PDF, DOCX, Markdown or text");
    private static final Option PASTED = Option.optional("text", TEXT, "The article itself");
    private static final Option YES =
            Option.optional("yes", FLAG, "Publish it at once; a copy of what is there is shown first all the same");

    /// Discord takes no more in a form (Discord: Component Reference, text input).
    private static final int LONGEST_PASTED = 4000;

    private final Additions additions;
    private final Fetcher web;
    private final Files files;

    /// Takes what was handed in.
    @FunctionalInterface
    public interface Files {

        /// The file itself.
        ///
        /// @throws CannotDo where it is too large or cannot be read
        Material read(Attachment file);
    }

    /// @param web   fetches what is behind a link
    /// @param files takes files
    public AddCommand(Additions additions, Fetcher web, Files files) {
        this.additions = additions;
        this.web = web;
        this.files = files;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Brings an article in: a link, a file or text. It is published when you confirm.";
    }

    @Override
    public List<Option> options() {
        return List.of(LINK, FILE, PASTED, YES);
    }

    @Override
    public String example() {
        return "--link https://www.example.org/news/ice-stops-ferries";
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
    public void run(Invocation invocation, Audience audience) {
        Remembering.during(() -> work(invocation, audience));
    }

    private void work(Invocation invocation, Audience audience) {
        List<Option> given = List.of(LINK, FILE, PASTED).stream()
                .filter(option -> invocation.has(option.name()))
                .toList();
        if (given.isEmpty()) {
            audience.reply(new Reply.Notice(
                    "Give a link, a file, or the text itself: paste up to %,d characters, longer texts as a file."
                            .formatted(LONGEST_PASTED),
                    List.of(paste())));
            return;
        }
        if (given.size() > 1) {
            throw new CannotDo("Give one of link, file and text at a time.");
        }
        Waiting waiting = brought(invocation, audience);
        audience.reply(
                invocation.has(YES.name()) && !waiting.isCopy()
                        ? new Reply.Notice(additions.publish(waiting.draft().id(), invocation.caller(), audience))
                        : DraftCard.of(waiting));
    }

    private Waiting brought(Invocation invocation, Audience audience) {
        String object = invocation
                .value(LINK.name())
                .or(() -> invocation.value(FILE.name()).map(AddCommand::fileName))
                .orElse("pasted text");
        return additions
                .logbook()
                .during(
                        invocation.caller(),
                        "add",
                        object,
                        () -> taken(material(invocation, audience), audience),
                        waiting -> "draft " + waiting.draft().id());
    }

    /// What Discord puts before the name of an attached file lets whoever knows it fetch the file.
    private static String fileName(String value) {
        return value.replaceFirst("^https://\\S+ [0-9]+ ", "");
    }

    private Waiting taken(Material material, Audience audience) {
        audience.progress("reading", 0, -1);
        return switch (additions.intake().get().bring(material)) {
            case Brought.Refused(String why) -> throw new CannotDo(why);
            case Brought.Taken(Waiting waiting) -> waiting;
        };
    }

    private Material material(Invocation invocation, Audience audience) {
        if (invocation.has(FILE.name())) {
            audience.progress("taking the file", 0, -1);
            return files.read(Attachment.in(invocation, FILE.name()));
        }
        if (invocation.has(PASTED.name())) {
            return Material.pasted(String.join("\n", invocation.all(PASTED.name())));
        }
        audience.progress("fetching the page", 0, -1);
        return switch (web.fetch(invocation.required(LINK.name()), Kind.ARTICLE, Known.NOTHING)) {
            case Fetched.Got(Material material, Known _) -> material;
            case Fetched.Unchanged _ -> throw new CannotDo("The server says that nothing has changed there.");
            case Fetched.Failed(String why, var _) -> throw new CannotDo(why);
        };
    }

    private static Action paste() {
        Form form = new Form(
                "Add an article", "Its text, the headline on the first line", PASTED.name(), "", LONGEST_PASTED);
        return new Action("Paste the text", Presser.MODERATOR, new Deed.Fill(NAME, Map.of(), form));
    }
}

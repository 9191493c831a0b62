package newsdesk.console.line;

import java.util.List;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.command.Errand;
import newsdesk.command.Invocation;
import newsdesk.console.page.Screen;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;

/// Understands the lines of a session: a line is a question, a line that begins with a slash a command.
public final class SessionLines {

    private static final String ASK = "ask";
    private static final List<String> ENDS = List.of("exit", "quit", "/exit", "/quit");

    private final Catalogue catalogue;
    private final CommandLines commands;
    private final boolean json;

    public SessionLines(Catalogue catalogue, Screen screen, boolean json) {
        this.catalogue = catalogue;
        this.commands = CommandLines.ofSession(catalogue, screen);
        this.json = json;
    }

    /// How words are told from each other: by spaces, those in double quotes belonging together. Apostrophes and
    /// backslashes are part of what people write.
    public static DefaultParser parser() {
        return new DefaultParser().quoteChars(new char[] {'"'}).escapeChars(new char[0]);
    }

    public boolean isEnd(String line) {
        return ENDS.contains(line.strip());
    }

    /// What a line asks for; it is not blank.
    public Request read(String line) {
        String text = line.strip();
        if (!text.startsWith("/")) {
            return question(text);
        }
        String command = text.substring(1);
        List<String> words = parser().parse(command, command.length(), ParseContext.ACCEPT_LINE).words().stream()
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return new Request.Wrong("A command follows the slash. \"/help\" lists them.", json);
        }
        return commands.read(words, json);
    }

    private Request question(String text) {
        return catalogue
                .named(ASK)
                .<Request>map(ask -> new Request.Run(errand(ask, text), GlobalOptions.NONE, json))
                .orElseGet(() -> new Request.Wrong("Questions cannot be asked here.", json));
    }

    private static Errand errand(Command ask, String text) {
        return new Errand(ask, Invocation.of(ask.options().getFirst().name(), text));
    }
}

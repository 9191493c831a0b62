package newsdesk.console.line;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.command.Errand;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.console.page.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Understands command lines, according to the commands there are.
public final class CommandLines {

    private final CommandSpec root;
    private final Screen screen;

    private CommandLines(CommandSpec root, Screen screen) {
        this.root = root;
        this.screen = screen;
    }

    /// Those with which the program is started.
    public static CommandLines ofProgram(Catalogue catalogue, String version, Screen screen) {
        return new CommandLines(Specs.ofProgram(catalogue, version), screen);
    }

    /// Those that are typed in a session.
    public static CommandLines ofSession(Catalogue catalogue, Screen screen) {
        return new CommandLines(Specs.ofSession(catalogue), screen);
    }

    public Request read(List<String> words) {
        return read(words, false);
    }

    /// The same for words that may be given where every reply is JSON.
    ///
    /// @param alwaysJson whether replies are to be JSON even where these words do not say so
    public Request read(List<String> words, boolean alwaysJson) {
        boolean json = alwaysJson || words.contains(Specs.JSON);
        try {
            CommandLine line = new CommandLine(root)
                    .setExpandAtFiles(false)
                    .setPosixClusteredShortOptionsAllowed(false)
                    .setUsageHelpWidth(screen.columns());
            return request(line.parseArgs(helped(words).toArray(String[]::new)), json);
        } catch (ParameterException e) {
            return new Request.Wrong(Misuse.sentence(e), json);
        } catch (Misuse e) {
            return new Request.Wrong(e.sentence(), json);
        }
    }

    /// "help ask" means "ask --help", whatever options stand before it.
    private List<String> helped(List<String> words) {
        int command = 0;
        while (command < words.size() && words.get(command).startsWith("-")) {
            OptionSpec option = root.findOption(words.get(command));
            command += option == null || option.arity().max() == 0 ? 1 : 2;
        }
        if (command + 1 >= words.size()
                || !words.get(command).equals("help")
                || words.get(command + 1).startsWith("-")) {
            return words;
        }
        List<String> helped = new ArrayList<>(words);
        helped.remove(command);
        helped.add("--help");
        return helped;
    }

    private Request request(ParseResult program, boolean json) throws Misuse {
        List<ParseResult> levels = levels(program);
        ParseResult deepest = levels.getLast();
        CommandSpec spec = deepest.commandSpec();
        if (levels.stream().anyMatch(ParseResult::isUsageHelpRequested)) {
            return new Request.Show(spec.commandLine().getUsageMessage(screen.colour() ? Ansi.ON : Ansi.OFF));
        }
        if (program.isVersionHelpRequested()) {
            return new Request.Show(String.join("\n", root.version()) + "\n");
        }
        GlobalOptions globals = globals(levels);
        if (spec.userObject() instanceof Command command) {
            return new Request.Run(new Errand(command, invocation(command, deepest)), globals, json);
        }
        if (levels.size() > 1) {
            throw new Misuse("\"%s\" needs one more word: %s."
                    .formatted(spec.name(), String.join(", ", spec.subcommands().keySet())));
        }
        return new Request.Alone(globals, json);
    }

    /// The program, the group where there is one, the command.
    private static List<ParseResult> levels(ParseResult program) {
        List<ParseResult> levels = new ArrayList<>(List.of(program));
        while (levels.getLast().hasSubcommand()) {
            levels.add(levels.getLast().subcommand());
        }
        return levels;
    }

    private static Invocation invocation(Command command, ParseResult given) throws Misuse {
        Map<String, List<String>> values = new HashMap<>();
        int operand = 0;
        for (Option option : command.options()) {
            List<String> found = option.isOperand()
                    ? operand(option, given, operand++)
                    : given.hasMatchedOption("--" + option.name()) ? named(option, given) : List.of();
            for (String value : found) {
                Optional<String> fault = option.fault(value);
                if (fault.isPresent()) {
                    throw new Misuse((option.isOperand() ? "" : "--") + fault.get());
                }
            }
            if (!found.isEmpty()) {
                values.put(option.name(), found);
            }
        }
        return new Invocation(values);
    }

    private static List<String> named(Option option, ParseResult given) {
        return option.type() == Option.Type.FLAG
                ? List.of("true")
                : List.copyOf(given.matchedOption("--" + option.name()).originalStringValues());
    }

    private static List<String> operand(Option option, ParseResult given, int index) {
        List<String> words = given.matchedPositional(index).originalStringValues();
        return option.type() == Option.Type.TEXT ? List.of(String.join(" ", words)) : List.copyOf(words);
    }

    private static GlobalOptions globals(List<ParseResult> levels) throws Misuse {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : values(Specs.SET, levels)) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new Misuse(
                        "--set needs a key and a value such as retrieval.passages=8, not \"%s\".".formatted(setting));
            }
            settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return new GlobalOptions(folder(Specs.DATA, levels), folder(Specs.CORPUS_FOLDER, levels), settings);
    }

    private static @Nullable Path folder(String option, List<ParseResult> levels) throws Misuse {
        List<String> said = values(option, levels);
        if (said.isEmpty()) {
            return null;
        }
        if (said.size() > 1) {
            throw new Misuse(option + " was given twice; once is enough.");
        }
        try {
            return Path.of(said.getFirst());
        } catch (InvalidPathException e) {
            throw new Misuse(
                    "%s needs a folder; \"%s\" cannot be one: %s.".formatted(option, said.getFirst(), e.getReason()));
        }
    }

    private static List<String> values(String option, List<ParseResult> levels) {
        return levels.stream()
                .filter(level -> level.hasMatchedOption(option))
                .flatMap(level -> level.matchedOption(option).originalStringValues().stream())
                .toList();
    }
}

package newsdesk.console.line;

import java.util.List;
import java.util.Locale;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.command.Option;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The commands in picocli's words. Built by calls, not read from annotations, so that a command is written once
/// for the terminal and for Discord, and so that starting takes no time for reflection.
final class Specs {

    static final String JSON = "--json";
    static final String DATA = "--data";
    static final String CORPUS_FOLDER = "--corpus-folder";
    static final String SET = "--set";

    private Specs() {}

    /// The program with its commands, and the options that say where it works.
    static CommandSpec ofProgram(Catalogue catalogue, String version) {
        CommandSpec root = root(catalogue, true);
        root.version("newsdesk " + version);
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Say which version this is")
                .build());
        root.usageMessage()
                .description(
                        "Answers questions about news coverage, every sentence with its source.",
                        "Alone it opens a session: type questions, or commands after a slash.")
                .commandListHeading("%nCommands:%n")
                .footer(
                        "",
                        "Example:",
                        "  newsdesk ask \"What did the foreign minister say about the talks?\"",
                        "",
                        "It ends with status 0 when it is done, also where the coverage does not answer; 1 when refused, 2 when misused, 3 when unavailable.");
        return root;
    }

    /// The commands as they can be typed in a session.
    static CommandSpec ofSession(Catalogue catalogue) {
        CommandSpec root = root(catalogue, false);
        root.usageMessage()
                .description("A line is a question; a line that begins with a slash is one of these commands.")
                .commandListHeading("%nCommands:%n")
                .footer("", "Example:", "  /sources --limit 5", "", "exit or Ctrl-D ends the session.");
        return root;
    }

    private static CommandSpec root(Catalogue catalogue, boolean withGlobals) {
        CommandSpec root = common(CommandSpec.create().name("newsdesk"), withGlobals, false);
        for (Command command : catalogue.forConsole()) {
            List<String> words = Catalogue.words(command);
            CommandSpec parent = root;
            for (String word : words.subList(0, words.size() - 1)) {
                parent = group(parent, word, withGlobals);
            }
            parent.addSubcommand(words.getLast(), spec(command, withGlobals));
        }
        return root;
    }

    private static CommandSpec group(CommandSpec parent, String name, boolean withGlobals) {
        CommandLine there = parent.subcommands().get(name);
        if (there != null) {
            return there.getCommandSpec();
        }
        CommandSpec group = common(CommandSpec.create(), withGlobals, true);
        group.usageMessage().description("Has several commands of its own.");
        parent.addSubcommand(name, group);
        return group;
    }

    private static CommandSpec spec(Command command, boolean withGlobals) {
        CommandSpec spec = common(CommandSpec.wrapWithoutInspection(command), withGlobals, true);
        List<Option> operands =
                command.options().stream().filter(Option::isOperand).toList();
        for (Option option : command.options()) {
            if (option.isOperand()) {
                int index = operands.indexOf(option);
                spec.addPositional(operand(option, index, index == operands.size() - 1));
            } else {
                spec.addOption(named(option));
            }
        }
        spec.usageMessage().description(command.description());
        spec.usageMessage()
                .footer("", "Example:", ("  newsdesk " + command.name() + " " + command.example()).stripTrailing());
        return spec;
    }

    private static PositionalParamSpec operand(Option option, int index, boolean last) {
        return PositionalParamSpec.builder()
                .paramLabel(label(option))
                .description(option.description())
                .type(last ? List.class : String.class)
                .auxiliaryTypes(String.class)
                .index(last ? index + "..*" : Integer.toString(index))
                .arity(last ? "1..*" : "1")
                .required(true)
                .build();
    }

    private static OptionSpec named(Option option) {
        OptionSpec.Builder spec = OptionSpec.builder("--" + option.name())
                .description(option.description())
                .required(option.required());
        return switch (option.type()) {
            case FLAG -> spec.type(boolean.class).arity("0").build();
            case TEXT, FILES ->
                spec.type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .paramLabel(label(option))
                        .build();
            case NUMBER, SINCE, FILE, ATTACHMENT, CHANNEL, ROLE ->
                spec.type(String.class).arity("1").paramLabel(label(option)).build();
        };
    }

    private static String label(Option option) {
        return switch (option.type()) {
            case NUMBER -> "N";
            case SINCE -> "DAY";
            case FILE, ATTACHMENT -> "FILE";
            case FILES -> option.isOperand() ? option.name().toUpperCase(Locale.ROOT) : "FILE";
            case TEXT, FLAG, CHANNEL, ROLE -> option.name().toUpperCase(Locale.ROOT);
        };
    }

    /// Adds what every command takes. Options about where the program works can be said anywhere, but are explained
    /// once.
    private static CommandSpec common(CommandSpec spec, boolean withGlobals, boolean hidden) {
        spec.interpolateVariables(false);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this")
                .build());
        spec.addOption(OptionSpec.builder(JSON)
                .type(boolean.class)
                .arity("0")
                .description("Reply as JSON, one line, for programs")
                .build());
        if (withGlobals) {
            spec.addOption(global(DATA, "DIR", "The folder for the index and imported articles", hidden));
            spec.addOption(global(CORPUS_FOLDER, "DIR", "The folder of the articles", hidden));
            spec.addOption(
                    global(SET, "KEY=VALUE", "Change a setting for this once; may be given several times", hidden));
        }
        return spec;
    }

    private static OptionSpec global(String name, String label, String description, boolean hidden) {
        return OptionSpec.builder(name)
                .type(name.equals(SET) ? List.class : String.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .hidden(hidden)
                .build();
    }
}

package newsdesk.console.line;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import newsdesk.command.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// A command line that cannot be understood: what is wrong with it and what to do, in one or two sentences.
final class Misuse extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /// As much of a misplaced word as is needed to know it again.
    private static final int SHOWN = 60;

    private final String sentence;

    Misuse(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /// What picocli found wrong, in our words.
    static String sentence(ParameterException fault) {
        CommandSpec spec = fault.getCommandLine().getCommandSpec();
        return switch (fault) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, spec);
            case MissingParameterException missing -> missing(missing, spec);
            case OverwrittenOptionException twice ->
                "%s was given twice; once is enough.".formatted(name(twice.getOverwritten()));
            default -> "%s. %s".formatted(fault.getMessage(), help(spec));
        };
    }

    private static String unmatched(UnmatchedArgumentException fault, CommandSpec spec) {
        String word = shortened(fault.getUnmatched().getFirst());
        if (fault.isUnknownOption()) {
            return spec.userObject() instanceof Command command
                    ? "The command \"%s\" has no option %s. %s".formatted(command.name(), word, help(spec))
                    : "There is no option %s. %s".formatted(word, help(spec));
        }
        if (spec.userObject() instanceof Command command) {
            return "The command \"%s\" takes no \"%s\". %s".formatted(command.name(), word, help(spec));
        }
        String group = group(spec);
        List<String> near = fault.getSuggestions();
        String hint = near.isEmpty() ? "" : " Did you mean \"%s\"?".formatted(group + near.getFirst());
        String asked = spec.subcommands().containsKey("ask") ? " To ask a question: ask \"…\"." : "";
        return "There is no command \"%s\".%s%s %s".formatted(group + word, hint, asked, help(spec));
    }

    private static String missing(MissingParameterException fault, CommandSpec spec) {
        List<ArgSpec> missing = fault.getMissing();
        if (missing.isEmpty()) {
            return "%s. %s".formatted(fault.getMessage(), help(spec));
        }
        String names = missing.stream().map(Misuse::name).collect(Collectors.joining(", "));
        return spec.userObject() instanceof Command command
                        && missing.getFirst().required()
                ? "The command \"%s\" needs %s, for example: %s %s"
                        .formatted(command.name(), names, command.name(), command.example())
                : "%s needs a value. %s".formatted(names, help(spec));
    }

    private static String shortened(String word) {
        return word.length() <= SHOWN ? word : word.substring(0, SHOWN) + "…";
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String help(CommandSpec spec) {
        return "\"%s\" says more.".formatted(("help " + group(spec)).strip());
    }

    /// What stands between the program's name and the word at fault: "", "eval ".
    private static String group(CommandSpec spec) {
        return spec.parent() == null ? "" : spec.qualifiedName().substring("newsdesk ".length()) + " ";
    }
}

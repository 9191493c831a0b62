package newsdesk.console.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.command.Option;
import newsdesk.wording.Harmless;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/// Completes command lines of a session: names of commands, their options, and what can follow those.
public final class CommandCompleter implements Completer {

    /// What is completed by the names of files.
    private static final Set<Option.Type> FILES = Set.of(Option.Type.FILE, Option.Type.FILES, Option.Type.ATTACHMENT);

    private final Catalogue catalogue;

    public CommandCompleter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        if (before.isEmpty() ? !line.word().startsWith("/") : !before.getFirst().startsWith("/")) {
            return;
        }
        Optional<Command> command = named(before);
        if (command.isEmpty()) {
            addNames(before, candidates);
            return;
        }
        List<String> given = before.subList(command.get().name().split(" ").length, before.size());
        Optional<Option> open = awaiting(command.get(), given);
        if (open.isPresent()) {
            addValues(command.get(), open.get(), line.word(), candidates);
        } else if (line.word().startsWith("-")) {
            addOptions(command.get(), given, candidates);
        } else {
            Optional<Option> operand = operand(command.get());
            operand.ifPresent(option -> addValues(command.get(), option, line.word(), candidates));
            if (operand.isEmpty()) {
                addOptions(command.get(), given, candidates);
            }
        }
    }

    private Optional<Command> named(List<String> words) {
        return catalogue.forConsole().stream()
                .filter(command -> {
                    List<String> name = List.of(("/" + command.name()).split(" "));
                    return words.size() >= name.size()
                            && words.subList(0, name.size()).equals(name);
                })
                .findFirst();
    }

    private void addNames(List<String> before, List<Candidate> candidates) {
        catalogue.forConsole().stream()
                .map(command -> List.of(("/" + command.name()).split(" ")))
                .filter(name -> name.size() > before.size()
                        && name.subList(0, before.size()).equals(before))
                .map(name -> name.get(before.size()))
                .distinct()
                .forEach(word -> candidates.add(new Candidate(word)));
    }

    /// The option whose value the next word is.
    private static Optional<Option> awaiting(Command command, List<String> given) {
        return command.options().stream()
                .filter(option -> option.type() != Option.Type.FLAG && !option.isOperand())
                .filter(option -> !given.isEmpty() && given.getLast().equals("--" + option.name()))
                .findFirst();
    }

    private static Optional<Option> operand(Command command) {
        return command.options().stream().filter(Option::isOperand).findFirst();
    }

    private static void addOptions(Command command, List<String> given, List<Candidate> candidates) {
        List<String> names = new ArrayList<>(Stream.concat(
                        command.options().stream()
                                .filter(option -> !option.isOperand())
                                .map(option -> "--" + option.name()),
                        Stream.of(Specs.JSON, "--help"))
                .toList());
        names.removeAll(given);
        names.forEach(name -> candidates.add(new Candidate(name)));
    }

    /// A value that holds something that must not reach a terminal is not offered; a folder is not followed by a
    /// space, so that it can be gone into.
    private static void addValues(Command command, Option option, String typed, List<Candidate> candidates) {
        boolean file = FILES.contains(option.type());
        List<String> values = file ? FileNames.startingWith(typed) : command.suggest(option, typed);
        values.stream()
                .filter(value -> Harmless.line(value).equals(value))
                .map(value -> new Candidate(value, value, null, null, null, null, !(file && value.endsWith("/"))))
                .forEach(candidates::add);
    }
}

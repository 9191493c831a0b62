package newsdesk.console.line;

import static newsdesk.command.Option.Type.FILES;
import static newsdesk.command.Option.Type.FLAG;
import static newsdesk.command.Option.Type.SINCE;
import static newsdesk.command.Option.Type.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsdesk.command.Catalogue;
import newsdesk.command.Option;
import newsdesk.command.SpokenCommand;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser.ParseContext;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandCompleterTest {

    private static final CommandCompleter COMPLETER = new CommandCompleter(new Catalogue(List.of(
            SpokenCommand.echo(
                    "ask",
                    Option.required("question", TEXT, "What you want to know"),
                    Option.optional("since", SINCE, "Only since"),
                    Option.optional("outlet", TEXT, "Only of")),
            SpokenCommand.echo("import", Option.required("file", FILES, "The files")),
            SpokenCommand.echo("reindex", Option.optional("no-vectors", FLAG, "Words only")),
            SpokenCommand.echo("eval answers"),
            SpokenCommand.echo("eval retrieval"),
            SpokenCommand.echo("corpus log"),
            SpokenCommand.echo("corpus golden add"))));

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("", List.of()),
                arguments("Who wo", List.of()),
                arguments("Who /a", List.of()),
                arguments("/", List.of("/ask", "/import", "/reindex", "/eval", "/corpus")),
                arguments("/corpus ", List.of("log", "golden")),
                arguments("/corpus golden ", List.of("add")),
                arguments("/eval ", List.of("answers", "retrieval")),
                arguments("/ask who -", List.of("--since", "--outlet", "--json", "--help")),
                arguments("/ask who --since 7d -", List.of("--outlet", "--json", "--help")),
                arguments("/ask who --outlet ", List.of("The Vell Courier", "Norrland Post")),
                arguments("/ask who --outlet \"The V", List.of("The Vell Courier")),
                arguments("/reindex ", List.of("--no-vectors", "--json", "--help")),
                arguments("/nonsense ", List.of()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatCanFollowIsOffered(String line, List<String> expected) throws IOException {
        assertThat(complete(line)).containsExactlyElementsOf(expected);
    }

    @Test
    void filesAreOffered(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("articles.jsonl"));
        Files.createFile(folder.resolve("other.md"));
        Files.createDirectory(folder.resolve("archive"));

        assertThat(complete("/import " + folder + "/ar"))
                .containsExactly(folder + "/archive/", folder + "/articles.jsonl");
        assertThat(complete("/import " + folder + "/nowhere/x")).isEmpty();
    }

    private static List<String> complete(String line) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        try (var terminal =
                new DumbTerminal(java.io.InputStream.nullInputStream(), java.io.OutputStream.nullOutputStream())) {
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
            COMPLETER.complete(
                    reader, SessionLines.parser().parse(line, line.length(), ParseContext.COMPLETE), candidates);
        }
        return candidates.stream().map(Candidate::value).toList();
    }
}

package newsdesk.console.line;

import static newsdesk.command.Option.Type.FILE;
import static newsdesk.command.Option.Type.FILES;
import static newsdesk.command.Option.Type.FLAG;
import static newsdesk.command.Option.Type.NUMBER;
import static newsdesk.command.Option.Type.SINCE;
import static newsdesk.command.Option.Type.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsdesk.command.Catalogue;
import newsdesk.command.Option;
import newsdesk.command.SpokenCommand;
import newsdesk.console.page.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {

    private static final Catalogue CATALOGUE = new Catalogue(List.of(
            SpokenCommand.echo(
                    "ask",
                    Option.required("question", TEXT, "What you want to know"),
                    Option.optional("since", SINCE, "Only since"),
                    Option.optional("outlet", TEXT, "Only of")),
            SpokenCommand.echo("sources", Option.optional("page", NUMBER, "Which page")),
            SpokenCommand.echo(
                    "import",
                    Option.required("file", FILES, "The files"),
                    Option.optional("no-vectors", FLAG, "Words only")),
            SpokenCommand.echo(
                    "eval answers",
                    Option.required("corpus", FILE, "The articles"),
                    Option.required("questions", FILE, "The questions"),
                    Option.optional("out", FILE, "Where to")),
            SpokenCommand.echo("eval retrieval"),
            SpokenCommand.echo("corpus log"),
            SpokenCommand.echo("corpus golden add", Option.required("question", TEXT, "The question")),
            SpokenCommand.echo("status")));

    static Stream<Arguments> commandLines() {
        return Stream.of(
                arguments("corpus|log", "corpus log", Map.of()),
                arguments("corpus|golden|add|Who|won?", "corpus golden add", Map.of("question", List.of("Who won?"))),
                arguments("ask|Who won?", "ask", Map.of("question", List.of("Who won?"))),
                arguments("ask|Did|Orla|win|the|vote?", "ask", Map.of("question", List.of("Did Orla win the vote?"))),
                arguments(
                        "ask|Who|won?|--since|7d|--outlet=Norrland Post|--outlet|X",
                        "ask",
                        Map.of(
                                "question", List.of("Who won?"),
                                "since", List.of("7d"),
                                "outlet", List.of("Norrland Post", "X"))),
                arguments(
                        "ask|--since|2025-08-20|Who",
                        "ask",
                        Map.of("question", List.of("Who"), "since", List.of("2025-08-20"))),
                arguments("ask|--|--since|what?", "ask", Map.of("question", List.of("--since what?"))),
                arguments("ask|@file", "ask", Map.of("question", List.of("@file"))),
                arguments(
                        "ask|'${sys:user.home}'|\"x\"", "ask", Map.of("question", List.of("'${sys:user.home}' \"x\""))),
                arguments("ask|AND (|*:*", "ask", Map.of("question", List.of("AND ( *:*"))),
                arguments("ask|", "ask", Map.of("question", List.of(""))),
                arguments("sources", "sources", Map.of()),
                arguments("sources|--page|2", "sources", Map.of("page", List.of("2"))),
                arguments(
                        "import|a.md|b c.txt|--no-vectors",
                        "import",
                        Map.of("file", List.of("a.md", "b c.txt"), "no-vectors", List.of("true"))),
                arguments(
                        "eval|answers|--corpus|c.jsonl|--questions|q.jsonl|--out|o.jsonl",
                        "eval answers",
                        Map.of(
                                "corpus",
                                List.of("c.jsonl"),
                                "questions",
                                List.of("q.jsonl"),
                                "out",
                                List.of("o.jsonl"))),
                arguments("--data|d|status", "status", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("commandLines")
    void commandIsReadWithItsValues(String words, String name, Map<String, List<String>> values) {
        Request.Run run = (Request.Run) read(words);

        assertThat(run.errand().command().name()).isEqualTo(name);
        assertThat(run.errand().invocation().values()).isEqualTo(values);
        assertThat(run.json()).isFalse();
    }

    static Stream<Arguments> misuses() {
        return Stream.of(
                arguments("ask", "The command \"ask\" needs QUESTION, for example: ask example"),
                arguments("ask|--since|7d", "The command \"ask\" needs QUESTION, for example: ask example"),
                arguments("ask|x|--since", "--since needs a value. \"help ask\" says more."),
                arguments(
                        "ask|x|--since|soon",
                        "--since needs a day such as 2025-08-20 or a time back such as 7d, 2w, 3m or 1y, not \"soon\"."),
                arguments("ask|x|--since|1d|--since|2d", "--since was given twice; once is enough."),
                arguments("ask|x|--sinse|1d", "The command \"ask\" has no option --sinse. \"help ask\" says more."),
                arguments("sources|--page|two", "--page needs a whole number such as 20, not \"two\"."),
                arguments("status|now", "The command \"status\" takes no \"now\". \"help status\" says more."),
                arguments("import", "The command \"import\" needs FILE, for example: import example"),
                arguments("import|", "file needs the path of a file."),
                arguments("eval", "\"eval\" needs one more word: answers, retrieval."),
                arguments(
                        "eval|anwers",
                        "There is no command \"eval anwers\". Did you mean \"eval answers\"? \"help eval\" says more."),
                arguments(
                        "eval|answers|--corpus|c.jsonl",
                        "The command \"eval answers\" needs --questions, for example: eval answers example"),
                arguments(
                        "sorces",
                        "There is no command \"sorces\". Did you mean \"sources\"? To ask a question: ask \"…\". \"help\" says more."),
                arguments(
                        "Who won?",
                        "There is no command \"Who won?\". To ask a question: ask \"…\". \"help\" says more."),
                arguments("--nonsense", "There is no option --nonsense. \"help\" says more."),
                arguments("--set|x|status", "--set needs a key and a value such as retrieval.passages=8, not \"x\"."),
                arguments("--data|a|--data|b", "--data was given twice; once is enough."),
                arguments("--data|a|status|--data|b", "--data was given twice; once is enough."),
                arguments("--data", "--data needs a value. \"help\" says more."));
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void misuseIsSaidInASentenceOrTwo(String words, String sentence) {
        assertThat(read(words)).isEqualTo(new Request.Wrong(sentence, false));
    }

    @Test
    void whereTheProgramWorksCanBeSaidBeforeOrAfterTheCommand() {
        Request.Run run =
                (Request.Run) read("--data|d1|--set|a.b=1|ask|Who?|--corpus-folder|c 1|--set|c=x=y|--set|a.b=2");

        assertThat(run.globals())
                .isEqualTo(new GlobalOptions(Path.of("d1"), Path.of("c 1"), Map.of("a.b", "2", "c", "x=y")));
        assertThat(((Request.Alone) read("--data|d")).globals().dataFolder()).contains(Path.of("d"));
        assertThat(((Request.Alone) read("")).globals()).isEqualTo(GlobalOptions.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask|Who?|--json", "--json|ask|Who?", "ask|--json|Who?"})
    void jsonCanBeWantedAnywhere(String words) {
        assertThat(((Request.Run) read(words)).json()).isTrue();
        assertThat(((Request.Wrong) read("ask|--json|--nonsense")).json()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help|--help", "--help|--data|x"})
    void helpOfTheProgramListsCommandsAndGivesAnExample(String words) {
        assertThat(((Request.Show) read(words)).text())
                .contains("Usage: newsdesk")
                .doesNotContain("\u001B");
        assertThat(((Request.Show) read("--help")).text())
                .contains("Does ask.", "eval", "--data=DIR", "--set=KEY=VALUE", "newsdesk ask \"", "status 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask|--help",
                "help|ask",
                "ask|-h",
                "ask|what|-h",
                "--data|x|help|ask",
                "--data=x|--json|help|ask"
            })
    void helpOfACommandSaysWhatItTakes(String words) {
        assertThat(((Request.Show) read(words)).text())
                .contains("Usage: newsdesk ask", "QUESTION...", "--since=DAY", "What you want to know")
                .contains("newsdesk ask example")
                .doesNotContain("--data");
    }

    @Test
    void helpOfACommandOfTwoWords() {
        assertThat(((Request.Show) read("help|eval|answers")).text())
                .contains("Usage: newsdesk eval answers", "--corpus=FILE", "--questions=FILE");
        assertThat(((Request.Show) read("help|eval")).text()).contains("answers", "retrieval");
    }

    @Test
    void versionIsShown() {
        assertThat(read("--version")).isEqualTo(new Request.Show("newsdesk 1.2.3\n"));
        assertThat(read("-V")).isEqualTo(new Request.Show("newsdesk 1.2.3\n"));
    }

    @Test
    void sessionKnowsNothingOfFolders() {
        CommandLines session = CommandLines.ofSession(CATALOGUE, Screen.PLAIN);

        assertThat(session.read(List.of("status", "--data", "d"), false))
                .isEqualTo(new Request.Wrong(
                        "The command \"status\" has no option --data. \"help status\" says more.", false));
    }

    private static Request read(String words) {
        List<String> list = words.isEmpty() ? List.of() : List.of(words.split("\\|", -1));
        return CommandLines.ofProgram(CATALOGUE, "1.2.3", Screen.PLAIN).read(list);
    }
}

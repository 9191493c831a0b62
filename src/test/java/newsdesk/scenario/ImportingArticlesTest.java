package newsdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsdesk.scenario.Terminal.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles are brought in from files, asked about, and measured.
class ImportingArticlesTest {

    @TempDir
    Path folder;

    private Path jsonl() throws IOException {
        return Files.writeString(folder.resolve("articles.jsonl"), """
                {"id":"../../config","text":"The port of Ennery will reopen on 4 March, harbour master Wenna Oake said.",\
                "title":"Port to reopen","date":"2031-03-02","source":"The Harbour Courier"}
                {"id":"b","text":"Grain prices fell by 12 percent in Linvale after the truce."}
                """);
    }

    @Test
    void anImportedArticleIsAnsweredFromWithItsOutletAndDate() throws IOException {
        Terminal terminal = new Terminal(folder.resolve("data"));

        Outcome imported = terminal.run("import", jsonl().toString());
        Outcome asked = terminal.run("ask", "When will the port of Ennery reopen?");

        assertThat(imported.status()).isZero();
        assertThat(imported.out()).containsPattern("new +2");
        assertThat(asked.out().replaceAll("\\s+", " "))
                .contains("The port of Ennery will reopen on 4 March, harbour master Wenna Oake said. [1]")
                .contains("The Harbour Courier")
                .contains("2 March 2031");
    }

    @Test
    void reportThatSeveralOutletsPrintIsCitedOnceAndNamesThemAll() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String outlet : List.of("The Harbour Courier", "Linvale Post", "Ennery Radio")) {
            lines.append("""
                    {"id":"%s","text":"The port of Ennery will reopen on 4 March, harbour master Wenna Oake said. Ships \
                    from Linvale have waited outside the bar for three weeks with grain and timber.",\
                    "title":"Port to reopen","date":"2031-03-02","source":"%s"}
                    """.formatted(outlet, outlet));
        }
        Path articles = Files.writeString(folder.resolve("agency.jsonl"), lines);
        Terminal terminal = new Terminal(folder.resolve("data"));
        terminal.run("import", articles.toString());

        String said =
                terminal.run("ask", "When will the port of Ennery reopen?").out();
        Outcome json = terminal.run("ask", "When will the port of Ennery reopen?", "--json");

        assertThat(said.replaceAll("\\s+", " "))
                .containsPattern("\\(\\w[\\w ]+, 2 March 2031, also in \\w[\\w ]+ and \\w[\\w ]+\\)")
                .contains("The Harbour Courier", "Linvale Post", "Ennery Radio");
        assertThat(json.out()).containsPattern("\"also_in\":\\[\"[^\"]+\",\"[^\"]+\"\\]");
    }

    @Test
    void aFileThatIsNoGoodChangesNothing() throws IOException {
        Terminal terminal = new Terminal(folder.resolve("data"));
        Path broken =
                Files.writeString(folder.resolve("broken.jsonl"), "{\"id\":\"a\",\"text\":\"Good.\"}\n{\"id\":\n");

        Outcome imported = terminal.run("import", broken.toString());

        assertThat(imported.status()).isEqualTo(1);
        assertThat(imported.err()).contains("broken.jsonl").contains("line 2");
        assertThat(terminal.run("sources", "--json").out()).doesNotContain("Good");
    }

    @Test
    void anExamIsSatOverACorpusOfItsOwn() throws IOException {
        Terminal terminal = new Terminal(folder.resolve("data"));
        Path questions = Files.writeString(folder.resolve("questions.jsonl"), """
                {"id":"q1","query":"When will the port of Ennery reopen?","answerable":true,\
                "evidence":[{"doc_id":"../../config"}]}
                {"id":"q2","query":"Who won the chess championship in Qarth?","answerable":false,"evidence":[]}
                """);
        Path out = folder.resolve("out.jsonl");
        Path run = folder.resolve("run.trec");

        Outcome answers = terminal.run(
                "eval",
                "answers",
                "--corpus",
                jsonl().toString(),
                "--questions",
                questions.toString(),
                "--out",
                out.toString());
        Outcome retrieval = terminal.run(
                "eval",
                "retrieval",
                "--corpus",
                jsonl().toString(),
                "--questions",
                questions.toString(),
                "--run",
                run.toString());

        assertThat(answers.out()).contains("1 of 1 (100.0 %)");
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(retrieval.out()).containsPattern("article MRR@10 +1.000");
        assertThat(Files.readAllLines(run).getFirst()).startsWith("q1 Q0 ../../config 1 ");
        assertThat(terminal.run("status").out()).as("what is served").contains("none: nothing is indexed yet");
    }

    @Test
    void anExamIsHeldOnTheDayOfTheNewestArticle() throws IOException {
        Path corpus = Files.writeString(folder.resolve("old.jsonl"), """
                {"id":"a","title":"Ferry lost","text":"A drifting mine sank the grain ferry near Ashmere.",                "source":"Kyrdan Herald","date":"2019-10-06"}
                {"id":"b","title":"Snow","text":"Snow fell on the passes.",                "source":"Kyrdan Herald","date":"2019-11-02"}
                """);
        Path questions = Files.writeString(folder.resolve("questions.jsonl"), """
                {"id":"q1","query":"What sank the grain ferry, according to the Kyrdan Herald report published on October \
                6?","answerable":true,"evidence":[{"doc_id":"a"}]}
                """);

        Outcome answers = new Terminal(folder.resolve("data"))
                .run(
                        "eval",
                        "answers",
                        "--corpus",
                        corpus.toString(),
                        "--questions",
                        questions.toString(),
                        "--out",
                        folder.resolve("out.jsonl").toString());

        assertThat(answers.out()).contains("1 of 1 (100.0 %)");
    }

    @Test
    void aMalformedQuestionEndsTheExamNamingFileAndLine() throws IOException {
        Path questions = Files.writeString(folder.resolve("questions.jsonl"), "{\"id\":\"q1\"}\n");

        Outcome exam = new Terminal(folder.resolve("data"))
                .run(
                        "eval",
                        "answers",
                        "--corpus",
                        jsonl().toString(),
                        "--questions",
                        questions.toString(),
                        "--out",
                        folder.resolve("out.jsonl").toString());

        assertThat(exam.status()).isEqualTo(1);
        assertThat(exam.err()).contains("questions.jsonl, line 1");
    }
}

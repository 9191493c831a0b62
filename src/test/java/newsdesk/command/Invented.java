package newsdesk.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsdesk.answer.Answer;
import newsdesk.answer.Citation;
import newsdesk.answer.Premise;
import newsdesk.answer.Statements;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Published;
import newsdesk.corpus.Span;
import newsdesk.question.Question;

/// Articles, questions and answers about countries that do not exist.
public final class Invented {

    private Invented() {}

    public static Question question(String text) {
        return Question.of(text);
    }

    public static Imprint imprint(String headline, String outlet, String published, String address) {
        return new Imprint(
                headline,
                "",
                new Outlet(outlet),
                "",
                Published.parse(published),
                Published.undated(),
                new Link(address),
                "en");
    }

    /// The whole text of an article as one passage, a sentence for each argument.
    public static Passage passage(String id, Imprint imprint, String... sentences) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            text.append(text.isEmpty() ? "" : " ");
            spans.add(new Span(text.length(), text.length() + sentence.length()));
            text.append(sentence);
        }
        return new Passage(new ArticleId(id), "hash-" + id, imprint, 0, 0, 0, text.toString(), spans);
    }

    public static Passage talks() {
        return passage(
                "talks",
                imprint("Talks open in Vell", "The Vell Courier", "2025-08-20", "https://courier.example/talks"),
                "Minister Orla Tamsin opened the talks in Vell on Tuesday.",
                "“We will not leave without a treaty,” she said.",
                "Delegates from Norrland arrived late.");
    }

    public static Passage leaflet() {
        return passage("leaflet", Imprint.NONE, "The bridge at Ost was closed.", "Nobody said why.");
    }

    public static Coverage coverage() {
        TreeMap<Outlet, Integer> outlets = new TreeMap<>();
        outlets.put(new Outlet("The Vell Courier"), 20);
        outlets.put(new Outlet("Norrland Post"), 11);
        outlets.put(Outlet.UNKNOWN, 3);
        TreeMap<String, Integer> languages = new TreeMap<>();
        languages.put("en", 34);
        return new Coverage(4, 34, 120, 3, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 8, 20), outlets, languages);
    }

    public static Coverage undatedCoverage() {
        TreeMap<Outlet, Integer> outlets = new TreeMap<>();
        outlets.put(Outlet.UNKNOWN, 1);
        TreeMap<String, Integer> languages = new TreeMap<>();
        languages.put("en", 1);
        return new Coverage(1, 1, 2, 1, null, null, outlets, languages);
    }

    public static Answer.Grounded grounded(Premise premise) {
        Citation opened = Citation.ofSentence(talks(), 0);
        Citation treaty = Citation.ofSentence(talks(), 1);
        return new Answer.Grounded(
                question("Who opened the talks?"),
                List.of(
                        Statements.of("Minister Orla Tamsin opened the talks in Vell on Tuesday.", opened),
                        Statements.of("She wants a treaty.", treaty, opened)),
                premise,
                coverage(),
                "extractive");
    }

    /// The same answer, whose first source stands in some other outlets too.
    public static Answer.Grounded reprinted(String... outlets) {
        Answer.Grounded answer = grounded(Premise.MET);
        return new Answer.Grounded(
                answer.question(),
                answer.statements(),
                answer.premise(),
                answer.searched(),
                answer.account(),
                Map.of(
                        Citation.ofSentence(talks(), 0),
                        Stream.of(outlets).map(Outlet::new).toList()));
    }

    public static Answer.Grounded grounded(Passage passage, Coverage searched) {
        return new Answer.Grounded(
                question("What happened?"),
                List.of(Statements.of(passage.sentence(0), Citation.ofSentence(passage, 0))),
                Premise.UNKNOWN,
                searched,
                "extractive");
    }

    public static Answer.NotCovered notCovered() {
        return new Answer.NotCovered(
                question("Who won the election in Ost?"), coverage(), List.of("Who opened the talks?"));
    }

    public static Answer.Unavailable unavailable() {
        return new Answer.Unavailable(question("Who opened the talks?"), "The index cannot be read: disk gone.");
    }
}

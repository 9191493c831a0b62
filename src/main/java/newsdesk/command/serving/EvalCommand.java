package newsdesk.command.serving;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.evaluation.Exam;
import newsdesk.evaluation.ExamDesk;
import newsdesk.evaluation.ExamQuestion;
import newsdesk.evaluation.MalformedExam;
import newsdesk.evaluation.Predictions;
import newsdesk.evaluation.QuestionSource;
import newsdesk.evaluation.SentenceSource;
import newsdesk.retrieval.Progress;

/// Measures the desk on a file of questions over a corpus file: `eval answers`, `eval retrieval`
/// and `eval sentences`.
public final class EvalCommand implements Command {

    private static final Option CORPUS = Option.required("corpus", Option.Type.FILE, "the articles, as JSON lines");
    private static final Option QUESTIONS =
            Option.required("questions", Option.Type.FILE, "the questions, as JSON lines");
    private static final Option LIMIT = ExamOptions.limit("ask only so many questions");
    private static final Option OUT =
            Option.required("out", Option.Type.FILE, "where the answers are written, as JSON lines");
    private static final Option RUN = Option.required("run", Option.Type.FILE, "where the TREC run is written");
    private static final Option DEPTH =
            Option.optional("depth", Option.Type.NUMBER, "how many articles are ranked; 100");

    /// As many articles as TREC runs usually rank.
    private static final String USUAL_DEPTH = "100";

    private final String measure;
    private final String description;
    private final List<Option> own;
    private final ExamDesk.Room room;
    private final QuestionSource questions;
    private final Sitting sitting;

    private EvalCommand(
            String measure,
            String description,
            List<Option> own,
            ExamDesk.Room room,
            QuestionSource questions,
            Sitting sitting) {
        this.measure = measure;
        this.description = description;
        this.own = own;
        this.room = room;
        this.questions = questions;
        this.sitting = sitting;
    }

    /// One way of examining a desk, and the figures that come of it.
    private interface Sitting {
        SequencedMap<String, String> sit(
                Invocation invocation, ExamDesk desk, Stream<ExamQuestion> questions, long total, Progress progress);
    }

    /// `eval answers`.
    ///
    /// @param files opens the file that answers are written to
    public static Command answers(ExamDesk.Room room, QuestionSource questions, Function<Path, Predictions> files) {
        return new EvalCommand(
                "answers",
                "Answer a file of questions and write down what was said",
                List.of(OUT),
                room,
                questions,
                (invocation, desk, asked, total, progress) -> {
                    try (Predictions out = files.apply(ExamOptions.path(invocation, OUT))) {
                        return Exam.answers(asked, total, desk::answer, out, progress)
                                .summary();
                    }
                });
    }

    /// `eval retrieval`.
    ///
    /// @param files opens the run that rankings are written to
    public static Command retrieval(ExamDesk.Room room, QuestionSource questions, Function<Path, Predictions> files) {
        return new EvalCommand(
                "retrieval",
                "Rank the articles for a file of questions and write the run",
                List.of(RUN, DEPTH),
                room,
                questions,
                (invocation, desk, asked, total, progress) -> {
                    int depth = Integer.parseInt(invocation.value(DEPTH.name()).orElse(USUAL_DEPTH));
                    try (Predictions run = files.apply(ExamOptions.path(invocation, RUN))) {
                        return Exam.retrieval(asked, total, q -> desk.search(q, depth), depth, run, progress)
                                .summary();
                    }
                });
    }

    /// `eval sentences`.
    ///
    /// @param sentences reads the sentences that are to be ranked
    /// @param files     opens the file that rankings are written to
    public static Command sentences(
            ExamDesk.Room room, QuestionSource questions, SentenceSource sentences, Function<Path, Predictions> files) {
        return new EvalCommand(
                "sentences",
                "Rank the candidate sentences of a file of questions",
                List.of(OUT),
                room,
                questions,
                (invocation, desk, asked, total, progress) -> {
                    try (Predictions out = files.apply(ExamOptions.path(invocation, OUT))) {
                        return Exam.sentences(
                                        asked,
                                        total,
                                        sentences.sentences(ExamOptions.path(invocation, CORPUS)),
                                        desk,
                                        out,
                                        progress)
                                .summary();
                    }
                });
    }

    @Override
    public String name() {
        return "eval " + measure;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(List.of(CORPUS, QUESTIONS));
        options.addAll(own);
        options.add(LIMIT);
        return options;
    }

    @Override
    public String example() {
        return "--corpus articles.jsonl --questions questions.jsonl --%s %s"
                .formatted(own.getFirst().name(), own.getFirst().equals(RUN) ? "run.trec" : measure + ".jsonl");
    }

    @Override
    public Place place() {
        return Place.CONSOLE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        try {
            audience.reply(new Reply.Facts(name(), examined(invocation, audience::progress)));
        } catch (MalformedExam e) {
            throw new CannotDo(e.reason(), e);
        }
    }

    private SequencedMap<String, String> examined(Invocation invocation, Progress progress) {
        Path file = ExamOptions.path(invocation, QUESTIONS);
        long limit = ExamOptions.limit(invocation);
        long total = Math.min(limit, questions.count(file));
        try (ExamDesk desk = room.deskOver(ExamOptions.path(invocation, CORPUS), progress);
                Stream<ExamQuestion> asked = questions.questions(file)) {
            return new LinkedHashMap<>(sitting.sit(invocation, desk, asked.limit(limit), total, progress));
        }
    }
}

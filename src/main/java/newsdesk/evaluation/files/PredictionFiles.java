package newsdesk.evaluation.files;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import newsdesk.answer.Answer;
import newsdesk.answer.Premise;
import newsdesk.answer.Statement;
import newsdesk.corpus.Passage;
import newsdesk.evaluation.ExamQuestion;
import newsdesk.evaluation.MalformedExam;
import newsdesk.evaluation.Predictions;
import newsdesk.evaluation.SentenceRanking;
import newsdesk.retrieval.RankedPassage;

/// Predictions as JSON lines and TREC runs; offsets are Unicode code points in the body.
public final class PredictionFiles implements Predictions {

    private final Path file;
    private final JsonGenerator json;
    private final BufferedWriter run;

    private PredictionFiles(Path file, JsonGenerator json, BufferedWriter run) {
        this.file = file;
        this.json = json;
        this.run = run;
    }

    /// Answers, one a line.
    public static Predictions answers(Path file) {
        return open(file, file, null);
    }

    /// Rankings of sentences, one a line.
    public static Predictions sentences(Path file) {
        return open(file, file, null);
    }

    /// A TREC run, and the passages beside it in a file of the same name with `.passages.jsonl` behind it.
    public static Predictions retrieval(Path run) {
        return open(run, run.resolveSibling(run.getFileName() + ".passages.jsonl"), run);
    }

    private static Predictions open(Path named, Path jsonFile, @org.jspecify.annotations.Nullable Path runFile) {
        try {
            JsonGenerator json = new JsonFactory().createGenerator(jsonFile.toFile(), JsonEncoding.UTF8);
            json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
            BufferedWriter run = runFile == null
                    ? new BufferedWriter(java.io.Writer.nullWriter())
                    : Files.newBufferedWriter(runFile);
            return new PredictionFiles(named, json, run);
        } catch (IOException e) {
            throw new MalformedExam("%s cannot be written: %s".formatted(named, e.getMessage()), e);
        }
    }

    @Override
    public void answered(ExamQuestion question, Answer answer, long millis) {
        writing(() -> {
            json.writeStartObject();
            json.writeStringField("id", question.id());
            json.writeStringField("outcome", outcome(answer));
            json.writeStringField("premise", premise(answer));
            json.writeArrayFieldStart("statements");
            if (answer instanceof Answer.Grounded grounded) {
                for (Statement statement : grounded.statements()) {
                    write(statement);
                }
            }
            json.writeEndArray();
            json.writeNumberField("millis", millis);
            json.writeEndObject();
        });
    }

    @Override
    public void found(ExamQuestion question, List<RankedArticle> articles, List<RankedPassage> passages) {
        writing(() -> {
            int rank = 0;
            for (RankedArticle article : articles) {
                rank++;
                run.write(String.format(
                        Locale.ROOT,
                        "%s Q0 %s %d %.6f newsdesk%n",
                        question.id(),
                        article.article(),
                        rank,
                        article.score()));
            }
            json.writeStartObject();
            json.writeStringField("id", question.id());
            json.writeArrayFieldStart("passages");
            for (RankedPassage ranked : passages) {
                Passage passage = ranked.passage();
                json.writeStartObject();
                json.writeStringField("doc_id", passage.article().value());
                json.writeNumberField("start", passage.startInCodePoints());
                json.writeNumberField("end", passage.inCodePoints(passage.text().length()));
                json.writeNumberField("score", ranked.score());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    @Override
    public void ranked(ExamQuestion question, SentenceRanking ranking) {
        writing(() -> {
            json.writeStartObject();
            json.writeStringField("id", question.id());
            json.writeArrayFieldStart("ranking");
            for (SentenceRanking.Ranked sentence : ranking.sentences()) {
                json.writeStartObject();
                json.writeStringField("id", sentence.id());
                json.writeNumberField("score", sentence.score());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanField("answered", ranking.answered());
            json.writeEndObject();
        });
    }

    private void write(Statement statement) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", statement.text());
        CitationRecords.write(statement.citations(), json);
        json.writeEndObject();
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Grounded _ -> "grounded";
            case Answer.NotCovered _ -> "not_covered";
            case Answer.Unavailable _ -> "unavailable";
        };
    }

    private static String premise(Answer answer) {
        Premise premise = answer instanceof Answer.Grounded grounded ? grounded.premise() : Premise.UNKNOWN;
        return premise.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        writing(() -> {
            json.writeRaw("\n");
            json.close();
            run.close();
        });
    }

    private void writing(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new MalformedExam("%s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}

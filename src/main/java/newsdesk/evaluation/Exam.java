package newsdesk.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import newsdesk.answer.Answer;
import newsdesk.corpus.ArticleId;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.RankedPassage;

/// Puts the questions of a file to the desk, one after the other, and counts.
public final class Exam {

    /// Passages of one question that are written down; scripts of the field look at the first ten.
    private static final int PASSAGES = 20;

    private Exam() {}

    /// Asks for answers.
    public static AnswerSheet answers(
            Stream<ExamQuestion> questions,
            long total,
            Function<ExamQuestion, Answer> desk,
            Predictions predictions,
            Progress progress) {
        AnswerSheet sheet = new AnswerSheet();
        questions.forEach(question -> {
            long before = System.nanoTime();
            Answer answer = desk.apply(question);
            long millis = (System.nanoTime() - before) / 1_000_000;
            predictions.answered(question, answer, millis);
            sheet.add(question, answer, millis);
            progress.at("asking", sheet.asked(), total);
        });
        return sheet;
    }

    /// Asks for articles and passages.
    ///
    /// @param search the passages found for a question, best first
    /// @param depth  how many articles are ranked
    public static RetrievalSheet retrieval(
            Stream<ExamQuestion> questions,
            long total,
            Function<ExamQuestion, List<RankedPassage>> search,
            int depth,
            Predictions predictions,
            Progress progress) {
        RetrievalSheet sheet = new RetrievalSheet();
        questions.forEach(question -> {
            long before = System.nanoTime();
            List<RankedPassage> passages = search.apply(question);
            long millis = (System.nanoTime() - before) / 1_000_000;
            List<Predictions.RankedArticle> articles = articles(passages, depth);
            predictions.found(question, articles, passages.subList(0, Math.min(PASSAGES, passages.size())));
            sheet.add(question, articles, millis);
            progress.at("searching", sheet.asked(), total);
        });
        return sheet;
    }

    /// Asks for rankings of candidate sentences; a candidate that the corpus does not know is a fault of the exam.
    public static SentenceSheet sentences(
            Stream<ExamQuestion> questions,
            long total,
            Map<String, CandidateSentence> sentences,
            ExamDesk desk,
            Predictions predictions,
            Progress progress) {
        SentenceSheet sheet = new SentenceSheet();
        questions.forEach(question -> {
            List<CandidateSentence> candidates = question.candidates().stream()
                    .map(id -> Optional.ofNullable(sentences.get(id))
                            .orElseThrow(() -> new MalformedExam(
                                    "The corpus has no sentence \"%s\", a candidate of question \"%s\"."
                                            .formatted(id, question.id()))))
                    .toList();
            long before = System.nanoTime();
            SentenceRanking ranking = desk.rank(question, candidates);
            long millis = (System.nanoTime() - before) / 1_000_000;
            predictions.ranked(question, ranking);
            sheet.add(question, ranking, millis);
            progress.at("ranking", sheet.asked(), total);
        });
        return sheet;
    }

    /// The articles of a ranking of passages, each at the place and with the score of its best passage.
    private static List<Predictions.RankedArticle> articles(List<RankedPassage> passages, int depth) {
        Map<ArticleId, Double> best = new LinkedHashMap<>();
        for (RankedPassage ranked : passages) {
            best.putIfAbsent(ranked.passage().article(), ranked.score());
        }
        List<Predictions.RankedArticle> articles = new ArrayList<>();
        best.forEach((article, score) -> articles.add(new Predictions.RankedArticle(article, score)));
        return articles.subList(0, Math.min(depth, articles.size()));
    }
}

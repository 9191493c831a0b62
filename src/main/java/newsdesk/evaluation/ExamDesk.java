package newsdesk.evaluation;

import java.nio.file.Path;
import java.util.List;
import newsdesk.answer.Answer;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.RankedPassage;

/// The desk as it sits an exam: over a corpus of its own, indexed apart from the one in service.
public interface ExamDesk extends AutoCloseable {

    /// What it answers.
    Answer answer(ExamQuestion question);

    /// The passages it finds, best first, at least so many that they come from `articles` articles where there are
    /// as many.
    List<RankedPassage> search(ExamQuestion question, int articles);

    /// Candidate sentences, ranked as answers.
    SentenceRanking rank(ExamQuestion question, List<CandidateSentence> candidates);

    @Override
    void close();

    /// Makes desks for exams.
    interface Room {

        /// A desk over the articles of a file, indexing them first where that has not been done yet.
        ///
        /// @throws newsdesk.corpus.UnreadableCorpus where the file is not what it should be
        ExamDesk deskOver(Path corpus, Progress progress);
    }
}

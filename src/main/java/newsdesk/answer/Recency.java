package newsdesk.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsdesk.question.Question;

/// Puts what is newest first where a question is about how things are now, and leaves out what is older: last week's
/// report that the bridge is open does not belong beside today's that it is shut.
final class Recency {

    private static final Pattern PRESENT = Pattern.compile(
            "(?i)\\b(?:now|currently|at present|at the moment|these days|so far|still|latest|newest|most recent(?:ly)?"
                    + "|up to date|right now)\\b|^(?:is|are|has|have|isn't|aren't|hasn't|haven't)\\b"
                    + "|^(?:who|what|where|which \\w+|how many(?: \\w+)?)(?: is| are|'s|’s)\\b");

    private Recency() {}

    /// Whether a question asks how things are now. One that names a day or a period does not.
    static boolean isAsked(Question question) {
        return question.times().isEmpty() && PRESENT.matcher(question.text()).find();
    }

    /// Those of the candidates, best first, that score at most so much less than the best one; for a question about
    /// the present, without those that are older than the newest of them. Undated ones cannot be called older.
    static List<Candidate> chosen(Question question, List<Candidate> candidates, double close) {
        double best = candidates.getFirst().score();
        List<Candidate> near = candidates.stream()
                .filter(candidate -> candidate.score() >= best - close)
                .toList();
        Optional<LocalDate> newest =
                near.stream().map(Recency::day).flatMap(Optional::stream).max(Comparator.naturalOrder());
        if (!isAsked(question) || newest.isEmpty()) {
            return near;
        }
        List<Candidate> current = new ArrayList<>(near);
        current.removeIf(candidate ->
                day(candidate).filter(day -> day.isBefore(newest.get())).isPresent());
        return current;
    }

    private static Optional<LocalDate> day(Candidate candidate) {
        return candidate.passage().imprint().published().day();
    }
}

package newsdesk.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsdesk.answer.Answer;
import newsdesk.answer.Citation;
import newsdesk.answer.Statement;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;

/// The citations of an answer, numbered from 1 in the order in which they are first made; the same words of the
/// same article have one number.
///
/// @param numbers  their numbers, in order
/// @param reprints the other outlets that print the words of a citation too
public record Sources(Map<Citation, Integer> numbers, Map<Citation, List<Outlet>> reprints) {

    public Sources {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        reprints = Map.copyOf(reprints);
    }

    /// The sources of an answer.
    public static Sources of(Answer.Grounded answer) {
        return of(answer.statements(), answer.reprints());
    }

    /// The sources of an answer as far as it goes.
    public static Sources of(List<Statement> statements) {
        return of(statements, Map.of());
    }

    private static Sources of(List<Statement> statements, Map<Citation, List<Outlet>> reprints) {
        Map<Citation, Integer> numbers = new LinkedHashMap<>();
        for (Statement statement : statements) {
            for (Citation citation : statement.citations()) {
                numbers.putIfAbsent(citation, numbers.size() + 1);
            }
        }
        return new Sources(numbers, reprints);
    }

    /// The number of a citation that is one of these.
    public int number(Citation citation) {
        return Optional.ofNullable(numbers.get(citation))
                .orElseThrow(() -> new IllegalArgumentException("not cited in this answer: " + citation));
    }

    /// The other outlets that print the words of a citation too.
    public List<Outlet> alsoIn(Citation citation) {
        return reprints.getOrDefault(citation, List.of());
    }

    /// The markers of a statement: " [1] [3]".
    public String markers(Statement statement) {
        StringBuilder markers = new StringBuilder();
        for (Citation citation : statement.citations()) {
            markers.append(" [").append(number(citation)).append(']');
        }
        return markers.toString();
    }

    /// How many articles are cited.
    public int articles() {
        return (int) numbers.keySet().stream()
                .map(Citation::passage)
                .map(Passage::article)
                .distinct()
                .count();
    }

    /// The outlets that are cited, each once, in order.
    public List<Outlet> outlets() {
        Map<ArticleId, Outlet> byArticle = new LinkedHashMap<>();
        numbers.keySet().stream()
                .map(Citation::passage)
                .forEach(passage ->
                        byArticle.put(passage.article(), passage.imprint().outlet()));
        return new ArrayList<>(byArticle.values()).stream().distinct().toList();
    }
}

package newsdesk.retrieval.lucene;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import newsdesk.corpus.Article;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Outlet;
import org.jspecify.annotations.Nullable;

/// Counts up what is being indexed; also the form in which [Coverage] is kept with an index.
final class CoverageTally {

    private static final String OUTLET = "outlet:";
    private static final String LANGUAGE = "language:";

    private int articles;
    private int passages;
    private int undated;
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;
    private final TreeMap<Outlet, Integer> outlets = new TreeMap<>();
    private final TreeMap<String, Integer> languages = new TreeMap<>();

    void add(Article article, int itsPassages) {
        articles++;
        passages += itsPassages;
        article.imprint().published().day().ifPresentOrElse(this::add, () -> undated++);
        outlets.merge(article.imprint().outlet(), 1, Integer::sum);
        languages.merge(article.imprint().language(), 1, Integer::sum);
    }

    private void add(LocalDate day) {
        earliest = earliest == null || day.isBefore(earliest) ? day : earliest;
        latest = latest == null || day.isAfter(latest) ? day : latest;
    }

    int passages() {
        return passages;
    }

    Coverage coverage(long generation) {
        return new Coverage(generation, articles, passages, undated, earliest, latest, outlets, languages);
    }

    /// The numbers as texts, to be read back by [#read].
    Map<String, String> written() {
        Map<String, String> written = new HashMap<>();
        written.put("articles", Integer.toString(articles));
        written.put("passages", Integer.toString(passages));
        written.put("undated", Integer.toString(undated));
        if (earliest != null && latest != null) {
            written.put("earliest", earliest.toString());
            written.put("latest", latest.toString());
        }
        outlets.forEach((outlet, count) -> written.put(OUTLET + outlet.name(), count.toString()));
        languages.forEach((language, count) -> written.put(LANGUAGE + language, count.toString()));
        return written;
    }

    /// Reads what [#written] wrote.
    ///
    /// @throws IllegalArgumentException where it is something else
    static CoverageTally read(Map<String, String> written) {
        CoverageTally tally = new CoverageTally();
        tally.articles = number(written, "articles");
        tally.passages = number(written, "passages");
        tally.undated = number(written, "undated");
        String earliest = written.get("earliest");
        String latest = written.get("latest");
        if (earliest != null && latest != null) {
            tally.earliest = LocalDate.parse(earliest);
            tally.latest = LocalDate.parse(latest);
        }
        written.forEach((key, value) -> {
            if (key.startsWith(OUTLET)) {
                tally.outlets.put(new Outlet(key.substring(OUTLET.length())), Integer.valueOf(value));
            } else if (key.startsWith(LANGUAGE)) {
                tally.languages.put(key.substring(LANGUAGE.length()), Integer.valueOf(value));
            }
        });
        return tally;
    }

    private static int number(Map<String, String> written, String key) {
        return Integer.parseInt(written.getOrDefault(key, "missing"));
    }
}

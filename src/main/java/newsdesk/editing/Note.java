package newsdesk.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Change;
import newsdesk.corpus.History;
import newsdesk.corpus.Revision;
import newsdesk.ledger.Place;
import newsdesk.ledger.Receipt;
import newsdesk.ledger.Said;

/// What a posted answer has to say of the articles that it cites.
///
/// @param revisions what was done last to each of them, in the order in which it was done
/// @param fallen    the sentences of the answer that rested on it and stand no more
/// @param left      how many of its sentences still stand
public record Note(List<Revision> revisions, List<String> fallen, int left) {

    public Note {
        revisions = List.copyOf(revisions);
        fallen = List.copyOf(fallen);
    }

    /// The note on an answer.
    ///
    /// @param since the first revision that it has to tell of
    static Note on(Receipt receipt, long since, History history) {
        SequencedMap<ArticleId, Revision> last = new LinkedHashMap<>();
        for (Said said : receipt.finding().said()) {
            for (Place place : said.places()) {
                ArticleId article = new ArticleId(place.article());
                history.of(article).stream()
                        .filter(revision -> revision.number() >= since)
                        .forEach(revision -> last.put(article, revision));
            }
        }
        List<String> fallen = new ArrayList<>();
        for (Said said : receipt.finding().said()) {
            if (said.places().stream().anyMatch(place -> !stands(said, place, last.values(), history))) {
                fallen.add(said.text());
            }
        }
        List<Revision> told = last.values().stream()
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .toList();
        return new Note(told, fallen, receipt.finding().said().size() - fallen.size());
    }

    /// Whether a sentence may still rest on a place: its article is not retracted, and where its text was corrected,
    /// the sentence stands in the corrected one too.
    private static boolean stands(Said said, Place place, Collection<Revision> told, History history) {
        ArticleId article = new ArticleId(place.article());
        if (told.stream().noneMatch(revision -> revision.article().equals(article))) {
            return true;
        }
        return !history.isRetracted(article)
                && versions(article, history).entrySet().stream()
                        .filter(version -> version.getKey().equals(place.contentHash()))
                        .allMatch(version -> history.inPlaceOf(version.getValue())
                                .filter(now -> now.contentHash().equals(place.contentHash())
                                        || now.body().contains(said.text()))
                                .isPresent());
    }

    /// The versions of an article before each correction, by the hash of their text.
    private static Map<String, Article> versions(ArticleId article, History history) {
        Map<String, Article> versions = new LinkedHashMap<>();
        for (Revision revision : history.of(article)) {
            if (revision.change() instanceof Change.Corrected(Article before, Article _)) {
                versions.put(before.contentHash(), before);
            }
        }
        return versions;
    }
}

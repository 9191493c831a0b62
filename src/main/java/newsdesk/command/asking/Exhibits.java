package newsdesk.command.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsdesk.command.Exhibit;
import newsdesk.command.Exhibit.State;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Change;
import newsdesk.corpus.History;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Revision;
import newsdesk.ledger.Place;
import newsdesk.ledger.Said;
import newsdesk.retrieval.Generation;

/// Finds cited words again, in the articles as they are now.
///
/// @param history what was done to them since
record Exhibits(Generation generation, History history) {

    /// A sentence of an article.
    ///
    /// @param start where it begins in the body
    private record Printed(int start, int end, String words) {}

    Exhibit exhibit(int number, Said said, Place place) {
        ArticleId article = new ArticleId(place.article());
        List<Passage> passages = generation.passagesOf(article);
        List<Revision> done = history.of(article);
        if (passages.isEmpty()) {
            Imprint imprint = done.isEmpty() ? Imprint.NONE : done.getLast().imprint();
            return missing(number, said, place, imprint, history.isRetracted(article) ? State.RETRACTED : State.GONE);
        }
        boolean isCorrected = done.stream().anyMatch(revision -> revision.change() instanceof Change.Corrected);
        Imprint imprint = passages.getFirst().imprint();
        List<Printed> sentences = sentences(passages);
        return cited(sentences, passages.getFirst().contentHash(), said, place)
                .map(found -> found(number, said, place, imprint, sentences, found))
                .orElseGet(() -> missing(number, said, place, imprint, isCorrected ? State.CORRECTED : State.CHANGED));
    }

    /// Which sentences they are: those at their place, or, in an article that has changed, those that read the same.
    private static Optional<List<Integer>> cited(List<Printed> sentences, String hash, Said said, Place place) {
        List<Integer> cited = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Printed sentence = sentences.get(i);
            boolean isMeant = hash.equals(place.contentHash())
                    ? sentence.start() >= place.start() && sentence.end() <= place.end()
                    : sentence.words().equals(said.text()) && cited.isEmpty();
            if (isMeant) {
                cited.add(i);
            }
        }
        return cited.isEmpty() ? Optional.empty() : Optional.of(cited);
    }

    private static Exhibit found(
            int number, Said said, Place place, Imprint imprint, List<Printed> sentences, List<Integer> cited) {
        int first = cited.getFirst();
        int last = cited.getLast();
        String words = String.join(
                " ",
                sentences.subList(first, last + 1).stream().map(Printed::words).toList());
        return new Exhibit(
                number,
                said.text(),
                first > 0 ? sentences.get(first - 1).words() : "",
                words,
                last + 1 < sentences.size() ? sentences.get(last + 1).words() : "",
                place.article(),
                imprint,
                State.UNCHANGED);
    }

    private static Exhibit missing(int number, Said said, Place place, Imprint imprint, State state) {
        return new Exhibit(number, said.text(), "", said.text(), "", place.article(), imprint, state);
    }

    private static List<Printed> sentences(List<Passage> passages) {
        List<Printed> sentences = new ArrayList<>();
        for (Passage passage : passages) {
            passage.sentences().stream()
                    .map(span -> span.shift(passage.start()))
                    .filter(span -> sentences.isEmpty()
                            || span.start() >= sentences.getLast().end())
                    .forEach(span -> sentences.add(new Printed(
                            span.start(),
                            span.end(),
                            passage.text().substring(span.start() - passage.start(), span.end() - passage.start()))));
        }
        return sentences;
    }
}

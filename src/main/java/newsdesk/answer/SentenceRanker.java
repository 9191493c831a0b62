package newsdesk.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Passage;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.Vocabulary;
import newsdesk.retrieval.WordMeanings;

/// Ranks the sentences of the evidence by how well they answer the question.
///
/// All sentences are compared by words; the best of them by meaning too, each under its headline, since a sentence
/// that says "the talks" is about what its headline names.
final class SentenceRanker {

    /// How many sentences are compared by meaning: each costs some four to ten milliseconds on one core, and the
    /// one that answers is among the first few by its words.
    static final int SHORTLIST = 10;

    /// How many sentences are compared by meaning for a quick look. Of 56 questions to news that ten sentences
    /// answered, three answered 45 and four 49; of 94 others, two and one.
    static final int FEW = 3;

    /// For the shortlist: what the words around a sentence count for, its own counting 1.
    private static final double AROUND = 1;

    /// For the shortlist: what the kind of thing that is asked for counts for.
    private static final double KIND = 0.4;

    /// For the shortlist: what the place of the passage in the search counts for.
    private static final double PASSAGE = 0.4;

    /// A passage holds about so many sentences: for telling how far down in its article one stands.
    private static final int SENTENCES_A_PASSAGE = 9;

    private final Vocabulary vocabulary;
    private final Embedder embedder;
    private final Weights weights;
    private final Turning turning;

    SentenceRanker(Vocabulary vocabulary, Embedder embedder, Weights weights) {
        this.vocabulary = vocabulary;
        this.embedder = embedder;
        this.weights = weights;
        turning = new Turning(vocabulary);
    }

    /// A sentence, before it is compared by meaning.
    ///
    /// @param stems  those of the question that it has
    /// @param around the stems of its headline, and those of the question that it and its neighbours have
    private record Listed(Passage passage, int index, Set<String> stems, Set<String> around, double worth) {

        int place() {
            return passage.ordinal() * SENTENCES_A_PASSAGE + index;
        }
    }

    /// A sentence, and what it means under its headline.
    private record Read(Listed listed, WordMeanings meaning) {}

    /// The best sentences of the evidence, best first.
    List<Candidate> rank(Evidence evidence) {
        return rank(evidence, SHORTLIST);
    }

    /// The best sentences of the evidence, at most so many, best first.
    List<Candidate> rank(Evidence evidence, int most) {
        Asking asking = Asking.of(evidence, vocabulary, embedder);
        Vocabulary inItsWords = evidence.otherNames().in(vocabulary);
        List<RankedPassage> passages = evidence.passages();
        List<Listed> shortlist = IntStream.range(0, passages.size())
                .parallel()
                .mapToObj(place ->
                        listed(asking, inItsWords, passages.get(place).passage(), 1 - (double) place / passages.size()))
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Listed::worth).reversed())
                .limit(most)
                .toList();
        return byMeaning(asking, shortlist);
    }

    private static List<Listed> listed(Asking asking, Vocabulary inItsWords, Passage passage, double share) {
        Set<String> headline = inItsWords.stems(passage.imprint().headline());
        List<Set<String>> stems = inItsWords.ofSentences(passage, asking.stems);
        Unnegated unnegated = new Unnegated(inItsWords, asking.stems);
        List<Listed> listed = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            Set<String> around = new HashSet<>(headline);
            for (int near = Math.max(0, i - 2); near <= Math.min(stems.size() - 1, i + 1); near++) {
                around.addAll(stems.get(near));
            }
            boolean fits = AnswerShape.fits(asking.question.asked(), asking.question.text(), passage.sentence(i));
            double worth = asking.share(unnegated.stems(passage.sentence(i), stems.get(i)))
                    + AROUND * asking.share(around)
                    + (fits ? KIND : 0)
                    + PASSAGE * share;
            listed.add(new Listed(passage, i, stems.get(i), around, worth));
        }
        return listed;
    }

    private List<Candidate> byMeaning(Asking asking, List<Listed> shortlist) {
        List<WordMeanings> meanings = embedder.textsInWords(shortlist.stream()
                .map(one -> underItsHeadline(one.passage(), one.passage().sentence(one.index())))
                .toList());
        Map<ArticleId, List<Read>> articles = new LinkedHashMap<>();
        for (int i = 0; i < shortlist.size(); i++) {
            Read read = new Read(shortlist.get(i), meanings.get(i));
            articles.computeIfAbsent(read.listed().passage().article(), _ -> new ArrayList<>())
                    .add(read);
        }
        ClueReader reader = new ClueReader(asking, turning);
        return List.copyOf(articles.values()).parallelStream()
                .flatMap(article -> ofArticle(article, reader).stream())
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    private List<Candidate> ofArticle(List<Read> article, ClueReader reader) {
        article.sort(Comparator.comparingInt(read -> read.listed().place()));
        List<Clues> clues =
                reader.clues(article.stream().map(SentenceRanker::looked).toList());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < clues.size(); i++) {
            Listed one = article.get(i).listed();
            candidates.add(new Candidate(one.passage(), one.index(), clues.get(i), weights.sum(clues.get(i))));
        }
        return candidates;
    }

    private static ClueReader.Looked looked(Read read) {
        Listed one = read.listed();
        Passage passage = one.passage();
        return new ClueReader.Looked(
                passage.sentence(one.index()),
                one.place(),
                one.stems(),
                one.around(),
                passage.imprint().headline() + "\n" + passage.text(),
                read.meaning());
    }

    private static String underItsHeadline(Passage passage, String sentence) {
        String headline = passage.imprint().headline();
        return headline.isEmpty() ? sentence : headline + ": " + sentence;
    }
}

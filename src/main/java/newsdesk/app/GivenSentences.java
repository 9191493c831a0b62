package newsdesk.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsdesk.answer.SentenceChoice;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;
import newsdesk.evaluation.CandidateSentence;
import newsdesk.evaluation.SentenceRanking;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.RankedPassage;

/// Sentences that an exam gives, put together as passages, one an article.
///
/// @param passages what is ranked
/// @param ids      the names of the sentences of each passage, in order
record GivenSentences(List<RankedPassage> passages, Map<Passage, List<String>> ids) {

    static GivenSentences of(List<CandidateSentence> candidates, Generation generation) {
        Map<ArticleId, List<CandidateSentence>> articles = new LinkedHashMap<>();
        candidates.forEach(one ->
                articles.computeIfAbsent(one.article(), _ -> new ArrayList<>()).add(one));
        List<RankedPassage> passages = new ArrayList<>();
        Map<Passage, List<String>> ids = new LinkedHashMap<>();
        articles.forEach((article, sentences) -> {
            Passage passage = passage(article, sentences, generation);
            passages.add(new RankedPassage(passage, 1));
            ids.put(passage, sentences.stream().map(CandidateSentence::id).toList());
        });
        return new GivenSentences(passages, ids);
    }

    private static Passage passage(ArticleId article, List<CandidateSentence> sentences, Generation generation) {
        Imprint imprint = generation.passagesOf(article).stream()
                .map(Passage::imprint)
                .findFirst()
                .orElse(Imprint.NONE);
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (CandidateSentence sentence : sentences) {
            text.append(text.isEmpty() ? "" : " ");
            spans.add(new Span(
                    text.length(), text.length() + sentence.text().strip().length()));
            text.append(sentence.text().strip());
        }
        return new Passage(article, "given", imprint, 0, 0, 0, text.toString(), spans);
    }

    /// A ranking, with the sentences called by their names in the exam.
    SentenceRanking named(SentenceChoice.Ranking ranking) {
        return new SentenceRanking(
                ranking.sentences().stream()
                        .map(one -> new SentenceRanking.Ranked(
                                ids.getOrDefault(one.passage(), List.of()).get(one.index()), one.score()))
                        .toList(),
                ranking.answered());
    }
}

package newsdesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FusionTest {

    private final RankedPassage a = ranked("a", 9);
    private final RankedPassage b = ranked("b", 5);
    private final RankedPassage c = ranked("c", 1);

    @Test
    void aPassageThatBothRankingsPutFirstIsFirst() {
        var fused = fuse(List.of(a, b, c), 0.6, List.of(ranked("a", 0.9), ranked("c", 0.5)), 0.4);

        assertThat(articles(fused)).containsExactly("a", "b", "c");
        assertThat(fused.getFirst().score()).isCloseTo(1.0, within(1e-9));
    }

    @Test
    void scoresAreComparedAsSharesOfTheirOwnRanking() {
        var fused = fuse(
                List.of(ranked("a", 1000), ranked("b", 999), ranked("c", 0)),
                0.5,
                List.of(ranked("b", 0.2), ranked("a", 0.1)),
                0.5);

        assertThat(articles(fused)).containsExactly("b", "a", "c");
        assertThat(fused.getFirst().score()).isCloseTo(0.9995, within(1e-9));
    }

    @Test
    void aPassageOfOneRankingOnlyCountsNothingInTheOther() {
        var fused = fuse(List.of(a, b), 0.5, List.of(ranked("c", 3), ranked("a", 1)), 0.5);

        assertThat(articles(fused)).containsExactly("a", "c", "b");
        assertThat(fused).extracting(RankedPassage::score).containsExactly(0.5, 0.5, 0.0);
    }

    @Test
    void equalScoresKeepTheOrderOfTheRankings() {
        var fused = fuse(List.of(ranked("a", 1), ranked("b", 1), ranked("c", 1)), 1, List.of(), 1);

        assertThat(articles(fused)).containsExactly("a", "b", "c");
    }

    @Test
    void nothingFusedWithNothingIsNothing() {
        assertThat(fuse(List.of(), 0.6, List.of(), 0.4)).isEmpty();
    }

    @Test
    void aPassageThatAnswersOnePartWellPassesOneThatIsMiddlingForAll() {
        var joined = Fusion.bestOf(
                List.of(ranked("a", 0.9), ranked("b", 0.6)),
                List.of(List.of(ranked("b", 1), ranked("a", 0.5)), List.of(ranked("c", 1), ranked("a", 0.6))),
                1);

        assertThat(articles(joined)).containsExactly("b", "a", "c");
        assertThat(joined).extracting(RankedPassage::score).containsExactly(1.6, 1.5, 1.0);
    }

    @Test
    void whatAnArticleSaysTwiceItIsAbout() {
        var first = new RankedPassage(Passages.of("a", "One."), 2);
        var second = new RankedPassage(Passages.of("a", "Another."), 1);

        assertThat(Fusion.toldTwice(List.of(ranked("b", 2), first, second), 0.5))
                .extracting(RankedPassage::score)
                .containsExactly(2.0, 2.5, 1.0);
    }

    private static List<RankedPassage> fuse(
            List<RankedPassage> one, double weight, List<RankedPassage> other, double otherWeight) {
        return Fusion.byScore(List.of(new Fusion.Weighted(one, weight), new Fusion.Weighted(other, otherWeight)), 10);
    }

    private static List<String> articles(List<RankedPassage> passages) {
        return passages.stream()
                .map(ranked -> ranked.passage().article().value())
                .toList();
    }

    private static RankedPassage ranked(String article, double score) {
        return new RankedPassage(Passages.of(article, "Some words."), score);
    }
}

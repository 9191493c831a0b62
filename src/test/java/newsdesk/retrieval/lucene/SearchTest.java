package newsdesk.retrieval.lucene;

import static newsdesk.retrieval.lucene.ListedArticles.article;
import static newsdesk.retrieval.lucene.LuceneGenerationsTest.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.corpus.PassageSplitter;
import newsdesk.corpus.Span;
import newsdesk.question.Asked;
import newsdesk.question.OutletMention;
import newsdesk.question.Period;
import newsdesk.question.PeriodMention;
import newsdesk.question.Question;
import newsdesk.question.Scope;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.MeaningSearch;
import newsdesk.retrieval.PassageSearch;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.SearchFailed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final Article HARBOUR = article(
            "harbour", "Harbour talks stall", "The Veldran Herald", "2031-03-04", "Talks stalled in Ostrel on Monday.");
    private static final Article BRIDGE = article(
            "bridge",
            "Bridge opens",
            "Norlund Post",
            "2031-05-01",
            "Zelenskyy\u2019s na\u00EFve plan was to open a bridge.");
    private static final Article ANOTHER = article(
            "another",
            "Bridge opens",
            "Norlund Post",
            "2031-05-01",
            "Zelenskyy\u2019s na\u00EFve plan was to open a bridge.");
    private static final Article LONG = article(
            "long",
            "Wheat",
            "Ostrel Times",
            "",
            "Wheat fell again. ".repeat(300) + "At the end a zebra crossed the road.");

    @TempDir
    static Path data;

    private static LuceneGenerations generations;
    private static Generation generation;

    @BeforeAll
    static void index() {
        generations = LuceneGenerations.withVectors(
                data, new DataLock(data, "a test", Clock.systemUTC()), new WordVectors("words/1"));
        generations.reindex(ListedArticles.of("s", HARBOUR, BRIDGE, ANOTHER, LONG), Progress.UNWATCHED);
        generation = generations.inService().orElseThrow();
    }

    @AfterAll
    static void close() {
        generation.close();
        generations.close();
    }

    enum By {
        WORDS,
        VECTORS;

        PassageSearch search() {
            return this == WORDS ? generation.keywords() : generation.vectors().orElseThrow();
        }

        List<String> articles(Question question, int limit) {
            return search().search(question, limit).stream()
                    .map(ranked -> ranked.passage().article().value())
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "What stalled?, harbour",
        "harbours, harbour",
        "Which talks does the Herald report?, harbour",
        "What was reported on 4 March 2031?, harbour",
        "What was reported on 2031-03-04?, harbour",
        "Zelenskyy, bridge",
        "a naive idea, bridge",
        "zebras, long",
    })
    void aPassageIsFoundByItsWordsItsHeadlineItsDateAndItsOutlet(String words, String article) {
        assertThat(By.WORDS.articles(question(words), 3)).startsWith(article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bridge AND (", "bridge \"", "bridge * : ~2 ^9", "bridge [* TO *]", "+bridge -bridge", "\\bridge"
            })
    void noCharacterOfAQuestionIsACommand(String words) {
        assertThat(By.WORDS.articles(question(words), 3)).startsWith("bridge");
    }

    @ParameterizedTest
    @CsvSource({"The Veldran Herald, harbour", "Norlund Post, bridge", "Ostrel Times, long"})
    void anOutletThatIsNamedRaisesItsPassagesAndHidesNone(String outlet, String article) {
        var named = new OutletMention(new Outlet(outlet), new Span(0, 1));

        Map<String, Double> raised = raised(List.of(), List.of(named));

        assertThat(raised).containsOnlyKeys("harbour", "bridge", "another", "long");
        assertThat(raised.get(article)).isCloseTo(1.5, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"2031-03-04, true, harbour, 1.2", "2031-05-01, true, bridge, 1.2", "2031-05-01, false, bridge, 1.1"})
    void aDayThatIsNamedRaisesWhatWasPublishedThenAndHidesNone(
            LocalDate day, boolean published, String article, double by) {
        var named = new PeriodMention(Period.of(day), new Span(0, 1), published);

        Map<String, Double> raised = raised(List.of(named), List.of());

        assertThat(raised).containsOnlyKeys("harbour", "bridge", "another", "long");
        assertThat(raised.get(article)).isCloseTo(by, within(1e-4));
        assertThat(raised.get("long")).isCloseTo(1, within(1e-4));
    }

    /// By how much mentions raise the best passage of each article.
    private static Map<String, Double> raised(List<PeriodMention> times, List<OutletMention> sources) {
        Question plain = Question.of("talks bridge wheat");
        Map<String, Double> before = scores(plain);
        Map<String, Double> after = scores(new Question(plain.text(), Asked.WHAT, times, sources, Scope.EVERYTHING));
        after.replaceAll((article, score) -> score / before.get(article));
        return after;
    }

    private static Map<String, Double> scores(Question question) {
        Map<String, Double> scores = new HashMap<>();
        By.WORDS
                .search()
                .search(question, 20)
                .forEach(ranked -> scores.merge(ranked.passage().article().value(), ranked.score(), Math::max));
        return scores;
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "the of and", "\uD83D\uDE80", "xyzzy"})
    void whatHasNoWordsInTheCoverageFindsNothingByWords(String words) {
        assertThat(By.WORDS.articles(question(words), 3)).isEmpty();
    }

    @Test
    void theFirstOfManyAreThoseOfWhoeverWantsFew() {
        Question question = question("Who opens a bridge in Ostrel?");
        List<RankedPassage> many = generation.keywords().search(question, 10);
        assertThat(many).hasSizeGreaterThan(2);
        assertThat(generation.keywords().search(question, 2)).isEqualTo(many.subList(0, 2));
        assertThat(generation.keywords().search(question, 10)).isEqualTo(many);
    }

    @Test
    void aQuestionOfAThousandCharactersIsSearched() {
        String words = IntStream.range(0, 400)
                .mapToObj(i -> Integer.toString(i, 36) + " ")
                .collect(Collectors.joining())
                .concat("zebra");

        assertThat(By.WORDS.articles(question(words.substring(words.length() - 990)), 3))
                .contains("long");
    }

    @ParameterizedTest
    @EnumSource
    void equalScoresStayInTheOrderOfTheArticles(By by) {
        assertThat(by.articles(question("open a bridge"), 2)).containsExactly("bridge", "another");
    }

    @ParameterizedTest
    @EnumSource
    void onlyArticlesWithinTheScopeAreSearched(By by) {
        Question bridge = question("open a bridge");

        assertThat(by.articles(bridge.within(scope(Set.of("another"), Set.of())), 9))
                .containsOnly("another");
        assertThat(by.articles(bridge.within(scope(Set.of(), Set.of("bridge"))), 1))
                .containsExactly("another");
        assertThat(by.articles(bridge.within(scope(Set.of("bridge"), Set.of("bridge"))), 9))
                .isEmpty();
        assertThat(by.articles(bridge.within(scope(Set.of("nowhere"), Set.of())), 9))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatTheNamedOutletsPublishedInThePeriodIsSearched(By by) {
        Period spring = new Period(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 4, 1));
        Question news = question("bridge talks, wheat");

        assertThat(by.articles(news.within(Scope.of(spring, Set.of())), 9)).containsOnly("harbour");
        assertThat(by.articles(news.within(Scope.of(Period.ALWAYS, Set.of(new Outlet("Ostrel Times")))), 99))
                .containsOnly("long");
        assertThat(by.articles(news.within(Scope.of(spring, Set.of(new Outlet("Ostrel Times")))), 99))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aScopeMayBeLarge(By by) {
        Set<String> within = Stream.concat(
                        Stream.of("another"), IntStream.range(0, 20_000).mapToObj(i -> "elsewhere-" + i))
                .collect(Collectors.toSet());

        assertThat(by.articles(question("open a bridge").within(scope(within, Set.of())), 9))
                .containsOnly("another");
    }

    private static Scope scope(Set<String> within, Set<String> without) {
        return Scope.of(
                within.stream().map(ArticleId::new).collect(Collectors.toSet()),
                without.stream().map(ArticleId::new).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void aLimitIsKept(By by) {
        assertThat(by.articles(question("wheat fell"), 2)).hasSize(2);
        assertThat(by.articles(question("wheat fell"), 10_000)).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void theSameQuestionHasTheSameAnswer(By by) {
        Question question = question("Which bridge talks fell?");

        assertThat(by.search().search(question, 20)).isEqualTo(by.search().search(question, 20));
    }

    @Test
    void thePassagesOfAnArticleComeInTheirOrder() {
        assertThat(generation.passagesOf(LONG.id())).hasSizeGreaterThan(2).isEqualTo(PassageSplitter.split(LONG));
    }

    @Test
    void aPassageOfAnotherCorpusHasNoCosine() {
        Article elsewhere = article("elsewhere", "", "", "", "Something else.");

        assertThatThrownBy(() -> generation
                        .vectors()
                        .orElseThrow()
                        .cosines(question("something"), PassageSplitter.split(elsewhere)))
                .isInstanceOf(SearchFailed.class)
                .hasMessageContaining("elsewhere");
    }

    @Test
    void aPassageIsMostLikeItself() {
        List<Passage> passages = generation.passagesOf(LONG.id());
        MeaningSearch search = generation.vectors().orElseThrow();

        assertThat(search.likeness(List.of(new RankedPassage(passages.getFirst(), 1)), passages)[0])
                .isCloseTo(1, within(1e-5));
        assertThat(search.likeness(
                                passages.stream()
                                        .map(one -> new RankedPassage(one, 1))
                                        .toList(),
                                passages)[0])
                .isBetween(0.0, 1 - 1e-5);
    }

    @Test
    void whatScoresHigherCountsForMoreOfTheMean() {
        List<Passage> passages = generation.passagesOf(HARBOUR.id());
        Passage other = generation.passagesOf(BRIDGE.id()).getFirst();
        MeaningSearch search = generation.vectors().orElseThrow();
        RankedPassage first = new RankedPassage(passages.getFirst(), 1);

        double[] equal = search.likeness(List.of(first, new RankedPassage(other, 1)), passages);
        double[] less = search.likeness(List.of(first, new RankedPassage(other, 0.1)), passages);

        assertThat(less[0]).isGreaterThan(equal[0] + 1e-3);
    }
}

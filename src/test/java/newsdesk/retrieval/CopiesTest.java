package newsdesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.corpus.PassageSplitter;
import newsdesk.corpus.Remarks;
import newsdesk.corpus.files.ArticleFiles;
import org.junit.jupiter.api.Test;

class CopiesTest {

    /// One report of an agency, as five outlets printed it: with headlines of their own, one with a first sentence of
    /// its own, one without the last paragraph.
    private static final List<Passage> AGENCY = passages("agency-*.md").stream()
            .filter(passage -> passage.ordinal() == 0)
            .toList();

    @Test
    void aTextThatFiveOutletsPrintIsOnePassageAndNamesThemAll() {
        List<RankedPassage> collapsed = Copies.collapsed(ranked(AGENCY), 10);

        assertThat(collapsed).hasSize(1);
        assertThat(collapsed.getFirst().passage()).isEqualTo(AGENCY.getFirst());
        assertThat(collapsed.getFirst().copies()).hasSize(4);
        assertThat(collapsed.getFirst().outlets())
                .extracting(Outlet::name)
                .hasSize(5)
                .contains("Kyrdan Herald");
    }

    @Test
    void everyPassageOfAReportIsFoundInAllItsPrintings() {
        List<RankedPassage> collapsed = Copies.collapsed(ranked(passages("agency-*.md")), 10);

        assertThat(collapsed)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.copies())
                        .hasSize(4)
                        .allMatch(copy -> copy.ordinal() == each.passage().ordinal()));
    }

    @Test
    void reportsOfTheirOwnStayApartHoweverNearTheirSubject() {
        List<Passage> others = passages("*.md").stream()
                .filter(passage -> !passage.article().value().startsWith("agency-"))
                .toList();

        assertThat(Copies.collapsed(ranked(others), others.size())).hasSameSizeAs(others);
    }

    @Test
    void copiesThatWereFoundBeyondTheLimitAreKnownToo() {
        List<Passage> found = new ArrayList<>(AGENCY.subList(0, 2));
        found.add(1, Passages.of("own", "A report of another kind, about the price of wheat."));
        found.add(Passages.of("last", "A report that nobody asked for."));

        List<RankedPassage> collapsed = Copies.collapsed(ranked(found), 2);

        assertThat(collapsed).extracting(RankedPassage::passage).containsExactly(AGENCY.getFirst(), found.get(1));
        assertThat(collapsed.getFirst().copies()).containsExactly(AGENCY.get(1));
    }

    @Test
    void whatAnArticleRepeatsIsNoCopy() {
        Passage one = Passages.of("one", "Nobody was hurt.");
        Passage again =
                new Passage(one.article(), one.contentHash(), one.imprint(), 1, 90, 90, one.text(), one.sentences());

        assertThat(Copies.collapsed(ranked(List.of(one, again)), 10)).hasSize(2);
    }

    @Test
    void aPassageThatSaysMoreThanAnotherIsNotHiddenByIt() {
        Passage brief = Passages.of("brief", "The envoy signed the truce at Castle Lorrimont on Monday.");
        Passage full = Passages.of(
                "full",
                "The envoy signed the truce at Castle Lorrimont on Monday. It lasts for thirty days and may be renewed twice.");

        assertThat(Copies.collapsed(ranked(List.of(brief, full)), 10)).hasSize(2);
    }

    private static List<RankedPassage> ranked(List<Passage> passages) {
        return IntStream.range(0, passages.size())
                .mapToObj(i -> new RankedPassage(passages.get(i), 1.0 / (i + 1)))
                .toList();
    }

    private static List<Passage> passages(String files) {
        List<Path> paths = new ArrayList<>();
        try (var folder = Files.newDirectoryStream(Path.of("src/test/resources/newsdesk/invented"), files)) {
            folder.forEach(paths::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        paths.sort(Comparator.naturalOrder());
        return paths.stream()
                .filter(path -> !path.getFileName().toString().equals("README.md"))
                .map(CopiesTest::article)
                .flatMap(article -> PassageSplitter.split(article).stream())
                .toList();
    }

    private static Article article(Path file) {
        try (Stream<Article> articles = new ArticleFiles().read(file, new Remarks())) {
            return articles.findFirst().orElseThrow();
        }
    }
}

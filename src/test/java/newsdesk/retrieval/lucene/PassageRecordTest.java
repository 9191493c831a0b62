package newsdesk.retrieval.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.corpus.PassageSplitter;
import newsdesk.corpus.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassageRecordTest {

    static Stream<String> bodies() {
        return Stream.of(
                "One sentence.",
                "\r\n\tFirst line.\r\n\r\n\tSecond line, \u201Cquoted\u201D.  \r\n",
                "Rockets \uD83D\uDE80 rose. Flags \uD83C\uDDFA\uD83C\uDDE6 flew.",
                "Zelenskyy\u2019s na\u00EFve plan. 泽连斯基说。 Вот так.",
                "Half of a pair \uD83D here. And \uDE80 there.",
                "A nul \u0000 and a mark \uFEFF. \u2028 A line separator.",
                "A long one. ".repeat(900));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aPassageComesBackExactly(String body) throws IOException {
        Imprint imprint = new Imprint(
                "Na\u00EFve \uD83D\uDE80",
                "Under it",
                new Outlet("The Veldran Herald"),
                "By A. Writer",
                new Published.On(LocalDate.of(2031, 3, 4)),
                new Published.At(OffsetDateTime.parse("2031-03-05T06:07:08.123456789+05:30")),
                new Link("https://herald.example/1?a=b#c"),
                "en");
        List<Passage> passages =
                PassageSplitter.split(new Article(new ArticleId("a/../b \uD83D\uDE80"), imprint, body));

        assertThat(passages).isNotEmpty();
        for (Passage passage : passages) {
            Passage read = PassageRecord.read(PassageRecord.write(passage));
            assertThat(read).isEqualTo(passage);
            assertThat(body.substring(read.start(), read.end())).isEqualTo(read.text());
        }
    }

    static Stream<Published> dates() {
        return Stream.of(
                Published.undated(),
                new Published.On(LocalDate.of(1914, 8, 1)),
                new Published.On(LocalDate.of(12_031, 8, 1)),
                new Published.At(OffsetDateTime.parse("2031-03-05T06:00Z")));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void aDateComesBackExactlyAndNoneAsNone(Published published) throws IOException {
        Imprint imprint = new Imprint("", "", Outlet.UNKNOWN, "", published, Published.undated(), Link.NONE, "de-AT");
        Passage passage = PassageSplitter.split(new Article(new ArticleId("x"), imprint, "A text."))
                .getFirst();

        assertThat(PassageRecord.read(PassageRecord.write(passage)).imprint()).isEqualTo(imprint);
    }
}

package newsdesk.editing.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.editing.Material;
import newsdesk.editing.PageReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final String FIRST =
            "Ferries across the strait stood still on Tuesday after ice closed the northern harbour for a second day.";
    private static final String SECOND =
            "“We will not sail before the ice has gone,” said harbour master Ilse Varga, who has watched it for a week.";
    private static final String THIRD =
            "The company said that some four hundred people were waiting on the island, and that nobody was in danger.";

    private final DocumentReader reader = new DocumentReader(
            (name, text) -> new Article(new ArticleId(name), Imprint.NONE, text.replaceFirst("(?s)---.*?---\n", "")));

    @Test
    void pageIsUnderstoodFromWhatItSaysToMachines() {
        Reading.Understood understood = understood(
                page("https://www.gazette.example/news/ice?utm_source=feed", """
                <!doctype html><html lang="en-GB"><head><title>Ice stops ferries | The Gazette</title>
                <link rel="canonical" href="/news/ice">
                <meta property="og:title" content="Not this one">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                  {"@type":"WebSite","name":"Gazette"},
                  {"@type":["NewsArticle"],"headline":"Ice stops ferries &amp; trains","description":"A second day without ships.",
                   "author":[{"@type":"Person","name":"Ada Holm"},{"name":"Jon Berg"}],
                   "publisher":{"@type":"Organization","name":"The Gazette"},
                   "datePublished":"2025-02-11T07:30:00+01:00","dateModified":"2025-02-11T09:00:00+01:00"}]}</script>
                </head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <article><h1>Ice stops ferries &amp; trains</h1><p class="byline">By Ada Holm</p>
                <p>%s</p><figure><img src="x.jpg"><figcaption>A ship in the ice</figcaption></figure>
                <p>%s</p><aside><p>Sign up for our newsletter, which comes out every morning at six o'clock sharp.</p></aside>
                <p>%s <a href="/x">More</a></p><div class="related-stories"><p>Read on: what the weather will be tomorrow</p></div>
                </article><footer><p>© The Gazette, all rights reserved, nothing may be copied from here at all.</p></footer>
                <script>document.write("never run")</script></body></html>
                """.formatted(FIRST, SECOND, THIRD)));

        assertThat(understood.imprint())
                .isEqualTo(new Imprint(
                        "Ice stops ferries & trains",
                        "A second day without ships.",
                        new Outlet("The Gazette"),
                        "Ada Holm, Jon Berg",
                        Published.parse("2025-02-11T07:30:00+01:00"),
                        Published.parse("2025-02-11T09:00:00+01:00"),
                        new Link("https://www.gazette.example/news/ice"),
                        "en-GB"));
        assertThat(understood.body().lines()).containsExactly(FIRST, SECOND, THIRD + " More");
    }

    @Test
    void pageWithoutDataForMachinesIsUnderstoodFromItsTagsAndText() {
        Reading.Understood understood =
                understood(page("https://gazette.example/ice", """
                <html><head><title>Ice stops ferries</title><meta name="author" content="Ada Holm">
                <meta property="og:site_name" content="The Gazette">
                <meta property="article:published_time" content="2025-02-11T07:30:00"></head>
                <body><div id="menu"><ul><li><a href="/1">Weather for the whole of the coming week in the north</a></li>
                <li><a href="/2">Sport and more sport, from all the grounds of the land and beyond</a></li></ul></div>
                <div class="story"><h1>Ice stops ferries</h1><div><p>%s</p><p>%s<p>%s</div></div>
                <div class="comments"><p>I have seen worse ice than this in my time, and we sailed all the same.</p></div>
                </body></html>
                """.formatted(FIRST, SECOND, THIRD)));

        assertThat(understood.imprint().headline()).isEqualTo("Ice stops ferries");
        assertThat(understood.imprint().outlet()).isEqualTo(new Outlet("The Gazette"));
        assertThat(understood.imprint().published()).isEqualTo(Published.parse("2025-02-11"));
        assertThat(understood.imprint().link()).isEqualTo(new Link("https://gazette.example/ice"));
        assertThat(understood.body().lines()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void whatAPageDoesNotSayStaysUnsaid() {
        Imprint imprint =
                understood(page("https://gazette.example/ice", html(""))).imprint();

        assertThat(imprint.outlet()).isEqualTo(Outlet.UNKNOWN);
        assertThat(imprint.byline()).isEmpty();
        assertThat(imprint.published()).isEqualTo(Published.undated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=robots content='noindex, follow'>",
                "<meta name=ROBOTS content=NOAI>",
                "<meta name=newsdesk content=none>",
                "<meta name=tdm-reservation content=1>"
            })
    void pageWhosePublisherObjectsIsRefused(String objection) {
        assertThat(refusal(page("https://gazette.example/ice", html(objection))))
                .contains("publisher");
    }

    @Test
    void pageThatAScriptFillsIsRefused() {
        assertThat(refusal(page(
                        "https://gazette.example/ice",
                        "<html><body><div id=app></div>" + "<script>render('" + FIRST + SECOND + THIRD
                                + "')</script></body></html>")))
                .contains("paste the text instead");
    }

    @Test
    void tenThousandTagsInsideOneAnotherAreReadToTheEnd() {
        String deep = "<html><body>" + "<div>".repeat(10_000) + "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
                + "</p>" + "</div>".repeat(10_000) + "</body></html>";

        assertThat(understood(page("https://gazette.example/ice", deep)).body()).contains("harbour master Ilse Varga");
    }

    @Test
    void tenThousandObjectsInsideOneAnotherAreNoData() {
        String script = "<script type='application/ld+json'>" + "{\"@graph\":[".repeat(10_000) + "</script>";

        assertThat(understood(page("https://gazette.example/ice", html(script))).body())
                .contains(FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, text/html, <meta charset=windows-1251>",
        "windows-1251, text/html; charset=utf-8, <meta charset=windows-1251>",
        "windows-1251, text/html; charset=windows-1251, ''",
        "UTF-8, text/html, <meta charset=utf-8>",
        "UTF-16, text/html, ''"
    })
    void pageIsReadInItsOwnCharacters(String charset, String said, String meta) {
        String text =
                "Паромы через пролив стояли во вторник второй день подряд, потому что лёд закрыл гавань на севере."
                        + " Компания сообщила, что на острове ждут около четырёхсот человек и что никому из них ничто не угрожает,"
                        + " а начальник порта сказал, что корабли не выйдут в море, пока лёд не уйдёт.";
        byte[] bytes = ("<html lang=ru><head>" + meta + "</head><body><p>" + text + "</p></body></html>")
                .getBytes(Charset.forName(charset));

        assertThat(understood(Material.fetched("https://gazette.example/led", said, bytes))
                        .body())
                .isEqualTo(text);
    }

    @Test
    void textIsUnderstoodWithItsFirstLineAsHeadline() {
        Reading.Understood understood =
                understood(Material.pasted("Ice stops ferries\r\n\r\n" + FIRST + "\r\n" + SECOND));

        assertThat(understood.imprint().headline()).isEqualTo("Ice stops ferries");
        assertThat(understood.body()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void sentenceIsNoHeadline() {
        Reading.Understood understood = understood(Material.pasted(FIRST + "\n" + SECOND));

        assertThat(understood.imprint().headline()).isEmpty();
        assertThat(understood.body()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void markdownWithFrontMatterIsReadAsAFileOfTheCorpus() {
        assertThat(understood(Material.file("ice.md", "---\nheadline: Ice\n---\nIt froze.".getBytes(UTF_8)))
                        .body())
                .isEqualTo("It froze.");
    }

    @Test
    void pdfIsReadParagraphByParagraph() {
        Reading.Understood understood =
                understood(Material.file("ice.pdf", Documents.pdf("Ice stops ferries", List.of(FIRST, THIRD))));

        assertThat(understood.imprint().headline()).isEqualTo("Ice stops ferries");
        assertThat(understood.body()).contains("closed the northern harbour").contains("nobody was in danger.");
    }

    @Test
    void lockedPdfIsRefused() {
        assertThat(refusal(Material.file("ice.pdf", Documents.lockedPdf()))).contains("locked with a password");
    }

    @Test
    void pdfOfPicturesIsRefused() {
        assertThat(refusal(Material.file("ice.pdf", Documents.pdf("", List.of()))))
                .contains("only pictures of pages");
    }

    @Test
    void pdfThatIsAZipBombIsRefused() {
        assertThat(refusal(Material.file("ice.pdf", Documents.pdfBomb()))).contains("larger than any document");
    }

    @Test
    void brokenPdfIsRefused() {
        assertThat(refusal(Material.file("ice.pdf", "%PDF-1.7\nnothing".getBytes(UTF_8))))
                .contains("damaged");
    }

    @Test
    void docxIsReadParagraphByParagraph() {
        Reading.Understood understood =
                understood(Material.file("ice.docx", Documents.docx("Ice stops ferries", List.of(FIRST, SECOND))));

        assertThat(understood.imprint().headline()).isEqualTo("Ice stops ferries");
        assertThat(understood.body()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void docxThatIsAZipBombIsRefused() {
        byte[] bomb = Documents.docxBomb();

        assertThat(bomb.length).isLessThan(Material.LARGEST);
        assertThat(refusal(Material.file("ice.docx", bomb))).contains("larger than any document");
    }

    @Test
    void docxOfTenThousandPartsInsideOneAnotherIsRefusedOrRead() {
        assertThat(reader.read(Material.file("ice.docx", Documents.deepDocx(10_000))))
                .isNotNull();
    }

    @Test
    void otherArchiveIsRefused() {
        assertThat(refusal(Material.file("ice.docx", Documents.archive("notes.txt", FIRST))))
                .contains("no DOCX");
    }

    @Test
    void fileOfAHundredMegabytesIsRefused() {
        assertThat(refusal(Material.file("ice.txt", new byte[100 * 1024 * 1024])))
                .startsWith("It has 100.0 MB");
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(refusal(Material.file("ice.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0})))
                .contains("HTML, PDF, DOCX");
        assertThat(refusal(Material.file("ice.txt", "Übergröße".getBytes(StandardCharsets.ISO_8859_1))))
                .contains("not text in UTF-8");
        assertThat(refusal(Material.pasted(" \n "))).contains("no text");
    }

    private Reading.Understood understood(Material material) {
        Reading reading = reader.read(material);
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return (Reading.Understood) reading;
    }

    private String refusal(Material material) {
        Reading reading = reader.read(material);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).why();
    }

    private static Material page(String address, String html) {
        return Material.fetched(address, "text/html; charset=utf-8", html.getBytes(UTF_8));
    }

    private static String html(String head) {
        return "<html><head>%s</head><body><p>%s</p><p>%s</p><p>%s</p></body></html>"
                .formatted(head, FIRST, SECOND, THIRD);
    }
}

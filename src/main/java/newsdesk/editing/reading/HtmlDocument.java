package newsdesk.editing.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.editing.Material;
import newsdesk.editing.PageReader.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// A page of the web.
final class HtmlDocument {

    /// What has fewer is a notice about cookies, a teaser before a wall, or a page that a script fills.
    private static final int FEWEST_WORDS = 30;

    /// Browsers stop at 512; real pages have some thirty.
    private static final int DEEPEST = 512;

    /// What stands for bytes that are none of the character set.
    private static final char REPLACEMENT = '\uFFFD';

    private final Material material;

    HtmlDocument(Material material) {
        this.material = material;
    }

    Reading read() {
        Document page = page();
        OptOut.inPage(page).ifPresent(objection -> {
            throw new NotAnArticle(objection);
        });
        LinkedFacts linked = LinkedFacts.in(page);
        Imprint imprint = new PageFacts(page, linked, Link.at(material.name())).imprint();
        List<String> paragraphs = new MainText(page, imprint).paragraphs();
        String shown = String.join("\n", paragraphs);
        String text = linked.text().length() > 2 * shown.length() ? linked.text() : shown;
        if (text.split("\\s+").length < FEWEST_WORDS) {
            throw new NotAnArticle("There is no article in the page as the server sends it: it may be made by a script"
                    + " in the browser, or lie behind a wall. Open it and paste the text instead.");
        }
        return new Reading.Understood(imprint, Paragraphs.kept(text));
    }

    /// The server's word on the character set counts, as in browsers, unless it is plainly wrong.
    private Document page() {
        Optional<Charset> said = MediaType.of(material.mediaType()).charset();
        Document page = parsed(said);
        if (said.isPresent() && page.wholeText().indexOf(REPLACEMENT) >= 0) {
            return parsed(Optional.empty());
        }
        return page;
    }

    private Document parsed(Optional<Charset> charset) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(material.bytes()),
                    charset.map(Charset::name).orElse(null),
                    Link.at(material.name()).map(Link::address).orElse(""),
                    Parser.htmlParser().setMaxDepth(DEEPEST));
        } catch (IOException e) {
            throw new NotAnArticle("The page is damaged and cannot be read.", e);
        }
    }
}

package newsdesk.discord.cards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsdesk.answer.Citation;
import newsdesk.command.Exhibit;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.quotes.Extract;
import newsdesk.wording.Wording;

/// The line that says where words stand: headline, outlet, date, and a link that opens them there.
final class SourceLine {

    /// Headlines and names of outlets are seldom longer; what is, tells enough.
    private static final int HEADLINE = 200;

    private static final int OUTLET = 100;

    private static final String LABEL = "read";

    private SourceLine() {}

    /// The line of a citation.
    ///
    /// @param others the other outlets that print the words too
    static String of(int number, Citation citation, List<Outlet> others) {
        String text = citation.passage().text();
        Imprint imprint = citation.passage().imprint();
        return unlinked(number, imprint)
                + Wording.alsoIn(others.stream()
                        .map(outlet -> Cut.line(outlet.toString(), OUTLET))
                        .toList())
                + link(
                        imprint.link(),
                        text.substring(0, citation.start()),
                        citation.words(),
                        text.substring(citation.end()));
    }

    /// The line of cited words that are shown above it.
    static String of(Exhibit exhibit) {
        Imprint imprint = exhibit.imprint();
        return unlinked(exhibit.number(), imprint)
                + link(imprint.link(), exhibit.before(), exhibit.words(), exhibit.after());
    }

    /// The line of a quotation that is shown above it, from its first words on.
    static String of(Imprint imprint, List<Extract.Piece> pieces) {
        List<Extract.Piece> before =
                pieces.stream().takeWhile(piece -> !piece.quoted()).toList();
        String words = pieces.stream()
                .filter(Extract.Piece::quoted)
                .map(Extract.Piece::text)
                .findFirst()
                .orElse("");
        String lead = before.stream().map(Extract.Piece::text).collect(Collectors.joining());
        String after = pieces.stream()
                .skip(before.size() + 1L)
                .map(Extract.Piece::text)
                .collect(Collectors.joining());
        return headline(imprint) + " · " + origin(imprint) + link(imprint.link(), lead, words, after);
    }

    /// The same without a link.
    static String unlinked(int number, Imprint imprint) {
        return Markdown.line("[" + number + "]") + " " + headline(imprint) + " · " + origin(imprint);
    }

    /// A headline in bold.
    static String headline(Imprint imprint) {
        String headline = Cut.line(imprint.title(), HEADLINE);
        return Markdown.bold(headline.isEmpty() ? Imprint.NONE.title() : headline);
    }

    /// Outlet and date, or what is missing of them.
    static String origin(Imprint imprint) {
        String outlet = Cut.line(imprint.outlet().toString(), OUTLET);
        return (outlet.isEmpty() ? Imprint.NONE.outlet() : outlet) + ", " + Wording.published(imprint);
    }

    /// The link to a page behind what stands before it; the empty text where there is none.
    static String link(Link link) {
        return behind(Optional.of(link).filter(Link::isPresent).flatMap(to -> Markdown.link(LABEL, to.address())));
    }

    private static String link(Link link, String before, String words, String after) {
        if (!link.isPresent()) {
            return "";
        }
        Optional<String> there = Markdown.link(LABEL, TextFragment.address(link, before, words, after));
        return there.isPresent() ? behind(there) : link(link);
    }

    private static String behind(Optional<String> link) {
        return link.map(" · "::concat).orElse("");
    }
}

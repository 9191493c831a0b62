package newsdesk.console.page;

import static newsdesk.console.page.Page.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import newsdesk.command.Reply;
import newsdesk.console.page.Page.Ink;
import newsdesk.console.page.Page.Piece;
import newsdesk.corpus.Imprint;
import newsdesk.quotes.Change;
import newsdesk.quotes.Printing;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Speaker;
import newsdesk.quotes.Verdict;

/// Puts quotations on a page.
record QuotationText(Page page) {

    /// Further places of the same words that are named; the others are counted.
    private static final int PLACES = 3;

    private static final String INDENT = "    ";

    void put(Reply.Quoted quoted) {
        page.paragraph(Ink.STRONG, quoted.title());
        quoted.sayings().forEach(this::put);
        if (!quoted.note().isEmpty()) {
            page.gap().paragraph(Ink.FAINT, quoted.note());
        }
    }

    void put(Reply.Verified verified) {
        switch (verified.verdict()) {
            case Verdict.Exact exact -> {
                String reported = exact.sayings().stream().allMatch(Saying::isReported)
                        ? " They are the reporter's words for what was said, not a quotation word for word."
                        : "";
                page.paragraph(
                        Ink.STRONG,
                        exact.isAmbiguous()
                                ? "Exact, but not by one speaker: these words stand in the coverage as the words of several."
                                        + reported
                                : "Exact: these words stand in the coverage just so." + reported);
                exact.sayings().forEach(this::put);
            }
            case Verdict.Altered altered -> {
                page.paragraph(Ink.ALERT, "Altered: something like it was said.");
                page.paragraph(INDENT, difference(altered.difference()));
                page.paragraph(Ink.FAINT, "[-left out-] {+put in+}");
                put(altered.saying());
            }
            case Verdict.SaidByAnother(List<Saying> sayings, String claimed) -> {
                page.paragraph(Ink.ALERT, "Said by somebody else, not by %s.".formatted(claimed));
                sayings.forEach(this::put);
            }
            case Verdict.NotInCoverage _ ->
                page.paragraph(Ink.ALERT, "Not in the coverage: nobody is quoted with anything like it.");
        }
    }

    private void put(Saying saying) {
        page.gap();
        Printing first = saying.first();
        if (saying.isReported()) {
            page.paragraph("reported: ", List.of(piece(Ink.STRONG, saying.words())));
        }
        List<Piece> pieces = new ArrayList<>();
        first.extract()
                .pieces(first.quotation().contents())
                .forEach(part -> pieces.add(piece(part.quoted() ? Ink.STRONG : Ink.PLAIN, part.text())));
        page.paragraph(INDENT, pieces);
        page.paragraph(INDENT, List.of(piece(Ink.PLAIN, speaker(saying))));
        Imprint imprint = first.imprint();
        page.paragraph(
                INDENT,
                List.of(
                        piece(Ink.STRONG, Harmless.line(imprint.title())),
                        piece(Ink.PLAIN, " (" + Harmless.line(Wording.origin(imprint)) + ")")));
        if (imprint.link().isPresent()) {
            page.paragraph(INDENT, List.of(piece(Ink.FAINT, imprint.link().address())));
        }
        page.paragraph(INDENT, List.of(piece(Ink.FAINT, others(saying) + "id: " + saying.id())));
    }

    /// "Anna Brook, Foreign Minister (printed as “she”)", or that nobody knows.
    private static String speaker(Saying saying) {
        String by = Harmless.line(saying.first().by());
        String name = saying.speaker().map(QuotationText::titled).orElse("speaker unknown");
        return saying.speaker().map(Speaker::name).filter(by::contains).isPresent() || by.isEmpty()
                ? name
                : "%s (printed as “%s”)".formatted(name, by);
    }

    private static String titled(Speaker speaker) {
        return Harmless.line(speaker.role().isEmpty() ? speaker.name() : speaker.name() + ", " + speaker.role());
    }

    private static String others(Saying saying) {
        List<Printing> others = saying.printings().subList(1, saying.printings().size());
        if (others.isEmpty()) {
            return "";
        }
        String named = others.stream()
                .limit(PLACES)
                .map(other -> Harmless.line(other.imprint().title() + ", " + Wording.origin(other.imprint())))
                .collect(Collectors.joining("; "));
        String more = others.size() > PLACES ? " and in " + Wording.number(others.size() - PLACES) + " more" : "";
        return "%s: also %s%s. ".formatted(Wording.count(saying.printings().size(), "place"), named, more);
    }

    private static List<Piece> difference(List<Change> changes) {
        List<Piece> pieces = new ArrayList<>();
        for (Change change : changes) {
            if (!pieces.isEmpty()) {
                pieces.add(piece(Ink.PLAIN, " "));
            }
            pieces.add(
                    switch (change) {
                        case Change.Kept(String words) -> piece(Ink.PLAIN, words);
                        case Change.LeftOut(String words) -> piece(Ink.FAINT, "[-" + words + "-]");
                        case Change.PutIn(String words) -> piece(Ink.ALERT, "{+" + words + "+}");
                    });
        }
        return pieces;
    }
}

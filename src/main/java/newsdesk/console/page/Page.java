package newsdesk.console.page;

import java.util.List;
import newsdesk.corpus.Span;
import newsdesk.wording.Harmless;
import picocli.CommandLine.Help.Ansi.Style;

/// Text laid out for a terminal: paragraphs, wrapped, indented, coloured where that is wanted. Everything put on it
/// is made [Harmless] first.
public final class Page {

    /// How a piece of text looks.
    public enum Ink {
        PLAIN,
        STRONG,
        FAINT,
        MARKER,
        ALERT;

        private String on() {
            return switch (this) {
                case PLAIN -> "";
                case STRONG -> Style.bold.on();
                case FAINT -> Style.faint.on();
                case MARKER -> Style.fg_cyan.on();
                case ALERT -> Style.bold.on() + Style.fg_yellow.on();
            };
        }
    }

    /// A stretch of text that looks the same throughout.
    record Piece(Ink ink, String text) {

        Piece {
            text = Harmless.text(text);
        }
    }

    private final Screen screen;
    private final StringBuilder printed = new StringBuilder();

    public Page(Screen screen) {
        this.screen = screen;
    }

    static Piece piece(Ink ink, String text) {
        return new Piece(ink, text);
    }

    /// Adds a paragraph in one ink.
    public Page paragraph(Ink ink, String text) {
        return paragraph("", List.of(new Piece(ink, text)));
    }

    /// Adds a paragraph of which every line but the first is indented by as much as the `lead` is wide, which
    /// stands before the first.
    public Page paragraph(String lead, List<Piece> pieces) {
        String cleanLead = Harmless.text(lead);
        int indent = LineBreaks.columns(cleanLead);
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        String before = inked(cleanLead.isBlank() ? Ink.PLAIN : Ink.MARKER, cleanLead);
        for (Span line : LineBreaks.lines(text.toString(), screen.columns() - indent)) {
            printed.append(before);
            appendLine(pieces, line);
            printed.append('\n');
            before = " ".repeat(indent);
        }
        return this;
    }

    /// Adds an empty line.
    public Page gap() {
        printed.append('\n');
        return this;
    }

    /// Adds a line whose parts were laid out by the caller and that is not broken.
    public Page line(Ink ink, String text) {
        String words = text.stripLeading();
        printed.repeat(' ', text.length() - words.length())
                .append(inked(ink, Harmless.line(words).stripTrailing()))
                .append('\n');
        return this;
    }

    int columns() {
        return screen.columns();
    }

    /// All that was put on it, ending with a line feed.
    @Override
    public String toString() {
        return printed.toString();
    }

    private void appendLine(List<Piece> pieces, Span line) {
        int at = 0;
        for (Piece piece : pieces) {
            int from = Math.max(line.start(), at);
            int to = Math.min(line.end(), at + piece.text().length());
            if (from < to) {
                printed.append(inked(piece.ink(), piece.text().substring(from - at, to - at)));
            }
            at += piece.text().length();
        }
    }

    private String inked(Ink ink, String text) {
        return screen.colour() && ink != Ink.PLAIN ? ink.on() + text + Style.reset.on() : text;
    }
}

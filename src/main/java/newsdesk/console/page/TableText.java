package newsdesk.console.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import newsdesk.command.Reply;
import newsdesk.console.page.Page.Ink;
import newsdesk.corpus.Span;
import newsdesk.wording.Harmless;

/// Puts tables on a page. Where the columns do not fit side by side, the widest ones are narrowed and their cells
/// take several lines.
final class TableText {

    private static final String BETWEEN = "  ";

    private static final int NARROWEST = 8;

    private final Page page;

    TableText(Page page) {
        this.page = page;
    }

    void put(Reply.Table table) {
        page.paragraph(Ink.STRONG, table.title());
        if (!table.rows().isEmpty()) {
            List<List<String>> rows =
                    table.rows().stream().map(TableText::harmless).toList();
            int[] widths = widths(table.columns(), rows);
            row(Ink.FAINT, harmless(table.columns()), widths);
            rows.forEach(row -> row(Ink.PLAIN, row, widths));
        }
        if (!table.note().isEmpty()) {
            page.paragraph(Ink.FAINT, table.note());
        }
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(Harmless::line).toList();
    }

    private int[] widths(List<String> columns, List<List<String>> rows) {
        int[] widths = columns.stream().mapToInt(LineBreaks::columns).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], LineBreaks.columns(row.get(i)));
            }
        }
        int room = Math.max(page.columns() - BETWEEN.length() * (widths.length - 1), NARROWEST * widths.length);
        while (Arrays.stream(widths).sum() > room) {
            int widest = IntStream.range(0, widths.length).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
            widths[widest]--;
        }
        return widths;
    }

    private void row(Ink ink, List<String> cells, int[] widths) {
        List<List<String>> broken = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            broken.add(LineBreaks.lines(cell, widths[i]).stream()
                    .map((Span line) -> line.of(cell))
                    .toList());
        }
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < broken.get(i).size() ? broken.get(i).get(line) : "";
                text.append(part)
                        .repeat(' ', Math.max(0, widths[i] - LineBreaks.columns(part)))
                        .append(BETWEEN);
            }
            page.line(ink, text.toString());
        }
    }
}

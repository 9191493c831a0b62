package newsdesk.discord.cards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import newsdesk.command.Reply;
import newsdesk.wording.Particulars;

/// The card of a table or of facts: a line for each, because a message has no columns.
record ListCard(Setting setting) {

    /// The column whose cells are there to be copied.
    private static final String ID = "id";

    /// How long a cell may be: the first of these with which all rows find room.
    private static final int[] CELLS = {200, 100, 60, 40, 25};

    /// An id that is cut is of no use, so it is the last that is.
    private static final int LONGEST_ID = 120;

    private static final int NAME = 100;

    /// Amber, as red, green and blue in one number (Discord: Embed Object).
    private static final int AMBER = 0xFFBF00;
    private static final int VALUE = 1000;

    ObjectNode table(Reply.Table table) {
        String title = Cut.line(table.title(), Limits.TITLE);
        String footer = Cut.plain(table.note(), Limits.FOOTER / 2);
        String header = table.columns().size() > 2 ? "-# " + Cut.line(String.join(" · ", table.columns()), VALUE) : "";
        int room = Embed.roomBetween(title, footer) - header.length() - 1;
        List<String> lines = List.of();
        for (int longest : CELLS) {
            lines = table.rows().stream()
                    .map(row -> line(table.columns(), row, longest))
                    .toList();
            if (lines.stream().mapToInt(line -> line.length() + 1).sum() <= room) {
                break;
            }
        }
        Entries entries = new Entries("\n", lines.size(), "more line", room);
        lines.forEach(entries::add);
        String description = lines.isEmpty() ? "" : (header + "\n" + entries).strip();
        return Message.of(new Embed(title, description, footer), table.actions(), setting);
    }

    private static String line(List<String> columns, List<String> row, int longest) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String cell = columns.get(i).equals(ID) && row.get(i).length() <= LONGEST_ID
                    ? Markdown.code(row.get(i))
                    : Cut.line(row.get(i), i == 0 ? longest : Math.max(longest, NAME));
            if (!cell.isEmpty()) {
                cells.add(cells.isEmpty() ? Markdown.bold(cell) : cell);
            }
        }
        return cells.isEmpty() ? "…" : String.join(" · ", cells);
    }

    /// Its values are the program's own words, so they are not made harmless: channels and the role are to be seen as
    /// such.
    ObjectNode rules(Reply.Rules rules) {
        String lines = Particulars.of(rules).entrySet().stream()
                .map(fact -> Markdown.bold(fact.getKey()) + ": " + fact.getValue())
                .collect(Collectors.joining("\n"));
        return Message.of(new Embed("Settings of this server", lines, ""), List.of(), setting);
    }

    ObjectNode facts(Reply.Facts facts) {
        String title = Cut.line(facts.title(), Limits.TITLE);
        Entries entries = new Entries("\n", facts.facts().size(), "more line", Embed.roomBetween(title, ""));
        facts.facts().forEach((name, value) -> {
            String text = Cut.line(value, VALUE);
            entries.add(Markdown.bold(Cut.line(name, NAME)) + ": " + (text.isEmpty() ? "none" : text));
        });
        ObjectNode message = Message.of(new Embed(title, entries.toString(), ""), facts.actions(), setting);
        switch (facts.light()) {
            case NONE -> {}
            case AMBER -> ((ObjectNode) message.path("embeds").path(0)).put("color", AMBER);
        }
        return message;
    }
}

package newsdesk.discord.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.answer.Citation;
import newsdesk.answer.Statement;
import newsdesk.wording.Sources;
import newsdesk.wording.Wording;

/// The sentences of an answer that find room, each with its markers, and below them the sources that they cite.
///
/// A sentence is there with all of its sources or not at all. Only one that finds no room on a card of its own is
/// shown as far as it goes.
///
/// @param text Markdown
/// @param next the first sentence for which there was no room, from 0; the number of all where there is none
record Column(String text, int next) {

    private static final String GAP = "\n\n";

    /// A sentence and the markers behind it.
    private static final Pattern SENTENCE = Pattern.compile("(.+?)(?: \\\\\\[\\d+\\\\\\])+");

    /// As many sentences as find room, at least one.
    ///
    /// @param from the first one, from 0
    /// @param room how long the text may become
    static Column of(List<Statement> statements, int from, Sources sources, int room) {
        List<String> sentences = new ArrayList<>();
        Map<Integer, String> lines = new TreeMap<>();
        int length = GAP.length();
        int next = from;
        for (; next < statements.size(); next++) {
            Statement statement = statements.get(next);
            String sentence = Markdown.line(statement.text()) + " " + Markdown.line(sources.markers(statement));
            Map<Integer, String> added = lines(statement, sources);
            added.keySet().removeAll(lines.keySet());
            int longer = sentence.length() + 1;
            for (String line : added.values()) {
                longer += line.length() + 1;
            }
            if (length + longer > room) {
                break;
            }
            length += longer;
            sentences.add(sentence);
            lines.putAll(added);
        }
        return sentences.isEmpty() && from < statements.size()
                ? new Column(alone(statements.get(from), sources, room), from + 1)
                : new Column(String.join("\n", sentences) + GAP + String.join("\n", lines.values()), next);
    }

    /// The sentences in a text that begins with a column or with a line above it, as Markdown.
    static List<String> sentences(String text) {
        return text.split(GAP, 2)[0]
                .lines()
                .map(SENTENCE::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .toList();
    }

    private static Map<Integer, String> lines(Statement statement, Sources sources) {
        Map<Integer, String> lines = new TreeMap<>();
        for (Citation citation : statement.citations()) {
            int number = sources.number(citation);
            lines.computeIfAbsent(number, _ -> SourceLine.of(number, citation, sources.alsoIn(citation)));
        }
        return lines;
    }

    /// A sentence that is too long, or cites too much, for the room: its sources get at most half of it.
    private static String alone(Statement statement, Sources sources, int room) {
        Map<Integer, Citation> cited = new LinkedHashMap<>();
        statement.citations().forEach(citation -> cited.put(sources.number(citation), citation));
        StringBuilder markers = new StringBuilder();
        StringBuilder lines = new StringBuilder();
        int left = cited.size();
        for (Map.Entry<Integer, Citation> source : cited.entrySet()) {
            int number = source.getKey();
            String marker = " " + Markdown.line("[" + number + "]");
            String line = SourceLine.of(number, source.getValue(), sources.alsoIn(source.getValue()));
            int half = room / 2 - marker.length() - markers.length() - lines.length();
            if (line.length() > half) {
                line = SourceLine.unlinked(number, source.getValue().passage().imprint());
            }
            if (line.length() > half) {
                break;
            }
            markers.append(marker);
            lines.append(line).append('\n');
            left--;
        }
        String more = left == 0 ? "" : "… and " + Wording.count(left, "more source");
        String rest = markers + GAP + (lines + more).strip();
        return Cut.sentence(statement.text(), room - rest.length()) + rest;
    }
}

package newsdesk.editing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The blocks of text in a part of a page, in their order: what a browser would begin a new line for.
final class Blocks implements NodeVisitor {

    /// A block of text.
    ///
    /// @param text   on one line
    /// @param linked which part of it is the text of links, 0 to 1
    record Block(String text, double linked) {}

    /// Elements that stand within a line. All others begin one.
    private static final Set<String> WITHIN_LINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkedLength;
    private int links;

    private Blocks() {}

    /// Those of a part. It is walked through without descending, however deep it is.
    static List<Block> of(Element part) {
        Blocks blocks = new Blocks();
        part.traverse(blocks);
        blocks.end();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
            linkedLength += links > 0 ? words.getWholeText().length() : 0;
        } else if (node instanceof Element element) {
            if (!WITHIN_LINE.contains(element.normalName())) {
                end();
            }
            links += element.normalName().equals("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (!WITHIN_LINE.contains(element.normalName())) {
                end();
            }
            links -= element.normalName().equals("a") ? 1 : 0;
        }
    }

    private void end() {
        String line = Paragraphs.line(text.toString());
        if (!line.isEmpty()) {
            blocks.add(new Block(line, Math.min(1, (double) linkedLength / line.length())));
        }
        text.setLength(0);
        linkedLength = 0;
    }
}

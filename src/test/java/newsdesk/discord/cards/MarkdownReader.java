package newsdesk.discord.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Discord's clients make of a text: its links, its mentions, its marks. Written after the rules of the parser
/// that they are built on, without regard to how the cards are written; where clients differ, the one that finds more.
final class MarkdownReader {

    /// What was found where a text is read from its beginning to its end.
    record Found(List<String> links, List<String> mentions, List<String> marks) {}

    private static final Pattern ESCAPE = Pattern.compile("\\\\[^0-9A-Za-z\\s]");

    /// A label may hold brackets in pairs, and a closing one that another follows; a backslash does not matter there.
    private static final Pattern LINK = Pattern.compile("\\[(?:\\[[^\\]]*\\]|[^\\[\\]]++|\\](?=[^\\[]*\\]))*\\]"
            + "\\(\\s*<?((?:\\([^)]*\\)|[^\\s\\\\]|\\\\.){0,600}?)>?(?:\\s+['\"][\\s\\S]*?['\"])?\\s*\\)");

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://[^\\s<]+");
    private static final Pattern INVITE = Pattern.compile(
            "(?i)(?:discord|discordapp)\\.(?:gg|com/invite|gift|new)/[\\w-]+|(?:www\\.)[\\w-]+\\.[a-z]{2,}");
    private static final Pattern MENTION = Pattern.compile(
            "<(?:@[!&]?|#)\\d*>|<a?:\\w+:\\d+>|<t:-?\\d+(?::\\w)?>|</[^>]+:\\d+>|<id:\\w+>|@everyone|@here");
    private static final Pattern MARK = Pattern.compile(
            "\\*\\*(?=\\S)(?:\\\\.|[^\\\\*]++|\\*(?!\\*))++\\*\\*|\\*(?=\\S)(?:\\\\.|[^\\\\*]++)++\\*|_(?:\\\\.|[^\\\\_]++)++_"
                    + "|~~.+?~~|\\|\\|.+?\\|\\||(`+)[\\s\\S]*?[^`]\\1(?!`)|:[\\w+-]+:",
            Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("(?:#{1,3}|-#|[-*]|\\d+\\.|>|>>>) +\\S");

    private final String text;
    private final Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private MarkdownReader(String text) {
        this.text = text;
    }

    static Found read(String text) {
        MarkdownReader reader = new MarkdownReader(text);
        for (int at = 0; at < text.length(); ) {
            at = reader.step(at);
        }
        return reader.found;
    }

    /// Reads what begins at a place and says where to go on. Of a mark only its beginning is passed, so that what
    /// stands within is read too.
    private int step(int at) {
        boolean atBeginning = at == 0 || text.charAt(at - 1) == '\n';
        Matcher block = at(BLOCK, at);
        if (atBeginning && block.lookingAt()) {
            found.marks.add(block.group().split(" ", -1)[0]);
        }
        if (at(ESCAPE, at).lookingAt()) {
            return at + 2;
        }
        Matcher link = at(LINK, at);
        if (link.lookingAt()) {
            found.links.add(link.group(1));
            return link.end();
        }
        Matcher address = at(ADDRESS, at);
        if (address.lookingAt()) {
            found.links.add(address.group());
            return address.end();
        }
        Matcher invite = at(INVITE, at);
        if (invite.lookingAt()) {
            found.links.add(invite.group());
            return invite.end();
        }
        Matcher mention = at(MENTION, at);
        if (mention.lookingAt()) {
            found.mentions.add(mention.group());
            return mention.end();
        }
        Matcher mark = at(MARK, at);
        if (mark.lookingAt()) {
            String begin = mark.group().startsWith("**") ? "**" : mark.group().substring(0, 1);
            found.marks.add(begin);
            return begin.equals("`") ? mark.end() : at + begin.length();
        }
        return at + 1;
    }

    private Matcher at(Pattern pattern, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}

package newsdesk.corpus.files;

import java.util.Map;
import newsdesk.corpus.UnreadableCorpus;

/// What stands between the two lines `---` at the head of a Markdown file, and where the body begins after it.
///
/// Everything after the line end of the second `---` is the body, a blank line included: who leaves one there has
/// it in the body, because a rule that takes one away could not be told from a text that begins with one. A file
/// whose first line is not `---` has no front matter and is all body.
///
/// @param entries   the values by their keys
/// @param bodyStart where the body begins in the text of the file
record FrontMatter(Map<String, Entry> entries, int bodyStart) {

    /// Much more than a headline and a standfirst need.
    static final int LONGEST = 64 * 1024;

    private static final String FENCE = "---";

    /// A value as it is written, and the line its key stands in.
    record Entry(String value, long line) {}

    FrontMatter {
        entries = Map.copyOf(entries);
    }

    /// The front matter of a Markdown text.
    ///
    /// @throws UnreadableCorpus where it has no end or is not a plain list of keys and values
    static FrontMatter of(String text, Place file) {
        int yamlStart = nextLine(text, 0);
        if (!isFence(text, 0, yamlStart)) {
            return new FrontMatter(Map.of(), 0);
        }
        for (int line = yamlStart; line < text.length(); line = nextLine(text, line)) {
            int next = nextLine(text, line);
            if (isFence(text, line, next)) {
                return new FrontMatter(entries(text.substring(yamlStart, line), file), next);
            }
        }
        throw file.at(1)
                .fault("the front matter that begins here has no end; end it with a line of three dashes (---)");
    }

    private static Map<String, Entry> entries(String yaml, Place file) {
        if (yaml.length() > LONGEST) {
            throw file.at(1).fault("the front matter is longer than %,d characters".formatted(LONGEST));
        }
        return FlatYaml.entries(yaml, file.at(2));
    }

    /// Where the line after the one that begins at `start` begins, or the end of the text.
    private static int nextLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isFence(String text, int start, int end) {
        return text.startsWith(FENCE, start)
                && text.substring(start, end).stripTrailing().equals(FENCE);
    }
}

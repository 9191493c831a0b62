package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Turns places among the words of a sentence into places in the body, with the quote marks that belong to them.
final class Printed {

    /// A stop, a comma and two closing marks.
    private static final int LONGEST_CLOSE = 4;

    private final String body;

    /// The quoted stretches that stand in no other.
    private final List<Quoted> outer;

    private final NavigableMap<Integer, Quoted> byStart = new TreeMap<>();

    Printed(String body, List<Quoted> marked) {
        this.body = body;
        this.outer = marked.stream().filter(quoted -> quoted.depth() == 0).toList();
        marked.forEach(quoted -> byStart.putIfAbsent(quoted.start(), quoted));
    }

    /// What a report says, with its places in the body.
    Utterance utterance(Sentence sentence, Report report) {
        List<Span> contents = new ArrayList<>();
        for (Span part : report.contents()) {
            contents.add(stretch(sentence, part));
        }
        Span speaker = report.speaker() == null ? null : words(sentence, report.speaker());
        return new Utterance(kind(contents), contents, words(sentence, report.cue()), speaker);
    }

    private static Span words(Sentence sentence, Span words) {
        int last = words.end() - 1;
        while (last > words.start() && sentence.is(last, ",")) {
            last--;
        }
        return new Span(sentence.start(words.start()), sentence.end(last));
    }

    /// A content with the marks around it: a mark that opens right before it, when it closes within or right after;
    /// the stop and the mark right after it, when that mark was opened within.
    private Span stretch(Sentence sentence, Span words) {
        int start = sentence.start(words.start());
        int end = sentence.end(words.end() - 1);
        Map.Entry<Integer, Quoted> before = byStart.lowerEntry(start);
        if (before != null
                && before.getValue().inner() == start
                && before.getValue().end() <= end + 3) {
            start = before.getKey();
        }
        for (Quoted quoted : byStart.subMap(start, end).values()) {
            boolean closesHere = quoted.closed() && quoted.end() > end && quoted.end() <= end + LONGEST_CLOSE;
            if (closesHere && isEdge(end, quoted.end())) {
                return new Span(start, quoted.end());
            }
        }
        return new Span(start, end);
    }

    /// Whether the cue stands between quote marks: somebody else's words about a third.
    boolean isWithinMarks(Utterance utterance) {
        Span cue = utterance.cue();
        Quoted around = cue == null ? null : outerAt(cue.start());
        return around != null
                && cue != null
                && around.closed()
                && around.start() < cue.start()
                && around.end() > cue.end();
    }

    private @Nullable Quoted outerAt(int place) {
        int low = 0;
        int high = outer.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (outer.get(middle).start() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && outer.get(low - 1).contains(place) ? outer.get(low - 1) : null;
    }

    /// Whether another stretch stands in this one.
    boolean holdsAnother(Quoted stretch) {
        Integer next = byStart.higherKey(stretch.start());
        return next != null && next < stretch.end();
    }

    /// Whether a cue says that words stand somewhere, and not that somebody says more: "“…,” *read* the first".
    boolean isInscription(Span cue) {
        String verb = cue.of(body);
        return verb.equals("read") || verb.equals("reads");
    }

    /// Whether a stretch of speech has no closing mark.
    boolean isLeftOpen(Span stretch) {
        Quoted quoted = byStart.get(stretch.start());
        return quoted != null && !quoted.closed();
    }

    /// Whether a stretch ends as a sentence does, within its marks.
    boolean isStatement(Span stretch) {
        String words = stretch.of(body);
        int last = words.length() - 1;
        while (last > 0 && "\"”“»«’'".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…".indexOf(words.charAt(last)) >= 0;
    }

    /// How many words stand in a stretch of the body.
    int wordsIn(Span stretch) {
        return (int) WordList.words(stretch.of(body)).count();
    }

    private boolean isEdge(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(body.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// How contents are handed over: directly where each stands in marks to its end and the last mark is closed;
    /// where the closing mark is missing, nobody can tell where the quotation ends.
    Kind kind(List<Span> contents) {
        boolean all = true;
        boolean any = false;
        for (Span part : contents) {
            Quoted around = outerAt(part.start());
            all &= around != null && part.end() <= around.end();
            Quoted behind = outerAt(part.end() - 1);
            any |= around != null
                    || behind != null
                    || !byStart.subMap(part.start(), part.end()).isEmpty();
        }
        boolean direct = all && !isLeftOpen(contents.getLast());
        return direct ? Kind.DIRECT : any ? Kind.MIXED : Kind.INDIRECT;
    }
}

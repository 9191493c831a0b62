package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells which quoted stretches are somebody's speech, and which only words in marks: a title, a slogan, a term that
/// the reporter keeps at arm's length, a few words within a reported clause.
final class SpeechMarks {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "the", "a", "an");

    /// What stands before a slogan, a title or an inscription.
    private static final Set<String> NAMED = WordList.of("named-works.txt");

    private final String body;

    /// How far before a quotation its verb of saying is looked for, in characters.
    private static final int NEAR = 60;

    /// The longest attribution that interrupts a quotation, in characters.
    private static final int LONGEST_INTERRUPTION = 120;

    /// Whether the article quotes in double marks, so that single ones mean something else.
    private final boolean doubled;
    private final Cues cues;

    SpeechMarks(String body, Cues cues) {
        this.body = body;
        this.doubled = body.indexOf('“') >= 0 || body.indexOf('"') >= 0 || body.contains("''");
        this.cues = cues;
    }

    /// The outermost stretches that are speech, in order.
    List<Quoted> speech(List<Quoted> marked) {
        List<Quoted> speech = new ArrayList<>();
        int last = 0;
        for (Quoted stretch : marked) {
            if (stretch.depth() != 0 || stretch.start() < last) {
                continue;
            }
            boolean resumes = !speech.isEmpty() && resumes(speech.getLast(), stretch);
            if (resumes || isSpeech(stretch)) {
                speech.add(stretch);
                last = stretch.end();
            }
        }
        return speech;
    }

    /// Whether a stretch takes up another of the same sentence: "…," said Quill, "and the cat."
    private boolean resumes(Quoted earlier, Quoted stretch) {
        if (stretch.start() - earlier.end() > LONGEST_INTERRUPTION || lastOf(earlier) != ',' || !stretch.closed()) {
            return false;
        }
        String between = body.substring(earlier.end(), stretch.start()).strip();
        return between.endsWith(",") && between.indexOf('\n') < 0 && between.indexOf(". ") < 0;
    }

    private boolean isSpeech(Quoted stretch) {
        int first = stretch.inner();
        while (first < stretch.end() && !Character.isLetterOrDigit(body.charAt(first))) {
            first++;
        }
        if (first >= stretch.end()) {
            return false;
        }
        char before = before(stretch.start());
        boolean fresh = before == '\n' || ".!?…".indexOf(before) >= 0 || "”\"»’'".indexOf(before) >= 0;
        boolean announced = before == ':' || before == ',' || "–—―-".indexOf(before) >= 0;
        boolean capital = !Character.isLowerCase(body.charAt(first));
        boolean spoken = cues.speaks(wordBefore(stretch.start()));
        boolean stops = stops(stretch);
        int words = words(stretch);
        if (NAMED.contains(wordBefore(stretch.start())) || isTitle(stretch) || (isHeading(stretch) && words < 8)) {
            return false;
        }
        if (!stretch.closed()) {
            return capital && words >= 8 && (fresh || announced || spoken);
        }
        if (capital) {
            return (stops && (fresh || announced || spoken))
                    || (spoken && (stops || !goesOn(stretch)))
                    || (announced && words >= 4)
                    || (fresh && words >= 8 && (stops || !goesOn(stretch)));
        }
        boolean continued = announced && saysBefore(stretch.start());
        return ((continued || spoken) && stops && words >= 4) || (fresh && stops && words >= 6);
    }

    /// Whether a stretch is capitalised like the title of a work: "Doomed to Succeed," and closes no sentence.
    private boolean isTitle(Quoted stretch) {
        List<String> words = List.of(inner(stretch).split("[^\\p{L}\\p{N}'’-]+", -1));
        long capitals = words.stream().filter(SpeechMarks::isCapitalised).count();
        long small = words.stream()
                .filter(word -> word.length() > 3 && !isCapitalised(word))
                .count();
        char last = lastOf(stretch);
        return small == 0 && capitals >= 2 && words.size() <= 8 && last != '.' && last != '!' && last != '?';
    }

    /// Whether a stretch in single marks is a whole line: a heading between paragraphs.
    private boolean isHeading(Quoted stretch) {
        boolean single = body.charAt(stretch.start()) == '‘' || body.startsWith("'", stretch.start());
        int end = stretch.end();
        while (end < body.length() && (body.charAt(end) == '.' || body.charAt(end) == ' ')) {
            end++;
        }
        boolean lineEnds = end >= body.length() || body.charAt(end) == '\n';
        boolean lineBegins = stretch.start() == 0 || body.charAt(stretch.start() - 1) == '\n';
        return single && doubled && stretch.inner() == stretch.start() + 1 && lineBegins && lineEnds;
    }

    private String inner(Quoted stretch) {
        return body.substring(stretch.inner(), Math.max(stretch.inner(), stretch.end() - 1))
                .strip();
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /// The last sign of a stretch that is no quote mark.
    private char lastOf(Quoted stretch) {
        int last = stretch.end() - 1;
        while (last > stretch.inner() && "\"”“»«’'".indexOf(body.charAt(last)) >= 0) {
            last--;
        }
        return body.charAt(last);
    }

    /// Whether a verb of saying stands among the last words before a place, in the same line.
    private boolean saysBefore(int place) {
        int from = Math.max(0, place - NEAR);
        from = Math.max(from, from + body.substring(from, place).lastIndexOf('\n') + 1);
        String[] words = body.substring(from, place).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        for (int i = words.length - 1; i >= 0 && !words[i].equals("that") && !words[i].equals("if"); i--) {
            if (cues.speaks(words[i])) {
                return true;
            }
        }
        return false;
    }

    private char before(int place) {
        int i = place - 1;
        while (i >= 0 && (body.charAt(i) == ' ' || body.charAt(i) == '\u00a0' || body.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 ? '\n' : body.charAt(i);
    }

    private String wordBefore(int place) {
        int end = place;
        while (end > 0 && end > place - 4 && " ,:\u00a0\u2013\u2014-".indexOf(body.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(body.charAt(start - 1))) {
            start--;
        }
        return body.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /// Whether the sentence goes on behind the marks with words that are no attribution.
    private boolean goesOn(Quoted stretch) {
        int next = stretch.end();
        if (next + 1 >= body.length() || body.charAt(next) != ' ' || !Character.isLowerCase(body.charAt(next + 1))) {
            return false;
        }
        int end = next + 1;
        while (end < body.length() && Character.isLetter(body.charAt(end))) {
            end++;
        }
        String word = body.substring(next + 1, end);
        return !cues.speaks(word) && !PRONOUNS.contains(word);
    }

    /// Whether a stop or a comma stands within the closing mark or right behind it.
    private boolean stops(Quoted stretch) {
        if (",.!?…;:—–-".indexOf(lastOf(stretch)) >= 0) {
            return true;
        }
        return stretch.end() >= body.length() || ",.!?;\n\r".indexOf(body.charAt(stretch.end())) >= 0;
    }

    private int words(Quoted stretch) {
        return (int)
                WordList.words(body.substring(stretch.inner(), stretch.end())).count();
    }
}

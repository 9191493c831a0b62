package newsdesk.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Finds what nouns hand to their owner: "his claim that …", "the chancellor's refusal to …", "her call for …".
///
/// Only a noun with an owner is read: "claims that" without one are nobody's.
final class NounReports {

    private static final String FILE = "cue-nouns.txt";

    private static final Map<String, Set<String>> NOUNS = nouns();

    private final Sentence s;
    private final NounPhrases phrases;
    private final Contents contents;

    NounReports(Sentence sentence, NounPhrases phrases, Contents contents) {
        this.s = sentence;
        this.phrases = phrases;
        this.contents = contents;
    }

    private static Map<String, Set<String>> nouns() {
        Map<String, Set<String>> nouns = new HashMap<>();
        for (String line : WordList.lines(FILE)) {
            int colon = line.indexOf(':');
            Set<String> known = nouns.computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>());
            WordList.words(line.substring(colon + 1)).forEach(noun -> known.addAll(List.of(noun, noun + "s")));
        }
        return nouns;
    }

    /// The reports of a sentence's nouns, by where they stand.
    List<Report> reports() {
        List<Report> found = new ArrayList<>();
        for (int i = 1; i < s.size() - 2; i++) {
            Set<String> nouns = NOUNS.get(s.at(i + 1).lower());
            if (nouns != null && s.tag(i) == Tag.NOUN && nouns.contains(s.at(i).lower())) {
                Report report = report(i);
                if (report != null) {
                    found.add(report);
                }
            }
        }
        return found;
    }

    private @Nullable Report report(int noun) {
        int owner = noun - 1;
        while (s.tag(owner) == Tag.ADJ || s.tag(owner) == Tag.NOUN) {
            owner--;
        }
        if (!phrases.isPossessive(owner)) {
            return null;
        }
        Span speaker = s.is(owner, "'s") ? new Span(phrases.first(owner - 1), owner) : new Span(owner, owner + 1);
        boolean deed = s.is(noun + 1, "to") && (s.tag(noun + 2) == Tag.VERB || s.tag(noun + 2) == Tag.AUX);
        boolean words = s.is(noun + 1, "that") || deed;
        Span content = words ? contents.words(noun + 1) : contents.object(noun + 2);
        return content == null
                ? null
                : new Report(new Span(noun, words ? noun + 1 : noun + 2), speaker, List.of(content));
    }
}

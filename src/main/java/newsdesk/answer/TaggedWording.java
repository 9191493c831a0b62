package newsdesk.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.quotes.Tag;
import newsdesk.quotes.Tagger;

/// A text taken apart, with the kind of each of its words.
final class TaggedWording {

    /// What the tagger takes for words: its model was taught with marks as words of their own.
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\d+(?:[.,:]\\d+)*|[^\\s\\p{L}\\d]");

    /// Words of set phrases ("due to", "such as"), which say nothing themselves.
    private static final Set<String> PHRASES =
            SmallWords.words("due like such per while also via vis et al however vs versus");

    private static final Set<String> DENIALS =
            SmallWords.words("not n't no never none neither nor without nobody nothing cannot");

    private final Wording wording;
    private final List<ClaimKind> kinds = new ArrayList<>();

    TaggedWording(String text, Lexicon lexicon, Tagger tagger) {
        wording = Wording.of(text, lexicon);
        List<String> words = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                places.put(i, words.size());
            }
            words.add(matcher.group());
        }
        List<Tag> tags = tagger.tags(words);
        for (int i = 0; i < wording.size(); i++) {
            Integer place = places.get(wording.at(i).start());
            kinds.add(ClaimKind.of(wording.at(i), place == null ? Tag.X : tags.get(place), wording.opens(i)));
        }
    }

    Wording wording() {
        return wording;
    }

    int size() {
        return wording.size();
    }

    Token at(int place) {
        return wording.at(place);
    }

    ClaimKind kind(int place) {
        return kinds.get(place);
    }

    /// Whether the word at a place says something itself.
    boolean isContent(int place) {
        return wording.at(place).isContent()
                && !PHRASES.contains(wording.at(place).lower());
    }

    /// Whether a sentence of it denies something. A word in the middle of a compound ("never-before-seen") does not.
    boolean denies(int sentence) {
        for (int i = 0; i < size(); i++) {
            if (at(i).sentence() == sentence && at(i).isAny(DENIALS) && !isInCompound(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInCompound(int place) {
        String text = wording.text();
        Token token = at(place);
        return (token.start() > 0 && text.charAt(token.start() - 1) == '-')
                || (token.end() < text.length() && text.charAt(token.end()) == '-');
    }
}

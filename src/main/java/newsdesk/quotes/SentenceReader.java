package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newsdesk.corpus.SentenceSplitter;
import newsdesk.corpus.Span;

/// Reads a body into sentences with their parts of speech, each stretch of direct speech made one word.
final class SentenceReader {

    /// A sentence longer than this is a list or a table: nobody says who said what in it, and tagging it is slow.
    private static final int LONGEST = 400;

    /// How far behind a quotation its verb of saying may stand, in characters.
    private static final int FARTHEST_VERB = 60;

    private static final Pattern PARTY = Pattern.compile("[RDI]-\\p{Lu}\\S*");

    private final Tagger tagger;

    private final Cues cues;

    SentenceReader(Tagger tagger, Cues cues) {
        this.tagger = tagger;
        this.cues = cues;
    }

    /// The sentences of a body.
    ///
    /// @param speech the stretches that stand as one word, in order, none within another
    List<Sentence> sentences(String body, List<Quoted> speech) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int counted = 0;
        int next = 0;
        for (Span span : SentenceSplitter.sentences(masked(body, speech))) {
            if (body.substring(Math.min(counted, span.start()), span.start()).indexOf('\n') >= 0) {
                paragraph++;
            }
            counted = span.end();
            List<Word> words = new ArrayList<>();
            int at = span.start();
            while (next < speech.size() && speech.get(next).start() < span.end()) {
                Quoted stretch = speech.get(next++);
                words.addAll(Tokens.of(body, at, Math.max(at, stretch.start())));
                words.add(new Word("yes", stretch.start(), stretch.end(), Tag.SPEECH));
                at = stretch.end();
            }
            words.addAll(Tokens.of(body, Math.min(at, span.end()), span.end()));
            List<Word> plain = unbracketed(words);
            if (!plain.isEmpty() && plain.size() <= LONGEST) {
                sentences.add(new Sentence(tagged(plain), paragraph));
            }
        }
        return sentences;
    }

    /// The body with the words of every stretch overwritten, so that no sentence ends within one. What stands last
    /// in a stretch is kept: a stop there may end the sentence around it.
    private String masked(String body, List<Quoted> speech) {
        StringBuilder masked = new StringBuilder(body);
        for (Quoted stretch : speech) {
            int end = stretch.end();
            while (end > stretch.inner() && !Character.isLetterOrDigit(body.charAt(end - 1))) {
                end--;
            }
            if (end < stretch.end() && isAttributed(body, stretch.end())) {
                masked.setCharAt(end, ',');
            }
            for (int i = stretch.inner(); i < end; i++) {
                masked.setCharAt(i, i == stretch.inner() ? 'Q' : 'q');
            }
        }
        return masked.toString();
    }

    /// Whether a verb of saying follows in the same sentence, so that a stop within the marks does not end it.
    private boolean isAttributed(String body, int from) {
        int end = from;
        while (end < body.length() && end < from + FARTHEST_VERB && ".!?\n“\"".indexOf(body.charAt(end)) < 0) {
            end++;
        }
        for (String word : body.substring(from, end).split("[^\\p{L}]+", -1)) {
            if (cues.speaks(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// The words without what stands in brackets, and without a party and a state after a name ("Rubio, R-Fla., said").
    private static List<Word> unbracketed(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            if (word.equals(",")
                    && i + 1 < words.size()
                    && PARTY.matcher(words.get(i + 1).text()).matches()) {
                i += i + 2 < words.size() && words.get(i + 2).text().equals(",") ? 2 : 1;
                continue;
            }
            if (word.equals("(") || word.equals("[")) {
                int close = i + 1;
                while (close < words.size()
                        && close < i + 40
                        && !words.get(close).text().equals(")")
                        && !words.get(close).text().equals("]")) {
                    close++;
                }
                boolean closed = close < words.size() && close < i + 40;
                boolean all = i == 0 && closed && close >= words.size() - 2;
                if (closed && !all) {
                    i = close;
                }
                continue;
            }
            if (!word.equals(")") && !word.equals("]")) {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    private List<Word> tagged(List<Word> words) {
        List<String> forms = new ArrayList<>(words.size());
        words.forEach(word -> forms.add(word.text().replace('’', '\'')));
        List<Tag> tags = tagger.tags(forms);
        List<Word> tagged = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Tag tag = word.tag() == Tag.SPEECH ? Tag.SPEECH : tags.get(i);
            tagged.add(new Word(word.text(), word.start(), word.end(), tag));
        }
        return TagRepairs.repaired(tagged, cues);
    }
}

package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Sets right what a tagger of general English gets wrong about news: names that are also words ("Trump said"),
/// titles, the nouns that speakers are called by, and the possessive.
final class TagRepairs {

    private static final Set<String> TITLES = Set.of(
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "sen.",
            "sens.",
            "rep.",
            "reps.",
            "gov.",
            "govs.",
            "gen.",
            "col.",
            "lt.",
            "sgt.",
            "capt.",
            "maj.",
            "maj.-gen.",
            "lt.-gen.",
            "brig.-gen.",
            "lt.-col.",
            "lt.-cmdr.",
            "adm.",
            "rev.",
            "prof.",
            "hon.",
            "president",
            "minister",
            "senator",
            "secretary");

    private static final Set<String> ROLES = WordList.of("roles.txt");

    private static final Set<String> SHORT_IS =
            Set.of("it", "he", "she", "that", "there", "what", "who", "here", "where", "how", "this");

    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");

    private static final Set<String> CLITICS = Set.of("'d", "'ll", "'re", "'ve", "'m");

    private static final Word EDGE = new Word("", 0, 0, Tag.EDGE);

    /// Before these, "to" is a preposition and opens no infinitive.
    private static final Set<Tag> BEHIND_TO = Set.of(Tag.PROPN, Tag.DET, Tag.PRON, Tag.NUM);

    private TagRepairs() {}

    /// The words with better tags.
    static List<Word> repaired(List<Word> words, Cues cues) {
        boolean headline = isHeadline(words);
        List<Word> repaired = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Word before = i == 0 ? EDGE : words.get(i - 1);
            Word after = i + 1 < words.size() ? words.get(i + 1) : EDGE;
            Tag tag = word.tag();
            if (word.is("'s")) {
                tag = SHORT_IS.contains(before.lower()) ? Tag.AUX : Tag.PART;
            } else if (CLITICS.contains(word.lower())) {
                tag = Tag.AUX;
            } else if (word.is("to") && BEHIND_TO.contains(after.tag())) {
                tag = Tag.ADP;
            } else if (word.is("'")) {
                tag = Tag.PART;
            } else if (word.is("this") && after.tag() == Tag.NOUN) {
                tag = Tag.DET;
            } else if (isTitle(before) && word.isCapitalised()) {
                tag = Tag.PROPN;
            } else if (isOwned(word, before, after) || isHead(word, before, after, cues)) {
                tag = Tag.NOUN;
            } else if (NounPhrases.isDay(before) && word.lower().endsWith("ly") && after.tag() == Tag.VERB) {
                tag = Tag.ADV;
            } else if (TITLES.contains(word.lower())) {
                tag = word.isCapitalised() ? Tag.PROPN : Tag.NOUN;
            } else if (word.isCapitalised() && isTitled(word, before, after)) {
                tag = Tag.PROPN;
            } else if (word.is("former") || (word.is("then") && after.isCapitalised())) {
                tag = Tag.ADJ;
            } else if (isRole(word, before)) {
                tag = word.isCapitalised() && before.tag() != Tag.EDGE ? Tag.PROPN : Tag.NOUN;
            } else if (isName(word, before, after, headline, cues)) {
                tag = Tag.PROPN;
            }
            repaired.add(new Word(word.text(), word.start(), word.end(), tag));
        }
        return repaired;
    }

    private static boolean isTitle(Word word) {
        return word.isCapitalised() && TITLES.contains(word.lower());
    }

    /// "Its *embassy* in Kyrdan", taken for an adjective.
    private static boolean isOwned(Word word, Word before, Word after) {
        return word.tag() == Tag.ADJ && OWNERS.contains(before.lower()) && after.tag() == Tag.ADP;
    }

    /// "The coast guard *command* said", taken for a verb.
    private static boolean isHead(Word word, Word before, Word after, Cues cues) {
        boolean form = word.lower().endsWith("s")
                || word.lower().endsWith("ed")
                || word.lower().endsWith("ing");
        boolean said = after.tag() == Tag.VERB && after.lower().endsWith("d") && cues.speaks(after.lower());
        return word.tag() == Tag.VERB && !form && before.tag() == Tag.NOUN && said;
    }

    /// A title before a name ("*Dame* Oriane"), or the name behind it.
    private static boolean isTitled(Word word, Word before, Word after) {
        boolean title = Names.isTitle(word.lower()) && after.isCapitalised();
        boolean named = before.isCapitalised() && Names.isTitle(before.lower()) && word.tag() == Tag.NOUN;
        return title || named;
    }

    private static boolean isRole(Word word, Word before) {
        boolean mistaken = word.tag() == Tag.VERB || word.tag() == Tag.ADV || word.tag() == Tag.ADJ;
        boolean afterVerb = (before.tag() == Tag.AUX
                || before.is("to")
                || (before.tag() == Tag.PRON && !before.is("his") && !before.is("her")));
        return mistaken && ROLES.contains(word.lower()) && !afterVerb;
    }

    /// A capital within a sentence, or before a verb of saying, makes a name of a verb or an adverb.
    private static boolean isName(Word word, Word before, Word after, boolean headline, Cues cues) {
        boolean open = word.tag() == Tag.VERB
                || word.tag() == Tag.ADV
                || word.tag() == Tag.INTJ
                || word.tag() == Tag.SCONJ
                || word.tag() == Tag.X
                || (word.tag() == Tag.AUX && !word.is("may"));
        if (!open || !word.isCapitalised() || headline) {
            return false;
        }
        boolean saidNext = after.tag() == Tag.VERB && cues.speaks(after.lower());
        boolean first = before.tag() == Tag.EDGE || (before.tag() == Tag.PUNCT && !before.is(","));
        return first ? saidNext && word.tag() == Tag.VERB : (before.tag() != Tag.SPEECH && !before.is(",")) || saidNext;
    }

    /// Whether most words are capitalised, so that a capital says nothing.
    private static boolean isHeadline(List<Word> words) {
        long letters = words.stream()
                .filter(word -> Character.isLetter(word.text().charAt(0)) && word.tag() != Tag.SPEECH)
                .count();
        long capitals = words.stream()
                .filter(word -> word.isCapitalised() && word.tag() != Tag.SPEECH)
                .count();
        return letters >= 4 && capitals > letters * 0.6;
    }
}

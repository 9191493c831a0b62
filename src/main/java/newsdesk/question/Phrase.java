package newsdesk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A noun of a question with what belongs to it, and what it does there.
///
/// @param role        what it does
/// @param preposition the word that leads to it, or the empty word
/// @param from        its first word, that of the preposition if there is one
/// @param noun        the first word behind the preposition
/// @param to          the word behind it
record Phrase(Role role, String preposition, int from, int noun, int to) {

    /// What a phrase does in its question.
    enum Role {
        /// It is asked for: "how many troops".
        ASKED,
        /// It does what the verb says.
        SUBJECT,
        /// The verb is done to it.
        OBJECT,
        /// It says where, to whom, about what.
        BESIDE,
        /// It says when.
        TIME
    }

    private static final Set<String> BEFORE_TIMES =
            Set.of("in", "on", "at", "since", "during", "before", "after", "until", "till", "by", "from", "the");

    private static final Set<String> ORGANISATIONS = Set.of(("party ministry council union nations bank court "
                    + "parliament house army forces force navy times post group corporation inc company university agency "
                    + "committee commission alliance association federation republic kingdom states state city island "
                    + "islands river street valley sea lake mount bay port bridge airport treaty agreement accord accords "
                    + "summit act bill prize cup league day front movement police senate congress government guard line "
                    + "gazette herald corridor pass strait province hospital church museum club united north south east "
                    + "west new central national institute fund festival games open series protocol pact plan office")
            .split(" ", -1));

    private static final Set<String> TITLES = Set.of(("mr mrs ms dr sir dame lord lady president minister senator "
                    + "governor mayor king queen prince princess pope general colonel captain judge professor chancellor "
                    + "ambassador secretary premier admiral commander bishop sheikh")
            .split(" ", -1));

    /// The phrases of a part of a question, in order.
    static List<Phrase> of(Line line, int from, int to) {
        List<Phrase> phrases = new ArrayList<>();
        int at = from;
        while (at < to) {
            int noun = at;
            while (noun < to && noun - at < 3 && GrammarWords.isPreposition(line.word(noun)) && !line.isName(noun)) {
                noun++;
            }
            int end = noun;
            while (end < to && !line.ends(noun, end)) {
                end++;
            }
            boolean infinitive = noun > at && line.word(noun - 1).equals("to") && Verbs.isBase(line.word(noun));
            if (infinitive) {
                end = noun + 1;
            } else if (end > noun) {
                phrases.add(of(line, at, noun, end));
            }
            at = Math.max(end, noun + (end > noun ? 0 : 1));
        }
        return phrases;
    }

    private static Phrase of(Line line, int from, int noun, int end) {
        String preposition = noun > from ? line.word(noun - 1) : "";
        Role role = line.isTime(noun) && (noun == from || BEFORE_TIMES.contains(preposition) || line.isTime(from))
                ? Role.TIME
                : noun > from ? Role.BESIDE : Role.OBJECT;
        return new Phrase(role, preposition, from, noun, end);
    }

    boolean is(Role other) {
        return role == other;
    }

    /// The words without the preposition.
    String words(Line line) {
        return line.text(noun, to);
    }

    private int bare(Line line) {
        return line.word(noun).matches("the|a|an") && noun + 1 < to ? noun + 1 : noun;
    }

    boolean hasDeterminer(Line line) {
        return GrammarWords.isDeterminer(line.word(noun)) && !line.isName(noun);
    }

    /// Whether it is a name and nothing else but an article.
    boolean isName(Line line) {
        for (int i = bare(line); i < to; i++) {
            if (!line.isName(i) && !line.word(i).equals("and")) {
                return false;
            }
        }
        return line.isName(bare(line));
    }

    boolean holdsName(Line line) {
        for (int i = noun; i < to; i++) {
            if (line.isName(i)) {
                return true;
            }
        }
        return false;
    }

    /// The word that the phrase is about, as folded: "president" of "the president of Norvia".
    String head(Line line) {
        int end = bare(line) + 1;
        while (end < to && (!GrammarWords.isPreposition(line.word(end)) || line.isName(end))) {
            end++;
        }
        return line.word(end - 1);
    }

    boolean isPlural(Line line) {
        String head = head(line);
        boolean joined = line.text(noun, to).contains(" and ");
        boolean ends = head.length() > 3 && head.endsWith("s") && !head.matches(".*(?:ss|us|is|ics|'s)");
        return joined
                || (!isName(line) && ends)
                || Set.of("people", "police", "men", "women", "children").contains(head);
    }

    /// Whether it can only be a person: a name of several words that is that of no institution or place, a name
    /// behind a title, a noun for people.
    boolean isPerson(Line line) {
        if (isPlural(line)) {
            return false;
        }
        String first = line.word(bare(line));
        boolean institution = ORGANISATIONS.contains(head(line)) || ORGANISATIONS.contains(first);
        boolean several = isName(line) && to - noun > 1 && bare(line) == noun;
        boolean titled = holdsName(line) && TITLES.contains(first);
        boolean noun = !isName(line) && AskedNoun.kindOf(head(line)) == Asked.WHO;
        return !institution && (several || titled || noun || TITLES.contains(head(line)));
    }

    /// Whether it may be a person: nothing says that it is a thing or a place.
    boolean mayBePerson(Line line) {
        boolean single =
                isName(line) && to - noun == 1 && !line.words().get(noun).isAcronym();
        return isPerson(line) || (single && !isPlural(line) && !GrammarWords.leadsToPlace(preposition));
    }
}

package newsdesk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The parts of a question: what it opens with, who does what, and the phrases beside. All places are counted in
/// words; a part that is not there begins where it ends.
///
/// @param line       the question
/// @param opening    how it asks
/// @param start      where the question opens, behind an introduction
/// @param asked      the first word of the noun that is asked for
/// @param headEnd    the word behind the question word and its noun
/// @param auxiliary  the auxiliary, or -1
/// @param verb       the verb, or -1
/// @param verbEnd    the word behind it
/// @param phrases    its nouns in order
record Anatomy(
        Line line,
        Opening opening,
        int start,
        int asked,
        int headEnd,
        int auxiliary,
        int verb,
        int verbEnd,
        List<Phrase> phrases) {

    /// How a question asks.
    enum Opening {
        /// "Did …"
        VERB,
        /// "Who …", "What …"
        PRONOUN,
        /// "How many troops …", "Which ministers …"
        NOUN,
        /// "When …", "Where …", "Why …", "How …", "By whom …"
        CIRCUMSTANCE,
        /// It does not.
        NONE
    }

    private static final Set<String> BEHIND_QUESTION_WORDS =
            Set.of("exactly", "else", "precisely", "specifically", "ever");

    private static final Set<String> PARTICLES = Set.of("place", "part", "up", "off", "down", "out");

    static Anatomy of(String text) {
        Line line = Line.of(text);
        for (int i = 0; i < line.size(); i++) {
            if (line.opensClause(i)) {
                List<String> rest = line.words().subList(i, line.size()).stream()
                        .map(Word::folded)
                        .toList();
                Clause clause = new Clause(rest, false).unwrapped();
                int at = line.size() - clause.words().size();
                int head = skipPrepositions(line, at);
                if (!Head.questionWord(line.word(head)).isEmpty()) {
                    return asking(line, at, head);
                }
                if (GrammarWords.isAuxiliary(line.word(at)) && (!line.word(at).equals("may") || at == 0)) {
                    return behind(line, Opening.VERB, at, at, at);
                }
            }
        }
        return new Anatomy(line, Opening.NONE, 0, 0, 0, -1, -1, 0, Phrase.of(line, 0, line.size()));
    }

    private static int skipPrepositions(Line line, int at) {
        int head = at;
        while (head < at + 3 && GrammarWords.isPreposition(line.word(head))) {
            head++;
        }
        return head;
    }

    private static Anatomy asking(Line line, int start, int head) {
        String word = Head.questionWord(line.word(head));
        String next = line.word(head + 1);
        boolean quantity = word.equals("how") && (next.equals("many") || next.equals("much"));
        boolean measure = word.equals("how")
                && Head.of(new Clause(List.of("how", next), false)).stream()
                        .anyMatch(asked -> asked == Asked.HOW_MANY || asked == Asked.WHEN);
        int noun = head + (measure ? 2 : 1);
        if (Set.of("exactly", "else").contains(line.word(noun))) {
            noun++;
        }
        int end = noun;
        if (line.word(head).endsWith("'s") && !line.word(head).equals("whose")) {
            return behind(line, opening(word, start, head, false), start, noun, noun);
        }
        if (quantity || Set.of("what", "who").contains(word)) {
            while (end < line.size() && !endsHead(line, noun, end)) {
                end++;
            }
        } else if (BEHIND_QUESTION_WORDS.contains(line.word(noun))) {
            end++;
        }
        boolean who = word.equals("who") && !line.word(head).equals("whose");
        end = who ? noun : end;
        return behind(line, opening(word, start, head, quantity || end > noun), start, noun, end);
    }

    private static boolean endsHead(Line line, int noun, int at) {
        String word = line.word(at);
        boolean opens = at > noun && line.opensClause(at);
        boolean verb = Verbs.isPast(word) && !line.isName(at);
        return opens
                || GrammarWords.isAuxiliary(word)
                || verb
                || (GrammarWords.isPreposition(word) && !word.equals("of"));
    }

    private static Opening opening(String word, int start, int head, boolean noun) {
        boolean circumstance = head > start || (!Set.of("what", "who").contains(word) && !noun);
        return circumstance ? Opening.CIRCUMSTANCE : noun ? Opening.NOUN : Opening.PRONOUN;
    }

    /// Reads what follows the question word and its noun.
    private static Anatomy behind(Line line, Opening opening, int start, int asked, int headEnd) {
        List<Phrase> phrases = new ArrayList<>();
        if (opening == Opening.NOUN && headEnd > asked) {
            phrases.add(new Phrase(Phrase.Role.ASKED, "", asked, asked, headEnd));
        }
        boolean contracted =
                headEnd > 0 && opening != Opening.VERB && line.word(headEnd - 1).endsWith("'s");
        boolean turned = contracted || GrammarWords.isAuxiliary(line.word(headEnd));
        int auxiliary = contracted ? headEnd - 1 : turned ? headEnd : -1;
        int at = turned && !contracted ? headEnd + 1 : headEnd;
        int verb;
        if (turned) {
            String word = contracted ? "is" : line.word(auxiliary);
            boolean atOnce = opening != Opening.VERB && opensWithVerb(line, word, at);
            int subjectEnd = atOnce ? at : new Subject(line, word, opening == Opening.VERB).end(at);
            if (subjectEnd > at) {
                phrases.add(new Phrase(Phrase.Role.SUBJECT, "", at, at, subjectEnd));
            }
            verb = isVerb(line, word, subjectEnd) ? subjectEnd : -1;
            at = subjectEnd;
        } else {
            boolean subjectAsked = opening == Opening.PRONOUN || opening == Opening.NOUN;
            verb = subjectAsked && at < line.size() ? at : -1;
            if (verb >= 0 && line.isName(verb)) {
                verb = -1;
            }
        }
        int verbEnd = verb < 0 ? at : verb + 1;
        if (verb >= 0 && PARTICLES.contains(line.word(verbEnd))) {
            verbEnd++;
        }
        phrases.addAll(Phrase.of(line, verbEnd, line.size()));
        return new Anatomy(line, opening, start, asked, headEnd, auxiliary, verb, verbEnd, List.copyOf(phrases));
    }

    /// Whether the verb follows the auxiliary, because what is asked for is the subject: "what was announced", "who
    /// will replace".
    private static boolean opensWithVerb(Line line, String auxiliary, int at) {
        String word = line.word(at);
        boolean modal = !GrammarWords.takesParticiple(auxiliary) && !GrammarWords.isDo(auxiliary);
        boolean verb =
                modal ? Verbs.isBase(word) || word.equals("be") : Verbs.isParticiple(word) || word.equals("been");
        return verb && !line.isName(at);
    }

    private static boolean isVerb(Line line, String auxiliary, int at) {
        return at < line.size()
                && !line.opensClause(at)
                && !GrammarWords.isPreposition(line.word(at))
                && !GrammarWords.isDeterminer(line.word(at))
                && !line.isTime(at)
                && !line.isName(at)
                && (!GrammarWords.isBe(auxiliary) || Verbs.isParticiple(line.word(at)));
    }

    boolean isTurned() {
        return auxiliary >= 0;
    }

    Optional<Phrase> subject() {
        return phrases.stream().filter(phrase -> phrase.is(Phrase.Role.SUBJECT)).findFirst();
    }

    /// The verb as folded, or the empty word.
    String verbWord() {
        return line.word(verb);
    }

    /// The marks behind the last word.
    String ending() {
        return line.size() == 0
                ? ""
                : line.text().substring(line.words().getLast().span().end());
    }

    /// What goes on at a word, with a space before it, or the marks at the end where nothing does.
    String rest(int from) {
        String rest = line.textFrom(from);
        return rest.isEmpty() ? ending() : " " + rest;
    }

    /// Where something can be added at the end: behind the last word.
    String withEnding(String ending) {
        if (line.size() == 0) {
            return line.text() + ending;
        }
        int end = line.words().getLast().span().end();
        return line.text().substring(0, end) + " " + ending + line.text().substring(end);
    }
}

package newsdesk.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Writes the nouns of an earlier question in the place of the pronouns of the next, where it is clear which are
/// meant.
///
/// @param antecedents the nouns of the earlier question
/// @param next        the next question
record Pronouns(Antecedents antecedents, Anatomy next) {

    /// What came of it.
    ///
    /// @param text    the question
    /// @param changed whether a noun was written
    /// @param open    whether a pronoun is left that points out of the question
    record Resolved(String text, boolean changed, boolean open) {}

    private record Edit(int at, int words, String noun) {}

    private static final Set<String> POINTING = Set.of("that", "this", "these", "those");

    private static final Set<String> POSSESSIVE = Set.of("his", "its", "their", "hers", "theirs");

    /// What is said with these stands behind them as a clause: "say that troops left", "say it".
    private static final Set<String> SPEECH =
            Set.of("say", "said", "claim", "think", "believe", "know", "mean", "sure");

    private static final Set<String> MOTION =
            Set.of("go", "went", "travel", "fly", "send", "sent", "get", "come", "move");

    private static final Set<String> TOPIC =
            Set.of("about", "on", "regarding", "concerning", "over", "of", "for", "with", "against");

    Resolved resolved() {
        Line line = next.line();
        List<Edit> edits = new ArrayList<>();
        Set<Pronoun> written = EnumSet.noneOf(Pronoun.class);
        boolean open = false;
        for (int i = 0; i < line.size(); i++) {
            Optional<Pronoun> kind = Pronoun.of(line.word(i));
            boolean again = kind.filter(written::contains).isPresent();
            if (again || !pointsOut(i)) {
                continue;
            }
            Optional<Edit> edit = edit(i);
            edit.ifPresent(edits::add);
            edit.flatMap(_ -> kind).ifPresent(written::add);
            open |= edit.isEmpty();
        }
        return new Resolved(edited(edits), !edits.isEmpty(), open);
    }

    private String edited(List<Edit> edits) {
        String text = next.line().text();
        for (Edit edit : edits.reversed()) {
            text = Line.of(text).replaced(edit.at(), edit.at() + edit.words(), edit.noun());
        }
        return text;
    }

    /// Whether a word is a pronoun for something outside of its question.
    private boolean pointsOut(int at) {
        Line line = next.line();
        String word = line.word(at);
        if (line.isTime(at) || line.isName(at)) {
            return false;
        }
        if (POINTING.contains(Pronoun.bare(word))) {
            return isDetermined(at) || pointsAlone(at);
        }
        if (word.equals("there")) {
            return !GrammarWords.isAuxiliary(line.word(at - 1)) && !GrammarWords.isAuxiliary(line.word(at + 1));
        }
        Optional<Pronoun> kind = Pronoun.of(word);
        if (kind.isEmpty() || (kind.get() == Pronoun.THING && isExpletive(at))) {
            return false;
        }
        boolean bound = isPossessive(at) || isSubject(at);
        return !bound
                || next.phrases().stream()
                        .noneMatch(phrase -> phrase.to() <= at && kind.get().fits(phrase, line));
    }

    private Optional<Edit> edit(int at) {
        Line line = next.line();
        String word = line.word(at);
        if (word.equals("there")) {
            boolean moves = line.words().subList(0, at).stream().anyMatch(before -> MOTION.contains(before.folded()));
            return antecedents.place(moves).map(place -> new Edit(at, 1, place));
        }
        if (isDetermined(at)) {
            return antecedents.called(line.word(at + 1)).map(noun -> new Edit(at, 2, cased(noun, at)));
        }
        boolean topic = TOPIC.contains(line.word(at - 1));
        if (POINTING.contains(word)) {
            return topic
                    ? antecedents.of(Pronoun.THING, false, false, false).map(noun -> new Edit(at, 1, noun))
                    : Optional.empty();
        }
        return said(at)
                ? Optional.empty()
                : Pronoun.of(word)
                        .flatMap(kind -> antecedents.of(kind, isSubject(at), acts(), isSameVerb()))
                        .map(noun -> new Edit(at, 1, inflected(cased(noun, at), at)));
    }

    /// "Say it": what was said, and no noun.
    private boolean said(int at) {
        Line line = next.line();
        String following = line.word(at + 1);
        boolean ends = following.isEmpty() || GrammarWords.isPreposition(following) || line.isTime(at + 1);
        return line.word(at).equals("it") && SPEECH.contains(line.word(at - 1)) && ends;
    }

    private static String cased(String noun, int at) {
        return at == 0 ? BareQuestion.capital(noun) : noun;
    }

    private String inflected(String noun, int at) {
        if (isPossessive(at)) {
            return noun + (noun.endsWith("s") ? "'" : "'s");
        }
        String word = next.line().word(at);
        String contracted = word.substring(Pronoun.bare(word).length()).toLowerCase(Locale.ROOT);
        return noun
                + switch (contracted) {
                    case "'re" -> " are";
                    case "'ve" -> " have";
                    case "'ll" -> " will";
                    default -> contracted;
                };
    }

    /// Whether a pointing word goes with a noun: "that ceasefire".
    private boolean isDetermined(int at) {
        Line line = next.line();
        String noun = line.word(at + 1);
        boolean several = Set.of("these", "those").contains(line.word(at));
        return POINTING.contains(line.word(at))
                && GrammarWords.isContent(noun)
                && several == noun.endsWith("s")
                && !line.isName(at + 1)
                && !SPEECH.contains(line.word(at - 1))
                && !Verbs.isPast(noun)
                && !isPredicate(at);
    }

    /// "Is that true": behind "is" the last word is no noun of it.
    private boolean isPredicate(int at) {
        return GrammarWords.isAuxiliary(next.line().word(at - 1))
                && (at + 2 >= next.line().size() || Verbs.isBase(next.line().word(at + 1)));
    }

    private boolean pointsAlone(int at) {
        Line line = next.line();
        String following = line.word(at + 1);
        boolean subject = GrammarWords.isAuxiliary(line.word(at - 1)) || at == 0;
        return at + 1 >= line.size()
                || line.opensClause(at + 1)
                || GrammarWords.isPreposition(following)
                || (subject && !line.isName(at + 1));
    }

    /// "Is it true that": it stands for what follows.
    private boolean isExpletive(int at) {
        Line line = next.line();
        String later = line.word(at + 2) + " " + line.word(at + 3);
        return GrammarWords.isBe(line.word(at - 1)) && later.matches("(?:\\w+ )?(?:that|if|whether|to)(?: .*)?");
    }

    private boolean isPossessive(int at) {
        Line line = next.line();
        boolean noun = GrammarWords.isContent(line.word(at + 1)) && !line.isTime(at + 1);
        return POSSESSIVE.contains(line.word(at)) || (line.word(at).equals("her") && noun);
    }

    private boolean isSubject(int at) {
        String word = Pronoun.bare(next.line().word(at));
        if (Set.of("he", "she", "they", "him", "them").contains(word)) {
            return !word.endsWith("m");
        }
        String before = next.line().word(at - 1);
        return at == 0
                || GrammarWords.isAuxiliary(before)
                || GrammarWords.isSubordinator(before)
                || Set.of("and", "but", "or").contains(before);
    }

    /// Whether the verb takes somebody to do it: "did they send", not "were they".
    private boolean acts() {
        return next.isTurned() && !GrammarWords.isBe(next.line().word(next.auxiliary()));
    }

    private boolean isSameVerb() {
        String verb = next.verbWord();
        return !verb.isEmpty()
                && Verbs.base(verb).equals(Verbs.base(antecedents.earlier().verbWord()));
    }
}

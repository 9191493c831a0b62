package newsdesk.question;

import java.util.Set;

/// The words of English by which the parts of a question are told apart.
final class GrammarWords {

    private static final Set<String> PREPOSITIONS = set("in on at by with from to for of about under against after "
            + "before since until till during into through within over between among around towards toward near "
            + "behind without despite across along inside outside off onto regarding concerning beyond above below "
            + "ahead out via per like");

    private static final Set<String> PLACE_PREPOSITIONS =
            set("in at to from near into inside outside around across towards toward through");

    private static final Set<String> DETERMINERS = set("the a an this that these those his her its their our my your "
            + "some any all both no every each another");

    private static final Set<String> SUBORDINATORS =
            set("that if who whom which whose when where why how because while "
                    + "whether although though unless than as what");

    private static final Set<String> MORE_VERBS = set("will won't wont shall should shouldn't shouldnt been being be");

    private static final Set<String> DO = set("do does did don't doesn't didn't dont doesnt didnt");

    private static final Set<String> BE = set("is are was were am isn't aren't wasn't weren't isnt arent wasnt r");

    private static final Set<String> HAVE = set("has have had hasn't haven't hadn't hasnt havent");

    /// Words beside those of grammar that say nothing of the matter.
    private static final Set<String> EMPTY =
            set("i you we he him himself she herself it itself they them themselves us "
                    + "me mine yours hers theirs and or but so not yes no ok okay also too then now next later again still "
                    + "already ever yet just only even really exactly else more most much many very there here anyone anybody "
                    + "someone somebody something anything everyone everybody nothing one ones same other others please thanks "
                    + "far long often happen happened happens happening go come about up down");

    private GrammarWords() {}

    private static Set<String> set(String words) {
        return Set.of(words.split(" ", -1));
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /// Whether a name behind this preposition is most likely that of a place.
    static boolean leadsToPlace(String preposition) {
        return PLACE_PREPOSITIONS.contains(preposition);
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    static boolean isSubordinator(String word) {
        return SUBORDINATORS.contains(word);
    }

    /// Whether a word is an auxiliary or a form of "be": what a question turns around.
    static boolean isAuxiliary(String word) {
        return Head.ASKING_VERBS.contains(word) || MORE_VERBS.contains(word);
    }

    static boolean isBe(String word) {
        return BE.contains(word);
    }

    static boolean isDo(String word) {
        return DO.contains(word);
    }

    /// Whether a participle follows, and no base form.
    static boolean takesParticiple(String auxiliary) {
        return BE.contains(auxiliary) || HAVE.contains(auxiliary);
    }

    /// Whether a word says something of the matter.
    static boolean isContent(String word) {
        return !isPreposition(word)
                && !isDeterminer(word)
                && !isSubordinator(word)
                && !isAuxiliary(word)
                && !EMPTY.contains(word)
                && Head.questionWord(word).isEmpty();
    }
}

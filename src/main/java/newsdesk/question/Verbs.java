package newsdesk.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Verbs that questions about the news are asked with, in the forms in which a question needs them: "send",
/// "sent". A verb that is not listed is still known by where it stands, but cannot change its form.
final class Verbs {

    /// The forms of a verb.
    ///
    /// @param base       what follows "did": "take"
    /// @param past       what follows a subject: "took"
    /// @param participle what follows "was": "taken"
    record Forms(String base, String past, String participle) {}

    private static final String REGULAR = "accept|accuse|achieve|act|add|address|admit|agree|aim|allow|announce|answer|"
            + "appeal|appear|appoint|approve|argue|arrest|arrive|ask|assassinate|attack|attend|award|back|ban|blame|"
            + "block|bomb|call|cancel|capture|cause|change|charge|claim|close|collapse|comment|condemn|confirm|"
            + "consider|control|convict|criticise|criticize|damage|decide|declare|decline|defeat|defend|delay|demand|"
            + "deny|describe|destroy|detain|develop|die|discover|discuss|dismiss|donate|elect|end|evacuate|expect|"
            + "explain|explode|express|fail|fine|fire|follow|free|halt|happen|help|host|impose|injure|invade|"
            + "invest|investigate|invite|jail|join|kidnap|kill|land|launch|lift|live|lower|mention|move|murder|"
            + "name|negotiate|nominate|occur|offer|open|oppose|order|organise|organize|pass|plan|play|pledge|"
            + "postpone|praise|prevent|produce|promise|propose|protest|publish|raise|ratify|reach|react|receive|"
            + "recognise|recognize|refuse|reject|release|remain|remove|repair|replace|reply|report|rescue|resign|"
            + "respond|resume|retire|return|reveal|rule|sack|sail|sanction|save|score|seize|sign|start|stay|stop|"
            + "suffer|suggest|support|suspend|surrender|survive|talk|target|threaten|touch|travel|try|use|"
            + "vanish|visit|vote|vow|wait|want|warn|welcome|work|wound";

    private static final String IRREGULAR =
            "be was been|bear bore born|bid bid bid|become became become|begin began begun|break broke broken|"
                    + "bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|"
                    + "come came come|deal dealt dealt|do did done|draw drew drawn|fall fell fallen|fight fought fought|"
                    + "find found found|flee fled fled|fly flew flown|get got got|give gave given|go went gone|grow grew grown|"
                    + "have had had|hear heard heard|hold held held|keep kept kept|know knew known|lead led led|"
                    + "leave left left|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|"
                    + "rise rose risen|run ran run|say said said|see saw seen|sell sold sold|send sent sent|shoot shot shot|"
                    + "sink sank sunk|speak spoke spoken|spend spent spent|spread spread spread|stand stood stood|"
                    + "steal stole stolen|strike struck struck|take took taken|tell told told|think thought thought|"
                    + "win won won|withdraw withdrew withdrawn|write wrote written|"
                    + "cost cost cost|cut cut cut|hit hit hit|hurt hurt hurt|put put put|quit quit quit|set set set|"
                    + "shut shut shut|split split split";

    /// Verbs of several syllables or with a short vowel that write their last letter twice.
    private static final Set<String> DOUBLE =
            Set.of("admit", "ban", "cancel", "control", "kidnap", "occur", "plan", "stop", "travel");

    private static final Set<String> NO_PARTICIPLES = Set.of(
            "thing",
            "something",
            "anything",
            "nothing",
            "everything",
            "spring",
            "king",
            "ring",
            "wing",
            "string",
            "morning",
            "evening",
            "building",
            "meeting",
            "wedding");

    private static final Map<String, Forms> FORMS = new HashMap<>();
    private static final Map<String, Forms> BY_BASE = new HashMap<>();

    static {
        for (String base : REGULAR.split("\\|", -1)) {
            add(new Forms(base, regularPast(base), regularPast(base)));
        }
        for (String forms : IRREGULAR.split("\\|", -1)) {
            String[] three = forms.split(" ", -1);
            add(new Forms(three[0], three[1], three[2]));
        }
    }

    private Verbs() {}

    private static void add(Forms forms) {
        BY_BASE.put(forms.base(), forms);
        FORMS.put(forms.past(), forms);
        FORMS.put(forms.participle(), forms);
    }

    private static String regularPast(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.endsWith("y") && !base.matches(".*[aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return base + (DOUBLE.contains(base) ? base.substring(base.length() - 1) : "") + "ed";
    }

    static boolean isBase(String word) {
        return BY_BASE.containsKey(word);
    }

    /// The forms of a verb that is written in its base form.
    static Optional<Forms> ofBase(String word) {
        return Optional.ofNullable(BY_BASE.get(word));
    }

    /// The forms of a verb that is written in the past.
    static Optional<Forms> ofPast(String word) {
        return Optional.ofNullable(FORMS.get(word))
                .filter(forms -> !forms.base().equals("be"));
    }

    /// The forms of a verb that is written in the present.
    static Optional<Forms> ofPresent(String word) {
        return Stream.of(
                        word, word.replaceFirst("s$", ""), word.replaceFirst("es$", ""), word.replaceFirst("ies$", "y"))
                .map(BY_BASE::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// The base form of a verb in any form; the verb as it is where it is not listed.
    static String base(String verb) {
        return ofPast(verb).map(Forms::base).orElse(verb);
    }

    /// Whether a word is a verb in the past or looks like one.
    static boolean isPast(String word) {
        return FORMS.containsKey(word) || (word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed"));
    }

    /// Whether a word can follow "was" or "has" as the verb of the question.
    static boolean isParticiple(String word) {
        return isPast(word) || (word.endsWith("ing") && !NO_PARTICIPLES.contains(word));
    }
}

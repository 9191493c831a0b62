package newsdesk.quotes;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The forms that an English verb takes.
final class Inflections {

    /// Past tense and participles of the verbs of the list that do not just take `-ed`.
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("say", "said"),
            Map.entry("tell", "told"),
            Map.entry("write", "wrote written"),
            Map.entry("think", "thought"),
            Map.entry("know", "knew known"),
            Map.entry("see", "saw seen"),
            Map.entry("hear", "heard"),
            Map.entry("find", "found"),
            Map.entry("show", "showed shown"),
            Map.entry("speak", "spoke spoken"),
            Map.entry("feel", "felt"),
            Map.entry("hold", "held"),
            Map.entry("mean", "meant"),
            Map.entry("understand", "understood"),
            Map.entry("forget", "forgot forgotten"),
            Map.entry("make", "made"),
            Map.entry("give", "gave given"),
            Map.entry("take", "took taken"),
            Map.entry("go", "went gone"),
            Map.entry("come", "came come"),
            Map.entry("begin", "began begun"),
            Map.entry("sing", "sang sung"),
            Map.entry("swear", "swore sworn"),
            Map.entry("fight", "fought"),
            Map.entry("teach", "taught"),
            Map.entry("bet", "bet"),
            Map.entry("read", "read"),
            Map.entry("quote", "quoted"),
            Map.entry("put", "put"),
            Map.entry("have", "had"),
            Map.entry("bring", "brought"),
            Map.entry("lay", "laid"),
            Map.entry("cast", "cast"),
            Map.entry("shoot", "shot"),
            Map.entry("seek", "sought"),
            Map.entry("foresee", "foresaw foreseen"),
            Map.entry("forecast", "forecast"),
            Map.entry("choose", "chose chosen"),
            Map.entry("stand", "stood"),
            Map.entry("side", "sided"),
            Map.entry("draw", "drew drawn"),
            Map.entry("leave", "left"),
            Map.entry("get", "got gotten"),
            Map.entry("keep", "kept"),
            Map.entry("strike", "struck"),
            Map.entry("send", "sent"));

    /// Verbs of more than one syllable whose last consonant is doubled all the same.
    private static final Set<String> DOUBLING = Set.of(
            "admit", "commit", "rebut", "refer", "prefer", "infer", "compel", "regret", "concur", "submit", "aver",
            "omit");

    /// Verbs that end in a vowel and a consonant and do not double it.
    private static final Set<String> PLAIN = Set.of(
            "vow", "review", "view", "show", "allow", "avow", "disavow", "say", "slay", "fear", "email", "retweet");

    private Inflections() {}

    /// Every form of a verb, the verb itself among them.
    static Set<String> of(String verb) {
        Set<String> forms = new HashSet<>();
        forms.add(verb);
        forms.add(thirdPerson(verb));
        String stem = verb.endsWith("e") && !verb.endsWith("ee") ? verb.substring(0, verb.length() - 1) : verb;
        if (verb.endsWith("ee")) {
            forms.add(verb + "d");
        }
        if (doubles(verb)) {
            stem = verb + verb.charAt(verb.length() - 1);
        }
        forms.add(stem + "ing");
        String irregular = IRREGULAR.get(verb);
        if (irregular != null) {
            forms.addAll(Set.of(irregular.split(" ", -1)));
        } else if (verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2))) {
            forms.add(verb.substring(0, verb.length() - 1) + "ied");
        } else {
            forms.add(stem + "ed");
        }
        return forms;
    }

    private static String thirdPerson(String verb) {
        int last = verb.length() - 1;
        if (verb.endsWith("y") && !isVowel(verb.charAt(last - 1))) {
            return verb.substring(0, last) + "ies";
        }
        boolean hisses = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
        return verb.equals("have") ? "has" : hisses || verb.equals("go") ? verb + "es" : verb + "s";
    }

    private static boolean doubles(String verb) {
        int last = verb.length() - 1;
        if (DOUBLING.contains(verb)) {
            return true;
        }
        boolean closed = last >= 2
                && !isVowel(verb.charAt(last))
                && "wxy".indexOf(verb.charAt(last)) < 0
                && isVowel(verb.charAt(last - 1))
                && !isVowel(verb.charAt(last - 2));
        boolean oneSyllable = verb.chars().filter(c -> isVowel((char) c)).count() == 1;
        return closed && oneSyllable && !PLAIN.contains(verb);
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}

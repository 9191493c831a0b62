package newsdesk.question;

import java.util.List;
import java.util.Set;

/// The words of a question from where a clause begins, without the greetings and the politeness before it.
///
/// @param words    the folded words
/// @param embedded whether it stood inside another ("do we know …", "tell me …"), where "when" and "if" ask without
///                 turning subject and verb around
record Clause(List<String> words, boolean embedded) {

    private static final Set<String> FILLERS = Set.of(
            "hey",
            "hi",
            "hello",
            "yo",
            "ok",
            "okay",
            "so",
            "um",
            "uh",
            "umm",
            "hmm",
            "well",
            "and",
            "but",
            "also",
            "please",
            "pls",
            "plz",
            "sorry",
            "guys",
            "folks",
            "bot",
            "newsdesk",
            "oh",
            "wait",
            "lol",
            "bro",
            "dude",
            "anyway",
            "then",
            "actually",
            "basically",
            "seriously",
            "honestly",
            "just",
            "quick",
            "question",
            "hm",
            "damn",
            "all",
            "everyone",
            "now",
            "like",
            "right",
            "ah",
            "alright",
            "again",
            "or",
            "dumb",
            "stupid",
            "serious",
            "genuine",
            "curious");

    /// Phrases before what is really asked, the longer ones first.
    private static final List<List<String>> CARRIERS = phrases(
            "can|could|would|will you|u|someone|somebody|anyone|anybody please|kindly tell|remind|show|give me|us",
            "can|could|would|will you|u|someone|somebody|anyone|anybody please|kindly explain|clarify|say|name|list",
            "can|could|would|will you|u|someone|somebody|anyone|anybody tell|remind|show me|us",
            "can|could|would you|u|someone|somebody|anyone|anybody explain|clarify|say|confirm|summarize|summarise",
            "do|does|did we|you|u|they|anyone|anybody|someone|somebody|y'all happen to know|remember",
            "do|does|did we|you|u|they|anyone|anybody|someone|somebody|y'all actually|even|already|also know|remember",
            "do|does|did we|you|u|they|anyone|anybody|someone|somebody|y'all know|remember|recall",
            "anyone|anybody|someone|somebody know|knows",
            "do|does|did we|you|u guys|folks|all|people know|remember|recall",
            "is it|there known|clear|public|reported|confirmed|understood",
            "is there any word|news|info|information|clarity on|about",
            "any word|news|info|information|idea|clue|update|updates|hint|thoughts on|about",
            "any|no idea|clue",
            "i would|'d like|love to know|hear|understand|find out",
            "i'd like|love to know|hear|understand",
            "i want|wanted|need|wanna to know|find|ask|understand",
            "i wanna know",
            "i am wondering",
            "i'm wondering",
            "i was wondering",
            "im wondering",
            "just wondering",
            "i wonder",
            "wondering",
            "i'm curious",
            "curious about",
            "i don't|dont know|understand|get",
            "we don't|dont know",
            "not sure",
            "i forgot",
            "i forget",
            "tell|remind|give|show me|us",
            "tell",
            "let me|us know",
            "lemme know",
            "find out",
            "find",
            "explain to me|us",
            "explain",
            "clarify",
            "confirm",
            "check",
            "say",
            "need to know",
            "wanna know",
            "what do we know about",
            "what is known about",
            "does the coverage|article|articles|paper say|mention|state",
            "does it say",
            "do the articles|papers|reports say|mention",
            "what does it say about");

    Clause {
        words = List.copyOf(words);
    }

    /// The clause with everything said before the matter itself taken away.
    Clause unwrapped() {
        Clause clause = this;
        for (Clause next = clause.shorter(); next.words.size() < clause.words.size(); next = clause.shorter()) {
            clause = next;
        }
        return clause;
    }

    private Clause shorter() {
        if (words.size() > 1 && FILLERS.contains(words.getFirst())) {
            return new Clause(words.subList(1, words.size()), embedded);
        }
        for (List<String> carrier : CARRIERS) {
            if (words.size() > carrier.size() && startsWith(carrier)) {
                return new Clause(words.subList(carrier.size(), words.size()), true);
            }
        }
        return this;
    }

    private boolean startsWith(List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!("|" + phrase.get(i) + "|").contains("|" + words.get(i) + "|")) {
                return false;
            }
        }
        return true;
    }

    /// The word at a place, or the empty word beyond the end.
    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    private static List<List<String>> phrases(String... phrases) {
        return List.of(phrases).stream()
                .map(phrase -> List.of(phrase.split(" ", -1)))
                .toList();
    }
}

package newsdesk.question;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The nouns after "what", "which", "name the" and "what is the" that say what is asked for: "what country"
/// asks for a place, "the number of" for a number.
final class AskedNoun {

    private static final Map<String, Asked> KINDS = Stream.of(
                    row(
                            Asked.WHO,
                            "person|people|man|men|woman|women|guy|guys|dude|leader|leaders|president|presidents|premier|"
                                    + "minister|ministers|chancellor|official|officials|politician|politicians|senator|"
                                    + "senators|governor|mayor|king|queen|pope|general|generals|commander|officer|soldier|"
                                    + "ambassador|envoy|diplomat|negotiator|spokesperson|spokesman|spokeswoman|player|"
                                    + "players|actor|actress|actors|singer|rapper|artist|author|writer|director|producer|"
                                    + "ceo|ceos|founder|founders|co-founder|executive|coach|manager|captain|quarterback|"
                                    + "journalist|reporter|lawyer|judge|analyst|expert|scientist|researcher|suspect|"
                                    + "victim|witness|individual|individuals|candidate|candidates|member|members|"
                                    + "company|companies|firm|firms|organisation|organization|organisations|organizations|"
                                    + "agency|ministry|party|parties|team|teams|club|band|group|institution|university|"
                                    + "bank|outlet|newspaper|publication|government|tycoon|billionaire|celebrity|"
                                    + "entrepreneur|musician|host|lawmaker|lawmakers|speaker|winner|successor"),
                    row(
                            Asked.WHERE,
                            "country|countries|nation|nations|city|cities|town|towns|village|villages|place|places|region|"
                                    + "regions|continent|location|locations|venue|venues|area|areas|province|provinces|"
                                    + "capital|street|airport|island|oblast|district|county|territory|territories|"
                                    + "birthplace|whereabouts|destination|headquarters|hometown|state|states"),
                    row(
                            Asked.WHEN,
                            "year|years|month|months|day|days|date|dates|time|times|week|weeks|weekday|hour|decade|"
                                    + "century|season|deadline|birthday|anniversary"),
                    row(
                            Asked.HOW_MANY,
                            "number|numbers|percentage|percent|proportion|share|amount|price|cost|size|age|distance|rate|"
                                    + "toll|salary|score|population|height|length|width|weight|temperature|total|sum|"
                                    + "fraction|ratio|budget|quantity|speed|turnout|margin|gdp|duration|value|worth|odds"),
                    row(Asked.WHY, "reason|reasons|cause|causes|motive|motives|rationale|justification|explanation"),
                    row(Asked.HOW, "way|ways|method|methods|means|manner|extent"))
            .flatMap(nouns -> nouns)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /// Nouns that end or begin a search of a few keywords ("summit location", "number of troops").
    private static final Set<String> KEYWORDS = Set.of(
            "location",
            "venue",
            "whereabouts",
            "date",
            "deadline",
            "number",
            "percentage",
            "toll",
            "price",
            "cost",
            "score",
            "population",
            "turnout",
            "reason",
            "reasons",
            "cause",
            "motive");

    private AskedNoun() {}

    private static Stream<Map.Entry<String, Asked>> row(Asked asked, String nouns) {
        return Stream.of(nouns.split("\\|", -1)).map(noun -> Map.entry(noun, asked));
    }

    /// What the noun asks for; [Asked#WHAT] where it says nothing of it.
    static Asked kindOf(String noun) {
        return KINDS.getOrDefault(noun, Asked.WHAT);
    }

    static Asked kindOfKeyword(String noun) {
        return KEYWORDS.contains(noun) ? kindOf(noun) : Asked.WHAT;
    }
}

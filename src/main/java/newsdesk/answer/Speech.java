package newsdesk.answer;

import java.util.Set;

/// The verbs by which a text hands words to somebody.
final class Speech {

    private static final Set<String> VERBS = SmallWords.words("""
            said say says saying told tell tells telling added adds add adding asked ask asks answered answers replied
            announced announces warned warns claimed claims insisted insists explained admitted denied denies confirmed
            stated states noted wrote writes write argued argues suggested suggests called calls estimated estimates
            predicted complained complains repeated repeats recalled remarked joked conceded acknowledged declared
            reported reports hailed praised quipped concluded concludes cautioned accused accuses blamed blames stressed
            urged demanded allowed objected objects put counted recommends proposed hinted indicated promised
            vowed pledged read reads welcomed criticised criticized condemned according snapped
            """);

    private Speech() {}

    static boolean isVerb(Token token) {
        return VERBS.contains(token.lower());
    }
}

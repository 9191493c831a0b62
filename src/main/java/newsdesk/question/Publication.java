package newsdesk.question;

import java.util.List;
import java.util.regex.Pattern;
import newsdesk.corpus.Span;

/// Tells whether a date in a question is the day on which something was published ("the article of 25 October")
/// or may be the day on which something happened.
final class Publication {

    private static final String NO_CLAUSE =
            "(?:(?!that\\b|who\\b|which\\b|when\\b|where\\b|how\\b|what\\b|about\\b|regarding\\b|concerning\\b|if\\b)[\\w'&.-]+\\s+)";

    /// At most four words and no clause between the publication and its date.
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:published|posted|printed|reported|reporting|wrote|written|appeared|dated|articles?|reports?|stor(?:y|ies)"
                    + "|piece|pieces|coverage|headlines?|editorial|column|edition|issue|newspapers?)\\s+"
                    + NO_CLAUSE + "{0,4}?(?:(?:on|of|from|in|dated|since|between|before|after|for)\\s+)?(?:the\\s+)?$");

    private static final Pattern AFTER_OUTLET = Pattern.compile(
            "^(?:'s?)?\\s+(?:(?:say|said|says|reported|report|write|wrote|claim|claimed|suggest|suggested|article|story)\\s+)?(?:on|of|from|in|dated)\\s+(?:the\\s+)?$");

    private static final Pattern AFTER = Pattern.compile("^(?:'s)?\\s+(?:" + NO_CLAUSE
            + "){0,2}?(?:article|articles|report|reports|story|stories|piece|coverage|edition|issue|headline)\\b");

    /// What may stand between two dates that belong together: "on 31 October and (the one of) 15 December".
    private static final Pattern JOINS = Pattern.compile(
            "^\\s*,?\\s*(?:and|or|&|then|versus|vs\\.?)?\\s*(?:(?:the|that|another|a later|an earlier)\\s+(?:one|ones|article|report)\\s+)?"
                    + "(?:published\\s+)?(?:on|of|from|in|dated)?\\s*(?:the\\s+)?$");

    private Publication() {}

    static boolean isMeant(String folded, Span date, List<OutletMention> sources, List<PeriodMention> earlier) {
        String before = folded.substring(0, date.start());
        return BEFORE.matcher(before).find()
                || AFTER.matcher(folded.substring(date.end())).find()
                || sources.stream().anyMatch(source -> followsOutlet(folded, source.span(), date))
                || (!earlier.isEmpty() && continues(folded, earlier.getLast(), date));
    }

    private static boolean followsOutlet(String folded, Span outlet, Span date) {
        return outlet.end() <= date.start()
                && AFTER_OUTLET
                        .matcher(folded.substring(outlet.end(), date.start()))
                        .find();
    }

    private static boolean continues(String folded, PeriodMention last, Span date) {
        return last.published()
                && last.span().end() <= date.start()
                && JOINS.matcher(folded.substring(last.span().end(), date.start()))
                        .find();
    }
}

package newsdesk.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsdesk.question.Names;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;

/// Tells whether the coverage can know what a question wants to hear from its sources: what "the Gazette's report"
/// says cannot be told where no article is of the Gazette and none that bears on the question names it.
final class SourcesMet {

    private static final String TEXTS =
            "(?:articles?|reports?|pieces?|story|stories|coverage|interviews?|profiles?|analysis|reviews?|reporting"
                    + "|posts?|features?|columns?|editorials?)";

    /// What follows the name of a source: "the Gazette article", "the Gazette's report".
    private static final Pattern AFTER = Pattern.compile("^(?:['’]s?)?[\"'”’]?\\s+" + TEXTS + "\\b");

    /// What stands before the name of a source: "according to the", "an article in the".
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)\\b(?:according to|(?:reported|covered|published) (?:by|in)"
                    + "|(?:" + TEXTS + "|another|one|both) (?:in|from|by)"
                    + "|(?:described|mentioned|discussed|featured|highlighted|noted) (?:in|by))\\s+(?:an? |the )?[\"'“‘]?$");

    private static final Pattern CALENDAR = Pattern.compile(
            "(?i)\\b(?:january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|^\\d");

    /// A source that only one of the best passages names may be what they report; further down it is chance.
    private static final int BEST = 3;

    private SourcesMet() {}

    /// Whether every source that the question names is an outlet of the coverage, or named by the best passages.
    static boolean all(Question question, Evidence evidence) {
        return unknown(question).stream()
                .allMatch(
                        source -> evidence.passages().stream().limit(BEST).anyMatch(passage -> names(passage, source)));
    }

    /// The names in the place of a source that are of no outlet of the coverage.
    static List<String> unknown(Question question) {
        String text = question.text();
        Set<Names.Kind> kinds = Set.of(Names.Kind.NAME, Names.Kind.ACRONYM);
        return Names.of(text).stream()
                .filter(name -> kinds.contains(name.kind()))
                .filter(name -> !CALENDAR.matcher(name.form()).find())
                .filter(name -> question.sources().stream()
                        .noneMatch(known -> known.span().overlaps(name.span())))
                .filter(name -> AFTER.matcher(text.substring(name.span().end())).find()
                        || BEFORE.matcher(text.substring(0, name.span().start()))
                                .find())
                .map(name -> name.span().of(text))
                .toList();
    }

    private static boolean names(RankedPassage ranked, String source) {
        String wanted = source.toLowerCase(Locale.ROOT);
        return ranked.passage().text().toLowerCase(Locale.ROOT).contains(wanted)
                || ranked.passage()
                        .imprint()
                        .headline()
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }
}

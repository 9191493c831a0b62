package newsdesk.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.question.Asked;

/// Tells whether a sentence holds the kind of thing that a question asks for: a name for "who", a number for "how
/// many".
final class AnswerShape {

    private static final String MONTHS =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?|July?|"
                    + "Aug(?:ust|\\.)?|Sep(?:t\\.?|tember)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

    private static final Pattern TIME = Pattern.compile(
            "\\b(?:1[0-9]|20|21)\\d\\d(?:s|\\b)|\\b\\d{1,2}(?:st|nd|rd|th)\\b|"
                    + MONTHS + "\\s+\\d|\\d\\s+" + MONTHS + "\\b|\\bin " + MONTHS + "\\b|"
                    + "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|"
                    + "\\b(?i:yesterday|today|tomorrow|tonight|centur(?:y|ies)|decades?|midnight|noon|(?:a|p)\\.m\\.|"
                    + "(?:next|last|this|past|coming|recent|early|late|mid)[ -]+(?:\\w+ ){0,2}(?:day|week|weekend|month|year|hour|spring|"
                    + "summer|autumn|winter)s?|(?:days?|weeks?|months?|years?|hours?) (?:later|earlier|ago|after|before)|era)\\b");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    private static final Pattern ASKS_FOR_A_DATE =
            Pattern.compile("(?i)\\b(?:what|which|exact|precise)\\s+(?:date|day|year|month)\\b");

    private static final Pattern DATE = Pattern.compile("\\b(?:1[0-9]|20|21)\\d\\d\\b|" + MONTHS + "\\s+\\d|\\d\\s+"
            + MONTHS + "\\b|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    /// A length of time, which only an answer in such units gives.
    private static final Pattern UNIT_OF_TIME =
            Pattern.compile("(?i)\\bhow (?:many|much) (second|minute|hour|day|week|month|year)s?\\b");

    private static final Pattern NUMBER =
            Pattern.compile("\\d|\\b(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
                    + "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|"
                    + "eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|twice|both|none|no|"
                    + "couple|several|percent|per cent)\\b");

    private static final Pattern REASON = Pattern.compile(
            "(?i)\\b(?:because|since|due to|owing to|as a result|so that|in order to|"
                    + "thanks to|caused?|causes|leads? to|led to|reasons?|therefore|after|amid|aim(?:ed|s|ing)? (?:to|at)|to \\w+|"
                    + "following|in response|prompt(?:ed|ing)|while|reflect\\w*|citing|given|fear\\w*|concern\\w*|for)\\b");

    /// A capitalised word that is not the first of the sentence, or a capitalised pair at its beginning.
    private static final Pattern NAME = Pattern.compile(
            "(?<=[\\p{L}\\p{N},;:)\"”’–—-]\\s[\"“(]?)(\\p{Lu}[\\p{L}.'’-]+)|^[\"“(]?(\\p{Lu}[\\p{L}'’-]+)\\s+\\p{Lu}");

    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Nn]ear|[Ii]nto|[Aa]cross|[Tt]hrough|[Oo]ver|[Oo]utside|[Ii]nside|[Ww]ithin|[Aa]round|"
                    + "[Bb]etween|[Tt]oward|[Tt]owards|[Oo]n|[Oo]f)\\s+(?:the\\s+)?(?:[\\p{L}-]+\\s+)?\\p{Lu}[\\p{L}.'’-]+");

    /// What others think or expect: somebody says so, or it is said how likely it is.
    private static final Pattern ATTRIBUTED = Pattern.compile(
            "(?i)\\b(?:sa(?:id|ys?|ying)|t(?:old|ells)|according to|thinks?|thought|believ\\w+|expect\\w*|warn\\w*|"
                    + "hop(?:e|es|ed|ing)|predict\\w*|argu\\w+|insist\\w*|suggest\\w*|indicat\\w+|acknowledg\\w+|admit\\w*|"
                    + "den(?:y|ies|ied)|doubt\\w*|claim\\w*|call(?:ed|s)?|describ\\w+|add(?:ed|s)|wrote|announc\\w+|vow\\w*|"
                    + "promis\\w+|threat\\w+|un?likely|may|might|could|would|will|forecast\\w*|prospects?|remains?|elusive)\\b|[\"“]");

    private AnswerShape() {}

    /// Whether the sentence holds such a thing beyond what the question itself already names.
    static boolean fits(Asked asked, String question, String sentence) {
        return switch (asked) {
            case WHO ->
                namesSomethingNew(sentence, question)
                        || PRONOUN_OR_OFFICE.matcher(sentence).find();
            case WHERE -> PLACE.matcher(sentence).find();
            case WHEN ->
                (ASKS_FOR_A_DATE.matcher(question).find() ? DATE : TIME)
                        .matcher(sentence)
                        .find();
            case HOW_MANY -> NUMBER.matcher(sentence).find() && namesTheUnit(question, sentence);
            case WHY -> REASON.matcher(sentence).find();
            case OPINION, PREDICTION -> ATTRIBUTED.matcher(sentence).find();
            case WHETHER, HOW, WHAT -> true;
        };
    }

    private static final Pattern PRONOUN_OR_OFFICE = Pattern.compile(
            "\\b(?i:president|minister|secretary|spokes(?:man|woman|person)|leaders?|officials?|envoy|ambassador|coalition|general|"
                    + "governor|mayor|king|queen|prince|chief|founder|company|group|team)\\b");

    private static boolean namesTheUnit(String question, String sentence) {
        Matcher unit = UNIT_OF_TIME.matcher(question);
        return !unit.find()
                || sentence.toLowerCase(Locale.ROOT).contains(unit.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean namesSomethingNew(String sentence, String question) {
        Matcher names = NAME.matcher(sentence);
        if (!names.find()) {
            return false;
        }
        Set<String> questionWords = new HashSet<>(List.of(NO_WORD.split(question.toLowerCase(Locale.ROOT), -1)));
        do {
            String name = names.group(1) != null ? names.group(1) : names.group(2);
            if (name != null && !questionWords.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        } while (names.find());
        return false;
    }
}

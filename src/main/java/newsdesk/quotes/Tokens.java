package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a sentence into words, as the treebanks do: clitics apart ("did n't", "Putin 's"), abbreviations with their
/// stops, hyphenated words whole.
final class Tokens {

    /// In this order: a link or a handle; a negation's `n't`; the verb in front of one; a clitic; initials; a
    /// number; a word; dots; dashes; any other sign.
    private static final Pattern TOKEN = Pattern.compile("https?://[^\\s”\"]+"
            + "|[@#][\\p{L}\\p{N}_]+"
            + "|(?<=\\p{L})n['’]t\\b"
            + "|\\p{L}+(?=n['’]t\\b)"
            + "|(?<=[\\p{L}\\p{N}.”\"])['’](?:s|S|re|ve|ll|d|m)\\b"
            + "|(?:\\p{Lu}\\.){2,}"
            + "|(?:Maj|Lt|Brig)\\.-(?:Gen|Col|Cmdr)\\b"
            + "|[ap]\\.m(?=\\. \\p{Ll})"
            + "|\\p{Lu}\\.(?= \\p{Lu})"
            + "|\\d+(?:[.,:]\\d+)*(?:\\p{L}+|-\\p{L}[\\p{L}-]*)?"
            + "|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:(?:[-‐&/.]|['’](?!(?:s|S|re|ve|ll|d|m|t)\\b))[\\p{L}\\p{N}][\\p{M}\\p{L}\\p{N}]*+"
            + "(?!['’]t\\b))*"
            + "|\\.{2,}|…|--+|[^\\s\\p{Z}]");

    /// Words that an inner stop belongs to: titles and ranks, months, and what stands in a name.
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:(?:Maj|Lt|Brig)\\.-(?:Gen|Col|Cmdr)|[ap]\\.m|[RDI]-(?:Ky|Fla|Calif|Ariz|Pa|Va|Wis|Mich|Mass|Conn|Colo|Ill|Ind|Minn|Mo|Nev|Okla|Ore|Tenn|Tex|Wash|La|Ga|"
                    + "Ala|Ark|Miss|Md|Del|Mont|Neb|Kan|Wyo|Vt)|Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Lt|Sgt|Capt|Maj|Cmdr|Adm|Rev|Hon|Prof|Pres|St|Jr|Sr|"
                    + "Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Corp|Co|Ltd|No|vs|v|Ky|Fla|Calif|Ariz|Pa|Va|Wis|"
                    + "Mich|Mass|Conn|Colo|Ill|Ind|Minn|Mo|Nev|Okla|Ore|Tenn|Tex|Wash|La|Ga|Ala|Ark|Miss|Md|Del|Dept)");

    private Tokens() {}

    /// The tokens of a stretch of a text, without quote marks.
    static List<Word> of(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            int end = matcher.end();
            String word = matcher.group();
            if (isQuoteMark(word)) {
                continue;
            }
            if (end < to
                    && text.charAt(end) == '.'
                    && end + 1 < to
                    && ABBREVIATION.matcher(word).matches()) {
                end++;
                matcher.region(end, to).useTransparentBounds(true);
                word += ".";
            }
            words.add(new Word(word, end - word.length(), end, Tag.X));
        }
        return words;
    }

    private static boolean isQuoteMark(String word) {
        return word.length() == 1 && "\"“”„«»‘’'`‚".indexOf(word.charAt(0)) >= 0;
    }
}

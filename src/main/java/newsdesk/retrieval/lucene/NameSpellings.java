package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives a name one spelling, however a newspaper carries it over from another script: Zelensky, Zelenskyy and
/// Zelenskiy, Yury and Yuriy, Kyiv and Kiev.
///
/// Endings go by a rule, since no English word ends so. Places that changed their spelling in English, and Arabic
/// words that never had one, are listed. Words come in small letters and without accents.
final class NameSpellings extends TokenFilter {

    /// The ends of Slavonic names, all for one "y".
    private static final List<String> ENDINGS = List.of("iy", "yy", "yi", "ij", "yj");

    /// The same after "sk" only: "radii" is another word.
    private static final String LATIN_PLURAL = "skii";

    /// The last letters of all of these.
    private static final String LAST_LETTERS = "iyj";

    /// Shorter words with such an ending are abbreviations.
    private static final int SHORTEST = 5;

    /// A line is one name; the first of its spellings is what all are compared by.
    private static final Map<String, String> LISTED = listed("""
            kyiv kiev
            kharkiv kharkov
            odesa odessa
            lviv lvov
            mykolaiv nikolaev nikolayev
            chernihiv chernigov
            zaporizhzhia zaporizhia zaporozhye zaporizhzhya
            luhansk lugansk
            donbas donbass
            dnipro dnieper dnepr
            chornobyl chernobyl
            hezbollah hizbollah hizbullah hizballah
            houthi huthi
            gaddafi qaddafi gadhafi kadafi
            mohammed muhammad mohamed mohammad
            quran koran""");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    NameSpellings(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String spelling = of(word);
        if (!spelling.equals(word)) {
            term.setEmpty().append(spelling);
        }
        return true;
    }

    private static String of(String word) {
        String listed = LISTED.get(word);
        if (listed != null) {
            return listed;
        }
        boolean carriedOver = word.length() >= SHORTEST
                && LAST_LETTERS.indexOf(word.charAt(word.length() - 1)) >= 0
                && (word.endsWith(LATIN_PLURAL) || ENDINGS.stream().anyMatch(word::endsWith));
        return carriedOver ? word.substring(0, word.length() - 2) + "y" : word;
    }

    private static Map<String, String> listed(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", -1))
                .flatMap(spellings ->
                        Arrays.stream(spellings).skip(1).map(spelling -> Map.entry(spelling, spellings[0])))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

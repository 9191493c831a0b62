package newsdesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.retrieval.Vocabulary;

/// Takes text apart at everything that is no letter, and cuts the commonest endings off.
final class PlainVocabulary implements Vocabulary {

    private static final Set<String> STOP = Set.of(
            "the", "a", "an", "of", "to", "in", "is", "was", "are", "did", "does", "that", "he", "and", "by", "for",
            "on");

    @Override
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = Pattern.compile("[\\p{L}\\p{N}]+(?:\\.[\\p{L}])*").matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (!STOP.contains(word)) {
                words.add(new Word(word.replaceAll("(?:ing|ed|s|e)$", ""), matcher.start(), matcher.end()));
            }
        }
        return words;
    }
}

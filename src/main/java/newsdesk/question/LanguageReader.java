package newsdesk.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// Refuses a question in a language that the coverage is not in, and says so in English and in the asker's
/// language.
final class LanguageReader {

    /// What is said to the asker, by the language of the question; the languages of the coverage take the place
    /// of %s.
    private static final Map<String, String> NOTICES = Map.ofEntries(
            Map.entry("uk", "Мова публікацій: %s. Поставте запитання цією мовою."),
            Map.entry("ru", "Язык публикаций: %s. Задайте вопрос на этом языке."),
            Map.entry("de", "Sprache der Artikel: %s. Bitte stellen Sie Ihre Frage in dieser Sprache."),
            Map.entry("fr", "Langue des articles : %s. Posez votre question dans cette langue."),
            Map.entry("es", "Idioma de los artículos: %s. Haga su pregunta en ese idioma."),
            Map.entry("pl", "Język artykułów: %s. Proszę zadać pytanie w tym języku."),
            Map.entry("it", "Lingua degli articoli: %s. Faccia la domanda in questa lingua."),
            Map.entry("tr", "Haberlerin dili: %s. Lütfen sorunuzu bu dilde sorun."),
            Map.entry("pt", "Idioma dos artigos: %s. Faça a sua pergunta nesse idioma."),
            Map.entry("nl", "Taal van de artikelen: %s. Stel uw vraag in die taal."),
            Map.entry("cs", "Jazyk článků: %s. Položte prosím otázku v tomto jazyce."),
            Map.entry("ro", "Limba articolelor: %s. Vă rugăm să întrebați în această limbă."),
            Map.entry("sv", "Artiklarnas språk: %s. Ställ din fråga på det språket."),
            Map.entry("ar", "لغة المقالات: %s. يرجى طرح السؤال بهذه اللغة."),
            Map.entry("zh", "报道的语言：%s。请用该语言提问。"));

    private LanguageReader() {}

    /// What is to be said to somebody who asks in a language that is not among these; nothing where the
    /// language of the question is one of them or cannot be told.
    static Optional<String> complaintAbout(String text, Set<String> languages) {
        List<String> indexed = languages.stream()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(language -> !language.isEmpty() && !language.equals("und"))
                .distinct()
                .sorted()
                .toList();
        SequencedSet<String> possible = AskersLanguage.of(text);
        if (indexed.isEmpty() || possible.isEmpty() || possible.stream().anyMatch(indexed::contains)) {
            return Optional.empty();
        }
        String inEnglish = english(indexed);
        String notice = NOTICES.get(possible.getFirst());
        return Optional.of(
                notice == null
                        ? inEnglish
                        : inEnglish + " " + notice.formatted(names(indexed, possible.getFirst(), ", ")));
    }

    private static String english(List<String> indexed) {
        String names = names(indexed, "en", " and ");
        return indexed.size() == 1
                ? "The coverage is in %s; ask in %s.".formatted(names, names)
                : "The coverage is in %s; ask in one of these languages.".formatted(names);
    }

    private static String names(List<String> indexed, String in, String separator) {
        Locale locale = Locale.of(in);
        List<String> names = indexed.stream()
                .map(tag -> Locale.of(tag).getDisplayLanguage(locale))
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + separator + names.getLast();
    }
}

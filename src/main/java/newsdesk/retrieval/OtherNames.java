package newsdesk.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the coverage also calls what a question names: a question about the IMF is answered by what is printed of the
/// International Monetary Fund, where some article says that they are one.
///
/// @param names those of the question's names that have others
public record OtherNames(List<Name> names) {

    private static final Pattern NAME_OF_ONE_WORD = Pattern.compile("\\p{Lu}\\p{Ll}{3,}(?:['’]s?)?");

    /// What a name has in front of its last word.
    private static final Pattern IN_A_NAME = Pattern.compile(
            "(?:\\b(?:Latin|South|North|Central|Middle|Meso|New|Captain|Miss) |-|\\p{Lu}\\p{L}+ (?:of|for) )$");

    /// Nothing that is named has another name.
    public static final OtherNames NONE = new OtherNames(List.of());

    public OtherNames {
        names = List.copyOf(names);
    }

    /// A name in a question, and its others.
    ///
    /// @param asked  as the question prints it
    /// @param stems  what it is compared by
    /// @param others what each of the others is compared by, the one that is printed most first
    public record Name(String asked, List<String> stems, List<List<String>> others) {

        public Name {
            stems = List.copyOf(stems);
            others = List.copyOf(others);
        }
    }

    /// A vocabulary for which a text that calls something otherwise says it in the question's words too, in the
    /// same place.
    public Vocabulary in(Vocabulary vocabulary) {
        return names.isEmpty() ? vocabulary : text -> withThoseAsked(text, vocabulary.words(text));
    }

    /// The stems of those names of the question that have others.
    public Set<String> stems() {
        return names.stream().flatMap(name -> name.stems().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// A text, and behind it those names of the question that it says in another form.
    public String alsoSaying(String text, Vocabulary plain) {
        if (names.isEmpty()) {
            return text;
        }
        List<Vocabulary.Word> words = plain.words(text);
        StringBuilder also = new StringBuilder(text);
        names.stream()
                .filter(name -> name.others().stream()
                        .anyMatch(other -> !places(other, text, words).isEmpty()))
                .forEach(name -> also.append('\n').append(name.asked()));
        return also.toString();
    }

    /// Those names that a text has in another form only, each in that form, the form that is asked for among its
    /// others.
    List<Name> printedIn(String text, Vocabulary plain) {
        List<Vocabulary.Word> words = plain.words(text);
        return names.stream()
                .filter(name -> places(name.stems(), text, words).isEmpty())
                .flatMap(name -> printed(name, text, words).stream()
                        .map(other -> new Name(other, stems(other, plain), List.of(name.stems()))))
                .toList();
    }

    private static List<String> stems(String name, Vocabulary plain) {
        return plain.words(name).stream().map(Vocabulary.Word::stem).toList();
    }

    /// Another form of a name as a text prints it.
    private static Optional<String> printed(Name name, String text, List<Vocabulary.Word> words) {
        for (List<String> other : name.others()) {
            for (int place : places(other, text, words)) {
                int last = place + other.size() - 1;
                return Optional.of(
                        text.substring(words.get(place).start(), words.get(last).end()));
            }
        }
        return Optional.empty();
    }

    private List<Vocabulary.Word> withThoseAsked(String text, List<Vocabulary.Word> words) {
        List<Vocabulary.Word> all = new ArrayList<>(words);
        for (Name name : names) {
            for (List<String> other : name.others()) {
                for (int place : places(other, text, words)) {
                    Vocabulary.Word first = words.get(place);
                    name.stems().forEach(stem -> all.add(new Vocabulary.Word(stem, first.start(), first.end())));
                }
            }
        }
        all.sort(Comparator.comparingInt(Vocabulary.Word::start));
        return all;
    }

    private static boolean stands(String text, Vocabulary.Word word) {
        return Abbreviation.isBrief(text.substring(word.start(), word.end())) || isWholeName(text, word);
    }

    /// Whether a word of a text is a name of one word: "America" in "he left America", not in "Latin America" or
    /// "the Bank of America".
    public static boolean isWholeName(String text, Vocabulary.Word word) {
        return NAME_OF_ONE_WORD
                        .matcher(text.substring(word.start(), word.end()))
                        .matches()
                && !IN_A_NAME.matcher(text.substring(0, word.start())).find();
    }

    /// Where a name stands among the words of a text. A short form has to be written as one: "us" is not the US.
    private static List<Integer> places(List<String> name, String text, List<Vocabulary.Word> words) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + name.size() <= words.size(); i++) {
            boolean here = true;
            for (int k = 0; here && k < name.size(); k++) {
                here = words.get(i + k).stem().equals(name.get(k));
            }
            Vocabulary.Word word = words.get(i);
            if (here && (name.size() > 1 || stands(text, word))) {
                places.add(i);
            }
        }
        return places;
    }
}

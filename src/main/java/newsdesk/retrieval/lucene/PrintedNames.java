package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsdesk.retrieval.Abbreviation;
import newsdesk.retrieval.OtherNames;
import newsdesk.retrieval.Vocabulary;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The other names of what a question names, as the articles of an index explain them, and for a few names that no
/// article explains as everybody knows them.
final class PrintedNames {

    private static final Vocabulary VOCABULARY = new LuceneVocabulary();

    /// Between a name and another of the same.
    private static final char IS = '\t';

    /// The longest long form that is looked for, in words that say something.
    private static final int LONGEST = 6;

    /// A short form stands for several things at times; the ones that are explained most count.
    private static final int MOST = 3;

    /// What no newspaper explains, a line for each that is named.
    private static final Map<String, Set<String>> KNOWN = known("""
            US, United States, USA, America
            UK, United Kingdom, Britain, Great Britain
            UN, United Nations
            EU, European Union
            UAE, United Arab Emirates""");

    private final IndexReader reader;

    PrintedNames(IndexReader reader) {
        this.reader = reader;
    }

    /// The pairs of names that a text explains, each in both orders, as terms of the index.
    static Set<String> explainedIn(String text) {
        return Abbreviation.in(text).stream()
                .flatMap(found -> {
                    String brief = key(VOCABULARY.words(found.brief()));
                    String full = key(VOCABULARY.words(found.full()));
                    return brief.isEmpty() || full.isEmpty() || brief.equals(full)
                            ? Stream.of()
                            : Stream.of(brief + IS + full, full + IS + brief);
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The names in a question that have others. The longest count: what stands in one of them is not looked at
    /// apart.
    OtherNames in(String question) throws IOException {
        List<Vocabulary.Word> words = VOCABULARY.words(question);
        Terms terms = MultiTerms.getTerms(reader, PassageFields.CALLED);
        List<OtherNames.Name> names = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int length = Math.min(LONGEST, words.size() - from);
            List<List<String>> others = List.of();
            while (length > 0 && others.isEmpty()) {
                List<Vocabulary.Word> run = words.subList(from, from + length);
                others = mayBeName(run, question) ? others(key(run), terms) : List.of();
                length -= others.isEmpty() ? 1 : 0;
            }
            if (!others.isEmpty()) {
                List<Vocabulary.Word> run = words.subList(from, from + length);
                String asked =
                        question.substring(run.getFirst().start(), run.getLast().end());
                names.add(new OtherNames.Name(asked, stems(run), others));
            }
            from += Math.max(1, length);
        }
        return new OtherNames(names);
    }

    /// A single word has to be written as a short form, or be known and stand for itself: who asks "who" does not
    /// mean the WHO, and Latin America is not America.
    private static boolean mayBeName(List<Vocabulary.Word> run, String question) {
        Vocabulary.Word first = run.getFirst();
        return run.size() > 1
                || Abbreviation.isBrief(question.substring(first.start(), first.end()))
                || (KNOWN.containsKey(first.stem()) && OtherNames.isWholeName(question, first));
    }

    private List<List<String>> others(String name, @Nullable Terms terms) throws IOException {
        Map<String, Integer> others = new TreeMap<>();
        KNOWN.getOrDefault(name, Set.of()).forEach(other -> others.put(other, Integer.MAX_VALUE));
        if (terms != null) {
            String beginning = name + IS;
            TermsEnum pairs = terms.iterator();
            TermsEnum.SeekStatus status = pairs.seekCeil(new BytesRef(beginning));
            BytesRef pair = status == TermsEnum.SeekStatus.END ? null : pairs.term();
            while (pair != null && pair.utf8ToString().startsWith(beginning)) {
                others.putIfAbsent(pair.utf8ToString().substring(beginning.length()), pairs.docFreq());
                pair = pairs.next();
            }
        }
        return others.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(other -> List.of(other.getKey().split(" ", -1)))
                .toList();
    }

    private static List<String> stems(List<Vocabulary.Word> words) {
        return words.stream().map(Vocabulary.Word::stem).toList();
    }

    private static String key(List<Vocabulary.Word> words) {
        return String.join(" ", stems(words));
    }

    private static Map<String, Set<String>> known(String lines) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (String line : lines.lines().toList()) {
            Set<String> names = Stream.of(line.split(", ", -1))
                    .map(name -> key(VOCABULARY.words(name)))
                    .collect(Collectors.toSet());
            for (String name : names) {
                known.put(
                        name,
                        names.stream().filter(other -> !other.equals(name)).collect(Collectors.toSet()));
            }
        }
        return Map.copyOf(known);
    }
}

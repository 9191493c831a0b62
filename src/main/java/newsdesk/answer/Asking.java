package newsdesk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsdesk.question.Names;
import newsdesk.question.Question;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.OtherNames;
import newsdesk.retrieval.Vocabulary;
import newsdesk.retrieval.WordMeanings;

/// A question, taken apart once for being compared with many sentences.
final class Asking {

    /// What a word counts for besides its rarity: where few articles are indexed, rarity alone would make words
    /// that they happen not to use count for nearly everything.
    private static final double EVERY_WORD = 1.5;

    private static final Pattern ASKING_WORD = Pattern.compile("(?i)what|which|who|whom|whose|when|where|why|how");

    /// A content word of the question.
    ///
    /// @param stem   what it is compared by
    /// @param weight what it counts for
    /// @param name   whether it belongs to a name or a number
    /// @param pieces what it means where it stands
    /// @param spared whether an answer may leave it out: it is the title of somebody who is named, or says what
    ///               kind of thing is asked for
    record Term(String stem, double weight, boolean name, boolean spared, List<WordMeanings.Wide> pieces) {}

    final Question question;
    final float[] whole;
    final List<Term> terms = new ArrayList<>();
    final Set<String> stems = new HashSet<>();
    final List<String> names = new ArrayList<>();
    final List<String> numbers = new ArrayList<>();
    final Set<String> calledOtherwise;
    final List<WordMeanings.Wide> askingWords;
    final double weight;
    private final OtherNames otherNames;
    private final Vocabulary vocabulary;

    /// The question of some evidence, read by a model.
    static Asking of(Evidence evidence, Vocabulary vocabulary, Embedder embedder) {
        String plain = SearchSyntax.without(evidence.question().text());
        return new Asking(evidence, plain, vocabulary, embedder.questionInWords(plain));
    }

    private Asking(Evidence evidence, String text, Vocabulary vocabulary, WordMeanings meaning) {
        question = evidence.question();
        whole = meaning.whole();
        calledOtherwise = evidence.otherNames().stems();
        this.vocabulary = vocabulary;
        otherNames = evidence.otherNames();
        List<Names.Name> named = Names.of(text);
        for (Vocabulary.Word word : vocabulary.words(text)) {
            boolean name = named.stream()
                    .anyMatch(one -> one.span().start() < word.end()
                            && word.start() < one.span().end());
            List<WordMeanings.Wide> pieces = meaning.pieces().stream()
                    .filter(piece -> word.start() <= piece.start() && piece.end() <= word.end())
                    .map(WordMeanings.Piece::wide)
                    .toList();
            double weight = evidence.terms().getOrDefault(word.stem(), 0.0) + EVERY_WORD;
            boolean spared = Spared.isSpared(word, text)
                    || named.stream().anyMatch(one -> People.isTitle(one, word.start(), text));
            terms.add(new Term(word.stem(), weight, name, spared, pieces));
            stems.add(word.stem());
        }
        for (Names.Name name : named) {
            names.add(People.withoutTitles(name.form().toLowerCase(Locale.ROOT)));
            if (name.kind() == Names.Kind.NUMBER) {
                numbers.add(name.form().split(" ", -1)[0]);
            }
        }
        askingWords = meaning.pieces().stream()
                .filter(piece -> ASKING_WORD
                        .matcher(text.substring(piece.start(), piece.end()))
                        .matches())
                .map(WordMeanings.Piece::wide)
                .toList();
        weight = terms.stream().mapToDouble(Term::weight).sum();
    }

    /// The share of the content words, by weight, that are among the stems; 1 where there are none.
    double share(Set<String> among) {
        if (terms.isEmpty()) {
            return 1;
        }
        return terms.stream()
                        .filter(term -> among.contains(term.stem()))
                        .mapToDouble(Term::weight)
                        .sum()
                / weight;
    }

    /// A text, and those names of the question that it says in another form.
    String inItsWords(String text) {
        return otherNames.alsoSaying(text, vocabulary);
    }
}

package newsdesk.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;
import newsdesk.question.Scope;
import newsdesk.quotes.Printing;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.QuotationBook.Filter;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Speaker;
import newsdesk.quotes.SpeechQuestion;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.Vocabulary;

/// Keeps a question about what one person said to that person's words: they come first, and a sentence that hands
/// over the words of anybody else is no answer to it.
public final class OwnWords {

    /// How many of his quotations on the subject are added to the evidence, where the search did not find them.
    private static final int ADDED = 4;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "who", "him", "her");

    private final Generations generations;
    private final Function<Coverage, Optional<QuotationBook>> books;

    /// @param books opens the book of what was searched; nothing where it has none
    public OwnWords(Generations generations, Function<Coverage, Optional<QuotationBook>> books) {
        this.generations = generations;
        this.books = books;
    }

    /// The evidence for a question, with the passages in which the person who is asked about speaks about it.
    public Evidence widened(Evidence evidence) {
        return asked(evidence)
                .map(asked -> {
                    try (QuotationBook book = asked.book) {
                        return widened(evidence, asked.question, book);
                    }
                })
                .orElse(evidence);
    }

    /// Whether a question asks for what one person said, who is in the book.
    boolean areAskedFor(Evidence evidence) {
        Optional<Asked> asked = asked(evidence);
        asked.ifPresent(each -> each.book.close());
        return asked.isPresent();
    }

    /// Candidates for an answer.
    ///
    /// @param answer whether the first one is what he said about that which the question asks about, word for word
    record Ordered(List<Candidate> candidates, boolean answer) {}

    /// The candidates for an answer, his words first and those about the subject before them, less those sentences that
    /// hand over another's.
    Ordered ordered(Evidence evidence, List<Candidate> candidates, Vocabulary vocabulary) {
        return asked(evidence)
                .map(asked -> {
                    try (QuotationBook book = asked.book) {
                        return ordered(asked.question, book, candidates, vocabulary);
                    }
                })
                .orElse(new Ordered(candidates, false));
    }

    private record Asked(SpeechQuestion question, QuotationBook book) {}

    private Optional<Asked> asked(Evidence evidence) {
        String text = evidence.question().text();
        if (!SpeechQuestion.mayBe(text)) {
            return Optional.empty();
        }
        Optional<QuotationBook> book = books.apply(evidence.searched());
        Optional<Asked> asked = book.flatMap(
                open -> SpeechQuestion.read(text, open.speakers()).map(question -> new Asked(question, open)));
        if (asked.isEmpty()) {
            book.ifPresent(QuotationBook::close);
        }
        return asked;
    }

    private Evidence widened(Evidence evidence, SpeechQuestion question, QuotationBook book) {
        Filter his = new Filter(question.speakers(), Optional.empty(), Optional.empty(), Optional.empty());
        List<Saying> sayings = question.topic().isBlank()
                ? book.all(his, 0, ADDED).sayings()
                : book.about(question.topic(), his, 0, ADDED).sayings();
        Set<Passage> passages = new LinkedHashSet<>();
        Optional<Generation> generation = sayings.isEmpty() ? Optional.empty() : generations.inService();
        if (generation.isEmpty()) {
            return evidence;
        }
        try (Generation open = generation.get()) {
            for (Saying saying : sayings) {
                passage(saying, evidence, open).ifPresent(passages::add);
            }
        }
        evidence.passages().forEach(ranked -> passages.remove(ranked.passage()));
        double best = evidence.isEmpty() ? 1 : evidence.passages().getFirst().score();
        List<RankedPassage> all = new ArrayList<>();
        passages.forEach(passage -> all.add(new RankedPassage(passage, best)));
        all.addAll(evidence.passages());
        return evidence.with(all);
    }

    private static Optional<Passage> passage(Saying saying, Evidence evidence, Generation generation) {
        if (generation.coverage().generation() != evidence.searched().generation()) {
            return Optional.empty();
        }
        return saying.printings().stream()
                .filter(printing -> isWithin(evidence.question().scope(), printing))
                .flatMap(printing -> generation.passagesOf(printing.article()).stream()
                        .filter(passage ->
                                passage.start() <= printing.quotation().start()
                                        && printing.quotation().start() < passage.end()))
                .findFirst();
    }

    private static boolean isWithin(Scope scope, Printing printing) {
        Imprint imprint = printing.imprint();
        ArticleId article = printing.article();
        return (scope.within().isEmpty() || scope.within().contains(article))
                && !scope.without().contains(article)
                && (scope.outlets().isEmpty() || scope.outlets().contains(imprint.outlet()))
                && (scope.published().isAlways()
                        || imprint.published()
                                .day()
                                .filter(scope.published()::contains)
                                .isPresent());
    }

    private static Ordered ordered(
            SpeechQuestion question, QuotationBook book, List<Candidate> candidates, Vocabulary vocabulary) {
        Set<String> topic = vocabulary.stems(question.topic());
        Set<ArticleId> articles = new HashSet<>();
        candidates.forEach(candidate -> articles.add(candidate.passage().article()));
        Map<ArticleId, List<Said>> said = new HashMap<>();
        for (Saying saying : book.printedIn(articles)) {
            for (Printing printing : saying.printings()) {
                said.computeIfAbsent(printing.article(), _ -> new ArrayList<>())
                        .add(new Said(printing, isHis(saying, printing, question)));
            }
        }
        List<Candidate> onTopic = new ArrayList<>();
        List<Candidate> his = new ArrayList<>();
        List<Candidate> nobodys = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<Said> here = said.getOrDefault(candidate.passage().article(), List.of()).stream()
                    .filter(each -> stands(each.printing, candidate))
                    .toList();
            if (here.stream().anyMatch(each -> each.whose == Whose.HIS)) {
                boolean isOnTopic = vocabulary.stems(candidate.sentence()).containsAll(topic);
                (isOnTopic ? onTopic : his).add(candidate);
            } else if (here.stream().noneMatch(each -> each.whose == Whose.ANOTHERS)) {
                nobodys.add(candidate);
            }
        }
        List<Candidate> all = new ArrayList<>(onTopic);
        all.addAll(his);
        all.addAll(nobodys);
        return new Ordered(all, !onTopic.isEmpty());
    }

    private enum Whose {
        HIS,
        ANOTHERS,
        UNKNOWN
    }

    private record Said(Printing printing, Whose whose) {}

    /// Whose words they are; those of a "he" whom nobody knows may be his.
    private static Whose isHis(Saying saying, Printing printing, SpeechQuestion question) {
        Optional<String> name = saying.speaker().map(Speaker::name);
        if (name.isEmpty() && PRONOUNS.contains(printing.by().toLowerCase(java.util.Locale.ROOT))) {
            return Whose.UNKNOWN;
        }
        return name.filter(question.speakers()::contains).isPresent() ? Whose.HIS : Whose.ANOTHERS;
    }

    private static boolean stands(Printing printing, Candidate candidate) {
        int start = candidate.passage().start();
        Span sentence = candidate.passage().sentences().get(candidate.index());
        return printing.quotation().contents().stream()
                .anyMatch(part -> part.start() < start + sentence.end() && start + sentence.start() < part.end());
    }
}

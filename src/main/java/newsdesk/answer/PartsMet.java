package newsdesk.answer;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;
import newsdesk.question.Names;
import newsdesk.question.Question;
import newsdesk.question.Scope;
import newsdesk.retrieval.Researcher;
import newsdesk.retrieval.Vocabulary;

/// Tells how far the evidence knows what a question takes from its sources: each of its parts has to be found with
/// the outlets and the days of publication that it names.
///
/// A part is found as far as the articles of its outlets bear on it ([Bearing]). What a question says about reports in
/// general ([#FRAME]) is no word of a part. The weights were chosen by hand on MultiHop-RAG, one set for all coverage.
final class PartsMet {

    /// Words for reports, for what they do, and for comparing them: they stand in questions about reports and not
    /// in reports.
    private static final String FRAME =
            "according accord report reports reported reporting article articles piece story stories coverage cover"
                    + " covers covered publish published publication discuss discusses discussed describe describes"
                    + " described mention mentions mentioned highlight highlights highlighted claim claims claimed"
                    + " suggest suggests suggested suggesting indicate indicates indicated indicating state states"
                    + " stated imply implies implied emphasize emphasizes focus focuses focused feature features"
                    + " featured detail details detailed detailing portray portrays portrayal depict depicts depiction"
                    + " present presents refer refers address addresses note notes noted point points explain explains"
                    + " reveal reveals show shows identify identifies identified recognize recognized known character"
                    + " associated association relate related relation concern concerning regard regarding involve"
                    + " involved inform information source sources outlet outlets news excerpt headline individual"
                    + " person people figure company entity organization name named subject topic theme narrative"
                    + " perspective view viewpoint stance position approach tone opinion similar similarly similarity"
                    + " differ different difference compare compared comparison contrast contrasting consistent"
                    + " consistency consistently inconsistent change changed changes remain remained remains same"
                    + " agree agrees disagree align aligns contradict contradicts conflict conflicting shift both"
                    + " another other also while former latter specific specifically particular particularly"
                    + " respectively between after before subsequent subsequently later earlier time date period first"
                    + " second further additional additionally include includes including among context nature aspect"
                    + " term terms case way instance one two do does did has have had was were which who what whose"
                    + " when where how why whether it their them he his she her can could would should may might will"
                    + " not no yes about from than been be so more most";

    /// Rarer than this, a word says no more: it is a name, or chance.
    private static final double RAREST = 7;

    /// What a word counts for besides its rarity.
    private static final double EVERY_WORD = 0.5;

    /// What the share of its names counts for that the articles it speaks of hold at all.
    private static final double HELD = 0.4;

    /// What the outlet counts for that has most of a part, all of its outlets together counting the rest.
    private static final double ANY = 0.4;

    /// What the part counts for that is met least, all of them together counting the rest.
    private static final double LEAST = 0.35;

    /// What the logarithm of the weight of all its words counts for: of many words, fewer are found in one place.
    private static final double AMOUNT = 0.3;

    /// A part of fewer words than this is met by chance.
    private static final int LEAST_WORDS = 5;

    /// How many passages are looked at for a part: the words of one that ranks lower do not stand so close
    /// together.
    private static final int LOOKED_AT = 20;

    private final Researcher researcher;
    private final Vocabulary vocabulary;
    private final Lexicon.Late lexicon;
    private final Set<String> frame;

    PartsMet(Researcher researcher) {
        this.researcher = researcher;
        vocabulary = researcher.vocabulary();
        lexicon = new Lexicon.Late(vocabulary);
        frame = Arrays.stream(FRAME.split(" ", -1))
                .flatMap(word -> vocabulary.stems(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How well the parts are met: the mean of them and the least one; more is better, and 0 stands for nothing at
    /// all. Infinite where nothing is to be looked for.
    ///
    /// @param rarities how rare the question's stems are, see [newsdesk.retrieval.Evidence#terms]
    double sum(Question question, Map<String, Double> rarities) {
        List<Span> names = names(question);
        List<Portion> portions = Portion.saying(
                question, place -> wanted(question, names, place, rarities).size(), LEAST_WORDS);
        List<Double> sums = portions.parallelStream()
                .flatMap(portion -> sum(question, names, portion, rarities).stream())
                .toList();
        double mean = sums.stream().mapToDouble(Double::doubleValue).average().orElse(Double.POSITIVE_INFINITY);
        double least = sums.stream().mapToDouble(Double::doubleValue).min().orElse(Double.POSITIVE_INFINITY);
        return LEAST * least + (1 - LEAST) * mean;
    }

    private Optional<Double> sum(Question question, List<Span> names, Portion portion, Map<String, Double> rarities) {
        List<PartWords.Wanted> wanted = wanted(question, names, portion.place(), rarities);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        PartWords words = new PartWords(wanted, vocabulary, lexicon);
        return Optional.of(
                best(words, portion) + HELD * held(question, names, portion) + AMOUNT * Math.log(words.weight()));
    }

    /// The share of a part's names that the articles it speaks of hold.
    private double held(Question question, List<Span> names, Portion portion) {
        List<Span> here = names.stream().filter(portion.place()::contains).toList();
        long held = here.stream()
                .filter(name -> researcher.isHeld(name.of(question.text()), portion.scopes()))
                .count();
        return here.isEmpty() ? 1 : (double) held / here.size();
    }

    /// The names and numbers of a question, but for those of outlets and days.
    private static List<Span> names(Question question) {
        return Names.of(question.text()).stream()
                .map(Names.Name::span)
                .filter(name -> question.sources().stream()
                        .noneMatch(source -> source.span().overlaps(name)))
                .filter(name ->
                        question.times().stream().noneMatch(time -> time.span().overlaps(name)))
                .toList();
    }

    private List<PartWords.Wanted> wanted(
            Question question, List<Span> names, Span part, Map<String, Double> rarities) {
        Map<String, PartWords.Wanted> wanted = new LinkedHashMap<>();
        for (Vocabulary.Word word : vocabulary.words(question.text())) {
            Span span = new Span(word.start(), word.end());
            boolean says = part.contains(span)
                    && !frame.contains(word.stem())
                    && question.sources().stream()
                            .noneMatch(source -> source.span().contains(span))
                    && question.times().stream().noneMatch(time -> time.span().contains(span));
            if (says) {
                double weight = Math.min(RAREST, rarities.getOrDefault(word.stem(), 0.0)) + EVERY_WORD;
                wanted.putIfAbsent(
                        word.stem(),
                        new PartWords.Wanted(
                                word.stem(),
                                span.of(question.text()).toLowerCase(Locale.ROOT),
                                weight,
                                names.stream().anyMatch(name -> name.contains(span))));
            }
        }
        return List.copyOf(wanted.values());
    }

    /// How an outlet's articles bear on a part at best; where it has several outlets, how they bear on it on
    /// average counts, too: "reported by both" is not met by one of them.
    private double best(PartWords words, Portion portion) {
        Map<Set<Outlet>, Set<Passage>> passages = new LinkedHashMap<>();
        for (Scope scope : portion.scopes()) {
            passages.computeIfAbsent(scope.outlets(), _ -> new LinkedHashSet<>())
                    .addAll(researcher.byWords(portion.part().within(scope), LOOKED_AT));
        }
        DoubleSummaryStatistics outlets = passages.values().stream()
                .mapToDouble(all -> Bearing.of(words, all).sum())
                .summaryStatistics();
        return ANY * outlets.getMax() + (1 - ANY) * outlets.getAverage();
    }
}

package newsdesk.answer;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
/// A part is found as far as three successive sentences and their headline hold its words. What a question says
/// about reports in general ([#FRAME]) is no word of a part.
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

    /// What the share of its names that are held counts for in a part, that of its words counting 1.
    private static final double HELD = 0.4;

    /// What the outlet counts for that has most of a part, all of its outlets together counting the rest.
    private static final double ANY = 0.4;

    /// What the part counts for that is met least, all of them together counting the rest.
    private static final double LEAST = 0.35;

    /// What the logarithm of the weight of all its words counts for: of many words, fewer are found in one place.
    private static final double AMOUNT = 0.1;

    /// A part of fewer words than this is met by chance.
    private static final int LEAST_WORDS = 5;

    /// How many passages are looked at for a part: the words of one that ranks lower do not stand so close
    /// together.
    private static final int LOOKED_AT = 40;

    private final Researcher researcher;
    private final Vocabulary vocabulary;
    private final Set<String> frame;

    PartsMet(Researcher researcher) {
        this.researcher = researcher;
        vocabulary = researcher.vocabulary();
        frame = Arrays.stream(FRAME.split(" ", -1))
                .flatMap(word -> vocabulary.stems(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How well the parts are met: the mean of them and the least one; more is better, and 0 stands for nothing at
    /// all. Infinite where nothing is to be looked for.
    ///
    /// @param rarities how rare the question's stems are, see [newsdesk.retrieval.Evidence#terms]
    double sum(Question question, Map<String, Double> rarities) {
        List<Portion> portions = Portion.saying(
                question, place -> wanted(question, place, rarities).size(), LEAST_WORDS);
        List<Double> sums = portions.parallelStream()
                .flatMap(portion -> sum(question, portion, rarities).stream())
                .toList();
        double mean = sums.stream().mapToDouble(Double::doubleValue).average().orElse(Double.POSITIVE_INFINITY);
        double least = sums.stream().mapToDouble(Double::doubleValue).min().orElse(Double.POSITIVE_INFINITY);
        return LEAST * least + (1 - LEAST) * mean;
    }

    private Optional<Double> sum(Question question, Portion portion, Map<String, Double> rarities) {
        Map<String, Double> wanted = wanted(question, portion.place(), rarities);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        double all = wanted.values().stream().mapToDouble(Double::doubleValue).sum();
        return Optional.of(best(wanted, portion) / all + HELD * held(question, portion) + AMOUNT * Math.log(all));
    }

    /// The share of a part's names and numbers, but for those of outlets and days, that the articles it speaks of
    /// hold.
    private double held(Question question, Portion portion) {
        List<Span> names = Names.of(question.text()).stream()
                .map(Names.Name::span)
                .filter(portion.place()::contains)
                .filter(name -> question.sources().stream()
                        .noneMatch(source -> source.span().overlaps(name)))
                .filter(name ->
                        question.times().stream().noneMatch(time -> time.span().overlaps(name)))
                .toList();
        long held = names.stream()
                .filter(name -> researcher.isHeld(name.of(question.text()), portion.scopes()))
                .count();
        return names.isEmpty() ? 1 : (double) held / names.size();
    }

    private Map<String, Double> wanted(Question question, Span part, Map<String, Double> rarities) {
        Map<String, Double> wanted = new HashMap<>();
        for (Vocabulary.Word word : vocabulary.words(question.text())) {
            Span span = new Span(word.start(), word.end());
            boolean says = part.contains(span)
                    && !frame.contains(word.stem())
                    && question.sources().stream()
                            .noneMatch(source -> source.span().contains(span))
                    && question.times().stream().noneMatch(time -> time.span().contains(span));
            if (says) {
                wanted.put(word.stem(), Math.min(RAREST, rarities.getOrDefault(word.stem(), 0.0)) + EVERY_WORD);
            }
        }
        return wanted;
    }

    /// What a passage holds of a part's words at best; where it has several outlets, what they hold on average
    /// counts, too: "reported by both" is not met by one of them.
    private double best(Map<String, Double> wanted, Portion portion) {
        Map<Set<Outlet>, Double> best = new HashMap<>();
        for (Scope scope : portion.scopes()) {
            double found = researcher.byWords(portion.part().within(scope), LOOKED_AT).stream()
                    .mapToDouble(passage -> window(wanted, passage))
                    .max()
                    .orElse(0);
            best.merge(scope.outlets(), found, Math::max);
        }
        DoubleSummaryStatistics outlets =
                best.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return ANY * outlets.getMax() + (1 - ANY) * outlets.getAverage();
    }

    /// What the best three successive sentences of a passage hold of the wanted words, its headline added.
    private double window(Map<String, Double> wanted, Passage passage) {
        Set<String> headline = vocabulary.stems(passage.imprint().headline());
        List<Set<String>> stems = vocabulary.ofSentences(passage, wanted.keySet());
        double best = 0;
        for (int i = 0; i < stems.size(); i++) {
            Set<String> window = new HashSet<>(headline);
            for (int k = Math.max(0, i - 1); k <= Math.min(stems.size() - 1, i + 1); k++) {
                window.addAll(stems.get(k));
            }
            double held = 0;
            for (Map.Entry<String, Double> word : wanted.entrySet()) {
                held += window.contains(word.getKey()) ? word.getValue() : 0;
            }
            best = Math.max(best, held);
        }
        return best;
    }
}

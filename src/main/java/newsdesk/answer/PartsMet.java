package newsdesk.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;
import newsdesk.question.PeriodMention;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;
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

    private final Vocabulary vocabulary;
    private final Set<String> frame;

    PartsMet(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        frame = Arrays.stream(FRAME.split(" ", -1))
                .flatMap(word -> vocabulary.stems(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How far the parts are met: the mean of them and the least one, which count alike, from 0 to 1; 1 where the
    /// question has no parts to be looked for.
    double share(Evidence evidence) {
        Question question = evidence.question();
        List<Double> shares = new ArrayList<>();
        int at = 0;
        for (Question part : question.parts()) {
            int start = Math.max(0, question.text().indexOf(part.text(), at));
            Span span = new Span(start, start + part.text().length());
            at = start;
            Map<String, Double> wanted = wanted(question, span, evidence.terms());
            if (!wanted.isEmpty()) {
                shares.add(best(wanted, evidence, part, span));
            }
        }
        double mean = shares.stream().mapToDouble(Double::doubleValue).average().orElse(1);
        double least = shares.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        return (mean + least) / 2;
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

    private double best(Map<String, Double> wanted, Evidence evidence, Question part, Span span) {
        Vocabulary inItsWords = evidence.otherNames().in(vocabulary);
        List<PeriodMention> days = evidence.question().times().stream()
                .filter(time -> time.published() && span.contains(time.span()))
                .toList();
        double all = wanted.values().stream().mapToDouble(Double::doubleValue).sum();
        double best = 0;
        for (RankedPassage ranked : evidence.passages()) {
            Passage passage = ranked.passage();
            boolean meant = (part.sources().isEmpty()
                            || part.outlets().contains(passage.imprint().outlet()))
                    && (days.isEmpty() || days.stream().anyMatch(day -> isOf(passage, day)));
            if (meant) {
                best = Math.max(best, window(wanted, passage, inItsWords) / all);
            }
        }
        return best;
    }

    private static boolean isOf(Passage passage, PeriodMention days) {
        return passage.imprint()
                .published()
                .day()
                .filter(days.period()::contains)
                .isPresent();
    }

    /// What the best three successive sentences of a passage hold of the wanted words, its headline added.
    private static double window(Map<String, Double> wanted, Passage passage, Vocabulary inItsWords) {
        Set<String> headline = inItsWords.stems(passage.imprint().headline());
        List<Set<String>> stems = passage.sentences().stream()
                .map(sentence -> inItsWords.stems(sentence.of(passage.text())))
                .toList();
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

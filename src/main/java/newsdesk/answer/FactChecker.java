package newsdesk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsdesk.corpus.Passage;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.Vocabulary;

/// Lets only those sentences of a draft pass that their citations bear out; the only maker of [Statement]s.
///
/// In this order: the citations are of passages that are in the evidence; every stretch in quotation marks stands
/// in the cited words just so; every number and every name of the sentence does; what the sentence denies and what
/// it does not, the cited words deny and do not. A sentence that stands word for word in its citation passes all of
/// it.
public final class FactChecker {

    /// What became of a draft.
    ///
    /// @param statements the sentences that passed, in their order
    /// @param dropped    the reasons why others did not, in their order
    public record Checked(List<Statement> statements, List<Reason> dropped) {}

    /// Why a sentence of a draft was dropped.
    public enum Reason {
        /// It cites nothing.
        UNCITED,
        /// It cites something that is not in the evidence.
        NOT_IN_EVIDENCE,
        /// It has words in quotation marks that are not in the cited words.
        ALTERED_QUOTATION,
        /// It has a number that is not in the cited words.
        NUMBER_NOT_CITED,
        /// It has a name that is not in the cited words.
        NAME_NOT_CITED,
        /// It affirms what the cited words deny, or denies what they affirm.
        TURNED_ROUND
    }

    private static final Pattern QUOTED = Pattern.compile("[\"“«„]([^\"“”«»„]+)[\"”»“]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");
    private static final Pattern NAME = Pattern.compile("(?<![.!?]\\s)(?<!^)\\b\\p{Lu}[\\p{L}'’-]+");

    private final Vocabulary vocabulary;

    public FactChecker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The sentences of the draft that the evidence bears out.
    public Checked check(Draft draft, Evidence evidence) {
        Set<Passage> sent =
                evidence.passages().stream().map(RankedPassage::passage).collect(Collectors.toSet());
        List<Statement> statements = new ArrayList<>();
        List<Reason> dropped = new ArrayList<>();
        for (Draft.DraftSentence sentence : draft.sentences()) {
            Set<Reason> faults = faults(sentence, sent);
            if (faults.isEmpty()) {
                statements.add(new Statement(sentence.text(), sentence.citations()));
            } else {
                dropped.addAll(faults);
            }
        }
        return new Checked(statements, dropped);
    }

    private Set<Reason> faults(Draft.DraftSentence sentence, Set<Passage> sent) {
        if (sentence.citations().isEmpty()) {
            return Set.of(Reason.UNCITED);
        }
        if (!sentence.citations().stream().map(Citation::passage).allMatch(sent::contains)) {
            return Set.of(Reason.NOT_IN_EVIDENCE);
        }
        String cited = sentence.citations().stream().map(Citation::words).collect(Collectors.joining("\n"));
        Folded source = Folded.of(cited);
        if (source.find(Folded.of(sentence.text())).isPresent()) {
            return Set.of();
        }
        Set<Reason> faults = new HashSet<>();
        if (!allFound(QUOTED, 1, sentence.text(), source)) {
            faults.add(Reason.ALTERED_QUOTATION);
        }
        if (!allFound(NUMBER, 0, sentence.text(), source)) {
            faults.add(Reason.NUMBER_NOT_CITED);
        }
        if (!allFound(NAME, 0, sentence.text(), source)) {
            faults.add(Reason.NAME_NOT_CITED);
        }
        if (turnsRound(sentence.text(), cited)) {
            faults.add(Reason.TURNED_ROUND);
        }
        return faults;
    }

    private static boolean allFound(Pattern pattern, int group, String sentence, Folded source) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            String wanted = Folded.of(matcher.group(group)).text().strip();
            if (!Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wanted) + "(?![\\p{L}\\p{N}])")
                    .matcher(source.text())
                    .find()) {
                return false;
            }
        }
        return true;
    }

    private boolean turnsRound(String sentence, String cited) {
        Set<String> shared = new HashSet<>(vocabulary.stems(sentence));
        shared.retainAll(vocabulary.stems(cited));
        Set<String> denied = Polarity.denied(sentence, vocabulary);
        Set<String> deniedThere = Polarity.denied(cited, vocabulary);
        return shared.stream().anyMatch(stem -> denied.contains(stem) != deniedThere.contains(stem));
    }
}

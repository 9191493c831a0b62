package newsdesk.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Gathers the quotations of an article, and gives speech that stands without an attribution of its own to whoever
/// was speaking.
///
/// In news text a quotation goes on in the next sentence, or over the next paragraphs, and its speaker is not named
/// again: the speaker is the last one of the paragraph, or of the paragraphs before.
final class Floating {

    /// How many paragraphs a speaker goes on without being named again; the Gender Gap Tracker allows five sentences.
    private static final int LONGEST_SILENCE = 3;

    private final Printed printed;
    private final List<Utterance> found = new ArrayList<>();

    /// The place among the found of the quotation that may go on, or -1.
    private int last = -1;

    private int lastParagraph;

    Floating(Printed printed) {
        this.printed = printed;
    }

    /// What was gathered, by where it begins.
    List<Utterance> gathered() {
        List<Utterance> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Utterance::start).thenComparingInt(Utterance::end));
        return sorted;
    }

    /// Takes in what was read in a sentence, and what floats in it.
    void add(Sentence sentence, List<Report> reports, List<Utterance> read) {
        List<Utterance> here = new ArrayList<>(read);
        List<Span> loose = loose(sentence, reports);
        if (!loose.isEmpty()) {
            int host = hostOf(loose, here);
            if (host >= 0) {
                here.set(host, longer(here.get(host), loose));
            } else if (last >= 0 && (isNextSentence(sentence) || runsOn(sentence))) {
                found.set(last, longer(found.get(last), loose));
                lastParagraph = sentence.paragraph();
            } else if (isSaid(loose, sentence)) {
                here.add(new Utterance(printed.kind(loose), loose, null, speakerOf(sentence)));
            }
        }
        int main = main(here);
        if (main >= 0) {
            last = found.size() + main;
            lastParagraph = sentence.paragraph();
        }
        found.addAll(here);
    }

    private static List<Span> loose(Sentence sentence, List<Report> reports) {
        List<Span> loose = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.tag(i) == Tag.SPEECH && !isTaken(i, reports)) {
                loose.add(new Span(sentence.start(i), sentence.end(i)));
            }
        }
        return loose;
    }

    private static boolean isTaken(int place, List<Report> reports) {
        for (Report report : reports) {
            for (Span part : report.contents()) {
                if (part.start() <= place && place < part.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The direct quotation of the same sentence that loose speech goes on, or -1.
    private static int hostOf(List<Span> loose, List<Utterance> here) {
        for (int i = here.size() - 1; i >= 0; i--) {
            if (here.get(i).kind() == Kind.DIRECT
                    && here.get(i).start() < loose.getFirst().start()) {
                return i;
            }
        }
        return -1;
    }

    /// Whether speech in this sentence goes on what was said in its paragraph, in quote marks ("…," he said. "…") or
    /// before its attribution (The plan was dead, he said. "…").
    private boolean isNextSentence(Sentence sentence) {
        Utterance before = found.get(last);
        Span cue = before.cue();
        boolean spoken = before.kind() != Kind.INDIRECT || (cue != null && before.start() < cue.start());
        boolean inscribed = cue != null && before.speaker() != null && printed.isInscription(cue);
        return spoken && !inscribed && before.speaker() != null && lastParagraph == sentence.paragraph();
    }

    /// Whether the last quotation was left open at the end of the paragraph before, and this one opens again.
    private boolean runsOn(Sentence sentence) {
        Utterance before = found.get(last);
        return sentence.tag(0) == Tag.SPEECH
                && sentence.paragraph() == lastParagraph + 1
                && printed.isLeftOpen(before.contents().getLast());
    }

    /// Whether loose words are somebody's: an answer that is a paragraph of its own, or words enough to be no name.
    private boolean isSaid(List<Span> loose, Sentence sentence) {
        boolean alone = sentence.size() <= loose.size() + 1 && sentence.tag(0) == Tag.SPEECH;
        int words = loose.stream().mapToInt(printed::wordsIn).sum();
        return words >= 3 || ((alone || isAnswer(sentence)) && printed.isStatement(loose.getFirst()));
    }

    /// "Asked whether he had a message: “Good morning.”"
    private static boolean isAnswer(Sentence sentence) {
        int last = sentence.size() - 1;
        return sentence.tag(last) == Tag.SPEECH && sentence.is(last - 1, ":");
    }

    private @Nullable Span speakerOf(Sentence sentence) {
        boolean near = last >= 0 && sentence.paragraph() - lastParagraph <= LONGEST_SILENCE;
        return near ? found.get(last).speaker() : null;
    }

    /// The place of the quotation whose speaker goes on afterwards, or -1: the last in quote marks, else the first.
    private static int main(List<Utterance> here) {
        int main = -1;
        for (int i = 0; i < here.size(); i++) {
            Utterance quotation = here.get(i);
            boolean better = main < 0 || (quotation.kind() == Kind.DIRECT && quotation.cue() != null);
            if (better && (quotation.speaker() != null || quotation.kind() != Kind.INDIRECT)) {
                main = i;
            }
        }
        return main;
    }

    private Utterance longer(Utterance host, List<Span> more) {
        List<Span> contents = new ArrayList<>(host.contents());
        contents.addAll(more);
        contents.sort(Comparator.comparingInt(Span::start));
        return new Utterance(printed.kind(contents), contents, host.cue(), host.speaker());
    }
}

package newsdesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsdesk.corpus.Span;

/// Tells whether what a sentence puts between quotation marks stands so between the marks of the words it cites, and
/// swaps the true words in where exactly one place of them is meant.
final class QuotationCheck {

    /// A shorter quotation may be a word that anybody uses, so it need not stand between marks in the source; in
    /// characters. What others who check quotations settled on.
    static final int SHORTEST = 12;

    /// How much of an altered quotation must agree with a place for that place to be meant: three words of four.
    private static final double MEANT = 0.75;

    /// An attribution within a quotation is no longer than this, in words.
    private static final int LONGEST_ATTRIBUTION = 16;

    private final Lexicon lexicon;

    QuotationCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// What became of the quotations of a sentence.
    sealed interface Outcome {

        /// They stand in the cited words; the sentence perhaps with the true words swapped in.
        record Verbatim(String sentence) implements Outcome {}

        /// One does not, and it is not certain what is meant.
        record Altered() implements Outcome {}
    }

    Outcome check(String sentence, String cited) {
        List<Span> stretches = outermost(QuotedWords.in(sentence));
        if (stretches.isEmpty()) {
            return new Outcome.Verbatim(sentence);
        }
        Wording source = Wording.of(cited, lexicon);
        StringBuilder repaired = new StringBuilder(sentence);
        for (Span stretch : stretches.reversed()) {
            String inner = inner(stretch.of(sentence));
            Wording words = Wording.of(inner, lexicon);
            if (words.size() == 0 || stands(words, inner, source)) {
                continue;
            }
            List<Span> meant = meant(words, source);
            if (inner.length() < SHORTEST || meant.size() != 1) {
                return new Outcome.Altered();
            }
            int from = stretch.start() + stretch.of(sentence).indexOf(inner);
            int first = from + words.at(0).start();
            int last = from + words.at(words.size() - 1).end();
            repaired.replace(first, last, meant.getFirst().of(cited));
        }
        return new Outcome.Verbatim(repaired.toString());
    }

    static List<Span> outermost(List<Span> spans) {
        List<Span> outer = new ArrayList<>();
        for (Span span : spans) {
            if (outer.isEmpty() || span.start() >= outer.getLast().end()) {
                outer.add(span);
            }
        }
        return outer;
    }

    private static String inner(String quoted) {
        return quoted.replaceAll("^[“”„«»\"‘’‚'`]+|[“”„«»\"‘’'`]+$", "");
    }

    private static boolean stands(Wording words, String inner, Wording source) {
        boolean brief = inner.length() < SHORTEST;
        for (int start = 0; start < source.size(); start++) {
            if (standsAt(words, source, start, brief)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(Wording words, Wording source, int start, boolean brief) {
        int at = start;
        for (int i = 0; i < words.size(); i++, at++) {
            if (i > 0
                    && at < source.size()
                    && source.at(at).quoted() == 0
                    && source.at(at - 1).quoted() > 0) {
                at = behindAttribution(source, at);
            }
            if (at >= source.size()
                    || !source.at(at).lower().equals(words.at(i).lower())
                    || (source.at(at).quoted() == 0 && !brief)) {
                return false;
            }
        }
        return true;
    }

    /// The place where a quotation goes on that an attribution interrupts at a place, or the end of all words.
    private static int behindAttribution(Wording source, int at) {
        int next = at;
        boolean said = false;
        while (next < source.size() && source.at(next).quoted() == 0) {
            said |= Speech.isVerb(source.at(next));
            next++;
        }
        boolean sameLine = next < source.size()
                && source.text()
                                .substring(
                                        source.at(at).start(), source.at(next).start())
                                .indexOf('\n')
                        < 0;
        return said && sameLine && next - at <= LONGEST_ATTRIBUTION ? next : source.size();
    }

    /// The places between marks that so nearly say the same that one of them must be meant.
    private static List<Span> meant(Wording words, Wording source) {
        List<Span> meant = new ArrayList<>();
        double best = MEANT;
        int lastEnd = -1;
        for (int start = 0; start < source.size(); start++) {
            for (int length = Math.max(1, words.size() - 2); length <= words.size() + 2; length++) {
                int end = start + length;
                if (end > source.size() || !isQuotedThroughout(source, start, end)) {
                    break;
                }
                double agreement = agreement(words, source, start, end);
                boolean sharper = agreement > best;
                if (sharper || (agreement == best && start >= lastEnd)) {
                    if (sharper) {
                        meant.clear();
                    }
                    best = agreement;
                    lastEnd = end;
                    meant.add(new Span(
                            source.at(start).start(), source.at(end - 1).end()));
                }
            }
        }
        return meant;
    }

    private static boolean isQuotedThroughout(Wording source, int start, int end) {
        return source.tokens().subList(start, end).stream().allMatch(token -> token.quoted() > 0);
    }

    /// Twice the words in common, in order, by all words of both.
    private static double agreement(Wording words, Wording source, int start, int end) {
        int[][] common = new int[words.size() + 1][end - start + 1];
        for (int i = 1; i <= words.size(); i++) {
            for (int k = 1; k <= end - start; k++) {
                boolean same =
                        words.at(i - 1).lower().equals(source.at(start + k - 1).lower());
                common[i][k] = same ? common[i - 1][k - 1] + 1 : Math.max(common[i - 1][k], common[i][k - 1]);
            }
        }
        return 2.0 * common[words.size()][end - start] / (words.size() + end - start);
    }

    /// Whether a quotation that stands within another in the source is given to whom the source gives it.
    static boolean isGivenToItsSpeaker(Comparison comparison) {
        Wording draft = comparison.draft();
        Wording cited = comparison.cited();
        for (Span stretch : outermost(QuotedWords.in(draft.text()))) {
            List<Token> words = draft.tokens().stream()
                    .filter(token -> stretch.start() <= token.start() && token.end() <= stretch.end())
                    .toList();
            for (int start = 0; start + words.size() <= cited.size() && !words.isEmpty(); start++) {
                if (cited.at(start).quoted() > 1 && same(words, cited, start) && !namesInner(draft, cited, start)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean same(List<Token> words, Wording cited, int start) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).lower().equals(cited.at(start + i).lower())) {
                return false;
            }
        }
        return true;
    }

    private static final Set<String> QUOTING =
            Set.of("quoted", "quoting", "recalled", "recalling", "repeated", "repeating");

    /// Whether somebody is spoken to, and so is not the speaker.
    private static boolean isTold(Wording draft, int name) {
        int at = name - 1;
        while (at >= 0 && draft.at(at).isCapitalised()) {
            at--;
        }
        return draft.is(at, Set.of("told", "telling", "to", "asked"));
    }

    /// Whether the draft has the name that stands before an inner quotation, or says that somebody is quoted.
    private static boolean namesInner(Wording draft, Wording cited, int start) {
        if (draft.hasAny(QUOTING)) {
            return true;
        }
        for (int i = start - 1; i >= 0 && i >= start - 6 && cited.at(i).quoted() > 0; i--) {
            Token inner = cited.at(i);
            if (inner.isCapitalised() && !SmallWords.FREE.contains(inner.lower())) {
                return draft.homes(inner).stream().anyMatch(place -> !isTold(draft, place));
            }
        }
        return false;
    }
}

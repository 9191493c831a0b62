package newsdesk.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsdesk.corpus.Article;
import newsdesk.corpus.Span;

/// Finds what an article hands to whom.
public final class QuotationFinder {

    private static final Pattern PAST = Pattern.compile(
            "says|tells|writes|used to .*|(?!.*\\b(?:would|could|might|should|will)\\b).*(?:ed|said|told|wrote)");

    private final Cues cues = new Cues();
    private final SentenceReader reader;
    private final Aliases aliases;

    public QuotationFinder(Tagger tagger, Aliases aliases) {
        this.reader = new SentenceReader(tagger, cues);
        this.aliases = aliases;
    }

    /// The quotations of an article, by where they begin.
    public List<Quotation> quotations(Article article) {
        return quotations(article.body());
    }

    List<Quotation> quotations(String body) {
        List<Quoted> marked = QuoteMarks.in(body);
        List<Sentence> sentences = reader.sentences(body, new SpeechMarks(body, cues).speech(marked));
        Printed printed = new Printed(body, marked);
        List<Utterance> all = new ArrayList<>(utterances(sentences, printed));
        for (Quoted stretch : marked) {
            if (stretch.depth() == 0 && printed.holdsAnother(stretch)) {
                all.addAll(quotedWithin(body, stretch));
            }
        }
        all.sort(Comparator.comparingInt(Utterance::start).thenComparingInt(Utterance::end));
        return resolver(body, sentences, all).resolved(all);
    }

    private List<Utterance> utterances(List<Sentence> sentences, Printed printed) {
        Floating found = new Floating(printed);
        for (Sentence sentence : sentences) {
            List<Report> reports = Reports.in(sentence, cues);
            List<Utterance> read = new ArrayList<>();
            for (Report report : reports) {
                Utterance utterance = printed.utterance(sentence, report);
                if (!printed.isWithinMarks(utterance)) {
                    read.add(utterance);
                }
            }
            found.add(sentence, reports, read);
        }
        return found.gathered();
    }

    /// What somebody who is quoted quotes: "He told me, 'Keep this dry.'"
    private List<Utterance> quotedWithin(String body, Quoted stretch) {
        String words = body.substring(stretch.inner(), stretch.closed() ? stretch.end() - 1 : stretch.end());
        List<Quoted> marked = QuoteMarks.in(words);
        List<Sentence> sentences = reader.sentences(words, new SpeechMarks(words, cues).speech(marked));
        return utterances(sentences, new Printed(words, marked)).stream()
                .filter(inner -> inner.kind() == Kind.DIRECT && happened(inner, words))
                .map(inner -> inner.shifted(stretch.inner()))
                .toList();
    }

    /// Whether words within words were once said: what people "would say" or "keep saying" is nobody's quotation.
    private static boolean happened(Utterance inner, String words) {
        if (inner.cue() == null || inner.speaker() == null) {
            return false;
        }
        return PAST.matcher(inner.cue().of(words).toLowerCase(Locale.ROOT)).matches();
    }

    private SpeakerResolver resolver(String body, List<Sentence> sentences, List<Utterance> utterances) {
        List<Span> places = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        Set<String> known = Names.known(sentences);
        for (Sentence sentence : sentences) {
            names.addAll(Names.in(sentence, places.size(), body, known));
            places.add(new Span(sentence.start(0), sentence.end(sentence.size() - 1)));
        }
        List<Span> speakers = new ArrayList<>();
        for (Utterance utterance : utterances) {
            if (utterance.speaker() != null) {
                speakers.add(utterance.speaker());
            }
        }
        return new SpeakerResolver(body, places, names, speakers, aliases);
    }
}

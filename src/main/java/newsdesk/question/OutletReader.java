package newsdesk.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Span;

/// Finds where a question names outlets. The longest name wins, and a name that is also an ordinary word (Time,
/// The Age, The Verge) counts only where it is written or used as a name: "the Age reported", "according to the
/// verge", not "the age of the president".
final class OutletReader {

    private static final Set<String> REPORTING = Set.of(
            "reported",
            "reports",
            "report",
            "says",
            "said",
            "say",
            "wrote",
            "writes",
            "write",
            "claims",
            "claimed",
            "published",
            "publishes",
            "article",
            "articles",
            "story",
            "stories",
            "piece",
            "coverage",
            "interview",
            "describes",
            "described",
            "mentioned",
            "mentions",
            "reporting",
            "reporter",
            "journalist",
            "newspaper",
            "magazine",
            "website",
            "headline",
            "suggested",
            "suggests",
            "covered",
            "covers",
            "highlighted",
            "quoted",
            "quotes",
            "noted",
            "notes",
            "editorial",
            "column",
            "paper");

    private static final Set<String> BEFORE_SOURCES = Set.of("by", "in", "from", "on", "per", "via", "with", "at");

    private static final String QUOTES = "'\"‘’“”«»";

    private final OutletNames names;

    OutletReader(Collection<Outlet> outlets) {
        names = new OutletNames(outlets);
    }

    /// Whether a folded word says of others that they report, or what they report in.
    static boolean isOfReporting(String folded) {
        return REPORTING.contains(folded);
    }

    List<OutletMention> read(String question) {
        List<Word> words = Word.of(question);
        boolean capitalsTell = Capitals.tell(words);
        List<OutletMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            at = readAt(question, words, at, capitalsTell, mentions);
        }
        return List.copyOf(mentions);
    }

    /// Adds what is named at a word and gives the word to go on with.
    private int readAt(String question, List<Word> words, int at, boolean capitalsTell, List<OutletMention> mentions) {
        for (int length = Math.min(OutletNames.LONGEST, words.size() - at); length > 0; length--) {
            Place place = new Place(question, words, at, at + length, capitalsTell);
            List<OutletNames.Name> named =
                    names.spelt(place.key()).stream().filter(place::names).toList();
            if (!named.isEmpty()) {
                boolean withThe = named.stream().anyMatch(OutletNames.Name::withThe) && place.followsThe();
                Span span = new Span(words.get(withThe ? at - 1 : at).span().start(), place.end());
                named.stream()
                        .map(OutletNames.Name::outlet)
                        .distinct()
                        .forEach(outlet -> mentions.add(new OutletMention(outlet, span)));
                return at + length;
            }
        }
        return at + 1;
    }

    /// Some words of a question that may be a name.
    private record Place(String question, List<Word> words, int from, int to, boolean capitalsTell) {

        String key() {
            StringBuilder key = new StringBuilder();
            for (Word word : words.subList(from, to - 1)) {
                key.append(OutletNames.key(word.printed()));
            }
            return key.append(OutletNames.key(words.get(to - 1).stem())).toString();
        }

        int end() {
            Word last = words.get(to - 1);
            return last.span().start() + last.stem().length();
        }

        boolean followsThe() {
            return from > 0 && words.get(from - 1).folded().equals("the");
        }

        boolean names(OutletNames.Name name) {
            if (name.initials()) {
                return words.get(from).isAcronym();
            }
            if (!name.ordinary()) {
                return true;
            }
            return isWrittenAsName(name) || isUsedAsSource(name);
        }

        private boolean isWrittenAsName(OutletNames.Name name) {
            boolean capitalised = words.subList(from, to).stream().allMatch(Word::isCapitalised);
            if (!capitalised || !capitalsTell || isPartOfLongerName()) {
                return false;
            }
            boolean startsSentence = words.get(from).opensSentence() && to - from == 1;
            boolean lacksThe = name.withThe() && !followsThe() && to - from == 1 && isShort(name);
            return !startsSentence && !lacksThe && !isFollowedByOf();
        }

        /// Names that are nothing without their "The": The Age, The Sun.
        private static boolean isShort(OutletNames.Name name) {
            return name.key().length() <= 3;
        }

        /// "The age of", but not "accused by The Verge of" or "in 'The Age' of Monday".
        private boolean isFollowedByOf() {
            int before = followsThe() && words.get(from - 1).isCapitalised() ? from - 1 : from;
            boolean by = before > 0 && words.get(before - 1).folded().equals("by");
            return !by
                    && !isQuoted()
                    && to < words.size()
                    && words.get(to).folded().equals("of");
        }

        /// Whether quotation marks stand around it, with or without "The".
        private boolean isQuoted() {
            int begin = words.get(followsThe() ? from - 1 : from).span().start();
            int end = end();
            return begin > 0
                    && end < question.length()
                    && QUOTES.indexOf(question.charAt(begin - 1)) >= 0
                    && QUOTES.indexOf(question.charAt(end)) >= 0;
        }

        /// "Financial Times" is not The Times, and "Fortune 500" is not Fortune.
        private boolean isPartOfLongerName() {
            boolean continues = !followsThe()
                    && from > 0
                    && !words.get(from).opensClause()
                    && words.get(from - 1).isCapitalised()
                    && !words.get(from - 1).opensSentence();
            boolean goesOn = to < words.size()
                    && !words.get(to).opensClause()
                    && !words.get(to - 1).folded().endsWith("'s")
                    && (words.get(to).isCapitalised() || words.get(to).startsWithDigit())
                    && !REPORTING.contains(words.get(to).stem());
            return continues || goesOn;
        }

        /// "According to the verge", "the verge reported", "the verge's article", "in the verge article".
        private boolean isUsedAsSource(OutletNames.Name name) {
            int before = followsThe() ? from - 1 : from;
            if (isFollowedByOf() || (name.withThe() && !followsThe())) {
                return false;
            }
            boolean accordingTo = before >= 2
                    && words.get(before - 1).folded().equals("to")
                    && words.get(before - 2).folded().equals("according");
            boolean reports = to < words.size()
                    && !words.get(to).opensClause()
                    && REPORTING.contains(words.get(to).stem())
                    && (name.withThe() || to - from > 1 || words.get(from).isCapitalised() || followsSource(before));
            boolean reportedBy = before >= 2
                    && followsSource(before)
                    && REPORTING.contains(words.get(before - 2).folded())
                    && endsPhrase();
            return accordingTo || reports || reportedBy;
        }

        private boolean followsSource(int before) {
            return before >= 1 && BEFORE_SOURCES.contains(words.get(before - 1).folded());
        }

        private boolean endsPhrase() {
            return to == words.size()
                    || words.get(to).opensClause()
                    || !words.get(to).isCapitalised();
        }
    }
}

package newsdesk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Span;
import newsdesk.quotes.Attribution;
import newsdesk.quotes.Kind;
import newsdesk.quotes.Quotation;
import newsdesk.quotes.Speaker;
import org.jspecify.annotations.Nullable;

/// What somebody is reported to have said is told as his, and as nobody else's.
final class SpeakerRung implements Rung {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "who", "which", "his", "her", "their", "its");

    /// Of the words of a sentence that tells something itself, at most this share may be somebody's words in the source.
    private static final double SHARE = 0.5;

    private final Function<Article, List<Quotation>> finder;

    SpeakerRung(Function<Article, List<Quotation>> finder) {
        this.finder = finder;
    }

    @Override
    public boolean holds(Comparison comparison) {
        List<@Nullable Quotation> told = byWord(comparison.draft());
        List<@Nullable Quotation> printed = byWord(comparison.cited());
        int own = 0;
        int reported = 0;
        for (int i = 0; i < comparison.draft().size(); i++) {
            List<Integer> homes = comparison.homes(i);
            if (!comparison.draft().at(i).isContent() || homes.isEmpty()) {
                continue;
            }
            Quotation here = told.get(i);
            if (here == null) {
                boolean always = homes.stream().allMatch(home -> isSpoken(printed.get(home), comparison.cited()));
                reported += always ? 1 : 0;
                own++;
            } else if (homes.stream().allMatch(home -> isAnothers(here, printed.get(home), comparison))) {
                return false;
            }
        }
        boolean attributed = comparison.draft().tokens().stream().anyMatch(Speech::isVerb);
        return attributed || reported <= SHARE * own;
    }

    /// Whether words are certainly somebody's: direct speech, or behind a plain verb of speaking.
    private static boolean isSpoken(@Nullable Quotation quotation, Wording wording) {
        if (quotation == null) {
            return false;
        }
        Span cue = quotation.cue();
        return quotation.kind() == Kind.DIRECT
                || (cue != null
                        && wording.tokens().stream()
                                .anyMatch(token -> cue.start() <= token.start()
                                        && token.end() <= cue.end()
                                        && Speech.isVerb(token)));
    }

    /// The innermost quotation that each word stands in, or null.
    private List<@Nullable Quotation> byWord(Wording wording) {
        List<Quotation> quotations = wording.text().isBlank()
                ? List.of()
                : finder.apply(new Article(new ArticleId("checked"), Imprint.NONE, wording.text()));
        List<@Nullable Quotation> byWord = new ArrayList<>();
        for (Token token : wording.tokens()) {
            @Nullable Quotation innermost = null;
            for (Quotation quotation : quotations) {
                boolean within = quotation.contents().stream()
                        .anyMatch(part -> part.start() <= token.start() && token.end() <= part.end());
                if (within && (innermost == null || length(quotation) <= length(innermost))) {
                    innermost = quotation;
                }
            }
            byWord.add(innermost);
        }
        return byWord;
    }

    private static int length(Quotation quotation) {
        return quotation.end() - quotation.start();
    }

    /// Whether the source has a speaker who is certainly not the one of the draft.
    private static boolean isAnothers(Quotation here, @Nullable Quotation there, Comparison comparison) {
        if (there == null) {
            return false;
        }
        Set<Token> speaker = words(here, comparison.draft());
        Set<Token> speakerThere = words(there, comparison.cited());
        Set<String> named = resolved(there);
        if (speaker.isEmpty() || (speakerThere.isEmpty() && named.isEmpty())) {
            return false;
        }
        boolean byName = speaker.stream().anyMatch(Token::isCapitalised);
        return speaker.stream()
                .filter(token -> !byName || token.isCapitalised())
                .noneMatch(token -> named.contains(token.lower())
                        || speakerThere.stream().anyMatch(token::meansTheSameAs));
    }

    /// The words for a speaker that say who he is.
    private static Set<Token> words(Quotation quotation, Wording wording) {
        Set<Token> words = new HashSet<>();
        Span printed = quotation.printedSpeaker();
        for (Token token : wording.tokens()) {
            if (printed != null
                    && printed.start() <= token.start()
                    && token.end() <= printed.end()
                    && token.isContent()
                    && !PRONOUNS.contains(token.lower())) {
                words.add(token);
            }
        }
        return words;
    }

    private static Set<String> resolved(Quotation quotation) {
        Set<String> names = new HashSet<>();
        if (quotation.attribution() instanceof Attribution.Named(Speaker known, Span _)) {
            for (String name : known.name().split("[\\s.]+", -1)) {
                names.add(name.toLowerCase(java.util.Locale.ROOT));
            }
        }
        return names;
    }
}

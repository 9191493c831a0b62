package newsdesk.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// A sentence of a claim beside the sentences of articles that are nearest to it, word by word.
///
/// What is done may be told in many words, and a word for it that the articles lack is no fault. Names, numbers, days
/// and qualities are told in few: one that they lack is a fault, and so is a word that stands between the same words as
/// another one in the articles.
final class ClaimSentence {

    /// What turns a word round. Only where the rest is the other word.
    private static final List<String> TURNING =
            List.of("un", "in", "im", "il", "ir", "dis", "non", "mis", "anti", "de");

    /// The shortest word that is turned round so.
    private static final int SHORTEST = 4;

    private final TaggedWording claim;
    private final TaggedWording near;
    private final Wording everything;
    private final Thesaurus thesaurus;
    private final List<Integer> content;

    /// Where the words of the claim stand in the sentences near to it.
    private final Map<Integer, List<Integer>> homes = new HashMap<>();

    private final List<ClaimFault> faults = new ArrayList<>();
    private int open;
    private int away;

    /// @param claim      the sentence
    /// @param near       the sentences that are nearest to it, the nearest first
    /// @param everything all that the articles print
    ClaimSentence(TaggedWording claim, TaggedWording near, Wording everything, Thesaurus thesaurus) {
        this.claim = claim;
        this.near = near;
        this.everything = everything;
        this.thesaurus = thesaurus;
        content = IntStream.range(0, claim.size())
                .filter(claim::isContent)
                .boxed()
                .toList();
        content.forEach(place -> homes.put(place, near.wording().homes(claim.at(place))));
    }

    ClaimFindings findings() {
        for (int i = 0; i < content.size(); i++) {
            lookFor(content.get(i));
            if (isExchanged(i)) {
                faults.add(ClaimFault.EXCHANGED);
            }
        }
        if (claim.denies(0) && !near.denies(0)) {
            faults.add(ClaimFault.DENIED);
        }
        return new ClaimFindings(content.size(), open, away, faults);
    }

    private List<Integer> homes(int place) {
        return homes.getOrDefault(place, List.of());
    }

    private void lookFor(int place) {
        if (!homes(place).isEmpty()) {
            return;
        }
        Token token = claim.at(place);
        ClaimKind kind = claim.kind(place);
        if (!everything.homes(token).isEmpty()) {
            away++;
        } else if (isOpposite(token)) {
            open++;
            faults.add(ClaimFault.OPPOSITE);
        } else if (!kind.hasOtherWords() || !hasOtherWord(token, kind)) {
            open++;
            if (kind.mustBePrinted()) {
                faults.add(ClaimFault.NOT_PRINTED);
            }
        }
    }

    private boolean isOpposite(Token token) {
        return IntStream.range(0, near.size())
                .filter(near::isContent)
                .mapToObj(near::at)
                .anyMatch(other -> isTurned(token.lower(), other.lower())
                        || isTurned(other.lower(), token.lower())
                        || thesaurus.relation(token.lower(), other.lower()) == Thesaurus.Relation.OPPOSITE);
    }

    /// "Uncontrolled" and "controlled", "unpopularity" and "popular".
    private static boolean isTurned(String turned, String other) {
        return other.length() >= SHORTEST
                && TURNING.stream()
                        .anyMatch(before -> turned.startsWith(before)
                                && (turned.substring(before.length()).equals(other)
                                        || Derivations.same(turned.substring(before.length()), other)));
    }

    private boolean hasOtherWord(Token token, ClaimKind kind) {
        return IntStream.range(0, near.size())
                .filter(near::isContent)
                .anyMatch(place -> isOtherWord(token, kind, near.at(place)));
    }

    private boolean isOtherWord(Token token, ClaimKind kind, Token printed) {
        return switch (thesaurus.relation(token.lower(), printed.lower())) {
            case SAME -> true;
            case WIDER -> kind != ClaimKind.NAME;
            case OPPOSITE, NONE -> false;
        };
    }

    /// Whether another word stands in the articles between the words that this one stands between, and this one does
    /// not.
    private boolean isExchanged(int index) {
        int place = content.get(index);
        ClaimKind kind = claim.kind(place);
        if (!kind.isExchanged() || index == 0 || index == content.size() - 1) {
            return false;
        }
        int before = content.get(index - 1);
        int behind = content.get(index + 1);
        Set<Integer> instead = new HashSet<>();
        for (int from : homes(before)) {
            for (int to : homes(behind)) {
                if (near.at(from).sentence() != near.at(to).sentence() || to - from > behind - before + 1) {
                    continue;
                }
                List<Integer> between = IntStream.range(from + 1, to)
                        .filter(near::isContent)
                        .boxed()
                        .toList();
                if (between.stream().anyMatch(homes(place)::contains)) {
                    return false;
                }
                instead.addAll(between);
            }
        }
        Token token = claim.at(place);
        return instead.stream().noneMatch(other -> isOtherWord(token, ClaimKind.OTHER, near.at(other)))
                && instead.stream().anyMatch(other -> kind.fitsWhere(near.kind(other)));
    }
}

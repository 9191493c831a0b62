package newsdesk.answer;

import java.util.List;

/// Every name of a sentence stands in the cited words or in the article's headline.
final class NameRung implements Rung {

    /// The parts of one name stand so near to each other, in words.
    private static final int NEAR = 3;

    @Override
    public boolean holds(Comparison comparison) {
        for (int i = 0; i < comparison.draft().size(); i++) {
            if (comparison.isName(i)
                    && !isNamed(comparison.cited(), comparison.homes(i), comparison, i)
                    && !isNamed(
                            comparison.headline(),
                            comparison.headline().homes(comparison.draft().at(i)),
                            comparison,
                            i)) {
                return false;
            }
        }
        return nameIsWhole(comparison);
    }

    /// Whether names that stand side by side do so in the source: of two people no third is made.
    private static boolean nameIsWhole(Comparison comparison) {
        Wording draft = comparison.draft();
        for (int i = 1; i < draft.size(); i++) {
            Token before = draft.at(i - 1);
            boolean pair = comparison.isName(i)
                    && before.isCapitalised()
                    && before.end() + 1 == draft.at(i).start()
                    && !SmallWords.FREE.contains(before.lower())
                    && !TitleRung.isOffice(before)
                    && !TitleRung.isOffice(draft.at(i))
                    && !comparison.homes(i).isEmpty()
                    && !comparison.homes(i - 1).isEmpty();
            if (pair && !standNear(comparison.homes(i - 1), comparison.homes(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean standNear(List<Integer> homes, List<Integer> others) {
        return homes.stream()
                .anyMatch(home ->
                        others.stream().anyMatch(other -> other != home.intValue() && Math.abs(other - home) <= NEAR));
    }

    /// A name stands there as a name; a title in front of one may be printed small elsewhere.
    private static boolean isNamed(Wording wording, List<Integer> homes, Comparison comparison, int place) {
        Wording draft = comparison.draft();
        boolean title = (place + 1 < draft.size() && draft.at(place + 1).isCapitalised())
                || TitleRung.isOffice(draft.at(place));
        return homes.stream().anyMatch(home -> title || wording.at(home).isCapitalised());
    }
}

package newsdesk.answer;

import java.util.Set;

/// Whoever held an office, is to hold it, or stands in for its holder is not told to hold it.
final class TitleRung implements Rung {

    private static final Set<String> OFFICES = SmallWords.words("""
            minister president premier chancellor secretary ambassador director chief head governor mayor commander
            general chairman chairwoman chair leader commissioner judge envoy mediator speaker king queen officer
            spokesman spokeswoman treasurer banker senator marshal delegate rapporteur
            """);

    private static final Set<String> LIMITS = SmallWords.words("""
            former ex deputy acting interim vice assistant outgoing incoming designate elect predecessor successor
            future retired onetime caretaker nominee
            """);

    static boolean isOffice(Token token) {
        return token.isAny(OFFICES);
    }

    @Override
    public boolean holds(Comparison comparison) {
        Wording draft = comparison.draft();
        Wording cited = comparison.cited();
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.at(i).isAny(OFFICES)) {
                continue;
            }
            Token office = draft.at(i);
            String limit = limit(draft, i);
            boolean any = false;
            boolean fits = false;
            for (int k = 0; k < cited.size(); k++) {
                if (cited.at(k).base().equals(office.base())) {
                    any = true;
                    fits |= limit(cited, k).equals(limit);
                }
            }
            if (any && !fits) {
                return false;
            }
        }
        return true;
    }

    /// What limits an office, in small letters; empty where nothing does.
    private static String limit(Wording wording, int office) {
        Token title = wording.at(office);
        for (int k = office - 1; k >= Math.max(0, office - 3); k--) {
            Token before = wording.at(k);
            if (before.clause() != title.clause() || before.isAny(Set.of("of", "and", "by", "that", "said", "to"))) {
                break;
            }
            if (before.isAny(LIMITS)) {
                return before.is("ex") || before.is("onetime") ? "former" : before.lower();
            }
        }
        if (wording.is(office + 1, Set.of("designate", "elect"))) {
            return wording.at(office + 1).lower();
        }
        for (int k = office + 1;
                k < Math.min(wording.size(), office + 4) && wording.at(k).clause() == title.clause();
                k++) {
            if (wording.at(k).isAny(Set.of("until", "till"))) {
                return "former";
            }
        }
        return "";
    }
}

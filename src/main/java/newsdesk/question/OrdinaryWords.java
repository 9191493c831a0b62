package newsdesk.question;

import java.util.Arrays;
import java.util.Set;

/// English words that outlets are called by and that mean something else in most sentences: time, fortune, the
/// age.
final class OrdinaryWords {

    private static final Set<String> WORDS =
            Set.of(("advertiser advocate age argus arts athletic atlantic bee billboard "
                            + "bulletin business bustle bureau california chronicle citizen city conversation courier cut daily "
                            + "dawn day defender dispatch diplomat economist economy examiner explorer express financial focus "
                            + "fortune fox free gazette globe grill guardian health herald hill hindu hour independent index "
                            + "information inquirer insider intercept international inverse journal law ledger life light line "
                            + "live local mail market markets media messenger metro mint mirror money monitor motherboard music "
                            + "nation national nature new news now observer onion outlook pages people pioneer planet point "
                            + "policy politics polygon post press print quartz quint reason record register republic review "
                            + "ringer rivals roar salon science scope sentinel signal sky slate space spectator spin sport sports "
                            + "standard star stern street style sun talk technology telegraph the this time times today tribune "
                            + "union variety verge vice view voice vox war watch week weekly wire wired world wrap")
                    .split(" ", -1));

    private OrdinaryWords() {}

    /// Whether a name is made of nothing but such words, and is not spelt in a way that no sentence would spell
    /// them ("TechCrunch").
    static boolean make(String name) {
        return Arrays.stream(Fold.of(name).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .allMatch(WORDS::contains);
    }
}

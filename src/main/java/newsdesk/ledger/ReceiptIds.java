package newsdesk.ledger;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The ids of receipts: eight characters that can be read aloud and typed without mistaking one for another. Chance
/// alone may give one twice; whoever files receipts keeps those that were given.
public final class ReceiptIds {

    /// Digits and capital letters without 0 and O, 1, I and L.
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// With 31 characters to choose from, 850 thousand million ids.
    private static final int LENGTH = 8;

    private static final Pattern ID = Pattern.compile("[%s]{%d}".formatted(ALPHABET, LENGTH));

    private final RandomGenerator chance;

    /// @param chance one that cannot be foretold, where ids of private answers must not be guessed
    public ReceiptIds(RandomGenerator chance) {
        this.chance = chance;
    }

    /// Another id.
    public synchronized String next() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    /// The id as it is written here, where somebody typed it in small letters or with space around it.
    public static String asWritten(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    static boolean isOne(String id) {
        return ID.matcher(id).matches();
    }
}

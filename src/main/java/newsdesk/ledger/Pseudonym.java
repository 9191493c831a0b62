package newsdesk.ledger;

import java.util.regex.Pattern;

/// Who a member is to the ledger: always the same one, and nobody can tell who. Made by [Pseudonyms].
///
/// @param value 22 characters of base64url; an id of Discord, of at most 20 digits, is none
public record Pseudonym(String value) {

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{22}");

    public Pseudonym {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("no pseudonym");
        }
    }
}

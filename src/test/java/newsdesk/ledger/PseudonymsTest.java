package newsdesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /// As `printf 175928847299117063 | openssl dgst -sha256 -mac HMAC -macopt key:…` has it, its first 16 bytes.
    @Test
    void pseudonymIsTheHashUnderTheKey() {
        assertThat(new Pseudonyms(KEY).of("175928847299117063")).isEqualTo(new Pseudonym("1W7v1oLnJvLAptXQKNCKRw"));
    }

    @Test
    void membersAndKeysHavePseudonymsOfTheirOwn() {
        byte[] other = KEY.clone();
        other[31]++;

        assertThat(new Pseudonyms(KEY).of("1"))
                .isEqualTo(new Pseudonyms(KEY).of("1"))
                .isNotEqualTo(new Pseudonyms(KEY).of("2"))
                .isNotEqualTo(new Pseudonyms(other).of("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "175928847299117063", "18446744073709551615", "ABCDEFGHIJKLMNOPQRSTU!"})
    void idOfAMemberIsNoPseudonym(String value) {
        assertThatThrownBy(() -> new Pseudonym(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pseudonym");
    }

    @Test
    void shortKeyIsRefused() {
        assertThatThrownBy(() -> new Pseudonyms(new byte[16]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key of 16 bytes");
    }
}

package newsdesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptIdsTest {

    @Test
    void idHasEightCharactersThatCannotBeMistaken() {
        ReceiptIds ids = new ReceiptIds(new Random(1));
        TreeSet<Integer> used = new TreeSet<>();

        List<String> made = Stream.generate(ids::next).limit(2000).toList();

        assertThat(made).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).hasSize(8));
        made.forEach(id -> id.chars().forEach(used::add));
        assertThat(used)
                .extracting(c -> Character.toString(c))
                .hasSize(31)
                .doesNotContain("0", "O", "1", "I", "L")
                .allMatch(c -> c.matches("[2-9A-Z]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCDEFG", "ABCDEFGHJ", "ABCDEFG0", "abcdefgh", "ABCDEFG "})
    void receiptHasNoOtherId(String id) {
        assertThatThrownBy(() -> new Receipt(
                        id,
                        Instant.EPOCH,
                        new Posting(Optional.empty(), "c", Optional.empty()),
                        Optional.empty(),
                        new Finding(Outcome.UNAVAILABLE, "", List.of(), "extractive", 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no id of a receipt: " + id);
    }
}

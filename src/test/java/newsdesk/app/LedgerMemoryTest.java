package newsdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.Pseudonyms;
import newsdesk.ledger.sql.SqlLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerMemoryTest {

    @Test
    void ledgerBelongsToTheBotThatUsedItFirst(@TempDir Path data) {
        try (Ledger ledger = SqlLedger.in(data.resolve("ledger.db"), new Random(1))) {
            LedgerMemory memory =
                    new LedgerMemory(ledger, new Pseudonyms(new byte[Pseudonyms.KEY_BYTES]), Clock.systemUTC());

            assertThat(memory.isOf("101")).isTrue();
            assertThat(memory.isOf("101")).isTrue();
            assertThat(memory.isOf("102")).isFalse();
        }
    }
}

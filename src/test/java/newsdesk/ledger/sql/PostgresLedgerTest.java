package newsdesk.ledger.sql;

import static newsdesk.ledger.sql.Ledgers.ANN;
import static newsdesk.ledger.sql.Ledgers.NOON;
import static newsdesk.ledger.sql.Ledgers.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.ServerSettings;
import org.junit.jupiter.api.Test;

/// The ledger in a real server.
class PostgresLedgerTest extends LedgerContract {

    private final PostgresAddress address = Postgres.shared().fresh();

    @Override
    Ledger open(RandomGenerator chance) {
        return SqlLedger.on(address, Optional.empty(), chance);
    }

    private static PostgresAddress in(PostgresAddress address, String schema) {
        return new PostgresAddress(
                address.host(), address.port(), address.database(), address.user(), schema, address.parameters());
    }

    @Test
    void botsInSchemasOfTheirOwnKnowNothingOfEachOther() {
        ledger.settings().set("s1", ServerSettings.UNSET);
        try (Ledger other = SqlLedger.on(in(address, "bot_2"), Optional.empty(), new Random(5))) {
            assertThat(other.servers()).isEmpty();

            other.settings().set("s2", ServerSettings.UNSET);
            other.forgetServer("s1");

            assertThat(ledger.servers()).containsExactly("s1");
            assertThat(other.servers()).containsExactly("s2");
        }
    }

    @Test
    void manyWhoOpenANewLedgerAtOnceShareIt() throws Exception {
        PostgresAddress empty = Postgres.shared().empty();
        List<Future<String>> filed = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                Random chance = new Random(i);
                filed.add(threads.submit(() -> {
                    try (Ledger mine = SqlLedger.on(empty, Optional.empty(), chance)) {
                        return mine.receipts()
                                .file(NOON, Ledgers.in("s1"), ANN, saying("It is.", "a"))
                                .id();
                    }
                }));
            }
        }

        try (Ledger opened = SqlLedger.on(empty, Optional.empty(), new Random(9))) {
            for (Future<String> one : filed) {
                assertThat(opened.receipts().find(one.get())).isPresent();
            }
        }
    }
}

package newsdesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SinceTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "2025-08-20, 2025-08-20",
        "0d, 2025-03-31",
        "7d, 2025-03-24",
        "2w, 2025-03-17",
        "1m, 2025-02-28",
        "1y, 2024-03-31",
        "' 7d ', 2025-03-24"
    })
    void dayIsReadAsWrittenOrCountedBackFromToday(String text, LocalDate expected) {
        assertThat(Since.read(text, TODAY)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "7", "d", "-7d", "2025-02-30", "20.8.2025", "99999d", "7d7d"})
    void nothingElseIsADay(String text) {
        assertThat(Since.read(text, TODAY)).isEmpty();
    }
}

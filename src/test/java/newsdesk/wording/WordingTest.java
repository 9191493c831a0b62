package newsdesk.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, '1,000'", "1234567, '1,234,567'", "-1234, '-1,234'", "-123, -123"})
    void numbersAreGrouped(long number, String text) {
        assertThat(Wording.number(number)).isEqualTo(text);
    }

    @Test
    void daysAndCountsReadAsWritten() {
        assertThat(Wording.day(LocalDate.of(2025, 8, 20))).isEqualTo("20 August 2025");
        assertThat(Wording.day(LocalDate.of(2025, 5, 1))).isEqualTo("1 May 2025");
        assertThat(Wording.count(1, "article")).isEqualTo("1 article");
        assertThat(Wording.count(0, "article")).isEqualTo("0 articles");
    }
}

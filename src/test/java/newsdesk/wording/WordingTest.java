package newsdesk.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
    void outletsThatPrintTheSameAreNamedAndManyAreCounted() {
        assertThat(Wording.alsoIn(List.of())).isEmpty();
        assertThat(Wording.alsoIn(List.of("The Post"))).isEqualTo(", also in The Post");
        assertThat(Wording.alsoIn(List.of("The Post", "Ost Radio"))).isEqualTo(", also in The Post and Ost Radio");
        assertThat(Wording.alsoIn(List.of("A", "B", "C"))).isEqualTo(", also in A, B and C");
        assertThat(Wording.alsoIn(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")))
                .isEqualTo(", also in 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more");
    }

    @Test
    void daysAndCountsReadAsWritten() {
        assertThat(Wording.day(LocalDate.of(2025, 8, 20))).isEqualTo("20 August 2025");
        assertThat(Wording.day(LocalDate.of(2025, 5, 1))).isEqualTo("1 May 2025");
        assertThat(Wording.count(1, "article")).isEqualTo("1 article");
        assertThat(Wording.count(0, "article")).isEqualTo("0 articles");
    }
}

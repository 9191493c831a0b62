package newsdesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeMap;
import newsdesk.corpus.Freshness.Stale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2031-05-20T12:00:00Z"), ZoneOffset.UTC);

    private static Coverage newest(String day) {
        LocalDate latest = day.isEmpty() ? null : LocalDate.parse(day);
        return new Coverage(1, 1, 1, day.isEmpty() ? 1 : 0, latest, latest, new TreeMap<>(), new TreeMap<>());
    }

    @ParameterizedTest
    @CsvSource({
        "14, 2031-05-05, true",
        "14, 2031-05-06, false",
        "14, 2031-05-20, false",
        "14, 2099-01-01, false",
        "14, '', false",
        "0, 2001-01-01, false",
    })
    void newestArticleIsTooOldOrNot(int days, String day, boolean stale) {
        Freshness freshness = new Freshness(days, 0, Optional::empty, NOON);

        assertThat(freshness.of(newest(day)))
                .isEqualTo(
                        stale
                                ? Optional.of(new Stale(Optional.of(LocalDate.parse(day)), Optional.empty()))
                                : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "24, 2031-05-19T11:59:59Z, true",
        "24, 2031-05-19T12:00:00Z, false",
        "24, 2040-01-01T00:00:00Z, false",
        "24, , false",
        "0, 2001-01-01T00:00:00Z, false",
    })
    void feedWasReadTooLongAgoOrNot(int hours, Instant read, boolean stale) {
        Freshness freshness = new Freshness(0, hours, () -> Optional.ofNullable(read), NOON);

        assertThat(freshness.of(newest("")))
                .isEqualTo(stale ? Optional.of(new Stale(Optional.empty(), Optional.of(read))) : Optional.empty());
    }

    @Test
    void whereFeedsDoNotMatterNobodyAsksForThem() {
        Freshness freshness = new Freshness(
                14,
                0,
                () -> {
                    throw new AssertionError("asked");
                },
                NOON);

        assertThat(freshness.of(newest("2031-05-20"))).isEmpty();
    }
}

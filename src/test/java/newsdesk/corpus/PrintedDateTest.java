package newsdesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-08-20,                       2025-08-20",
        "' 2025-08-20 ',                   2025-08-20",
        "2025-08-20T09:30:00Z,             2025-08-20T09:30Z",
        "2025-08-20T23:30:05.25+02:00,     2025-08-20T23:30:05.250+02:00",
        "2025-08-20T09:30-0500,            2025-08-20T09:30-05:00",
        "2025-08-20 09:30:00+00,           2025-08-20T09:30Z",
        "2025-08-20t09:30z,                2025-08-20T09:30Z",
        "2025-08-20T23:30:00,              2025-08-20",
        "2025-08-20 23:30,                 2025-08-20"
    })
    void aDayIsADayAndAMomentWithoutOffsetIsItsDayOnly(String printed, String iso) {
        assertThat(PrintedDate.read(printed)).contains(Published.parse(iso));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2025",
                "20 August 2025",
                "2025",
                "2025-08",
                "2025-02-30",
                "2025-8-2",
                "20250820",
                "1755682200",
                "2025-08-20T25:00:00Z",
                "2025-08-20T09:30:00 CEST",
                "2025-08-2009:30",
                "+12025-08-20",
                "-0044-03-15",
                "2025-08-20T",
                "soon"
            })
    void whatIsNotCertainIsNotRead(String printed) {
        assertThat(PrintedDate.read(printed)).isEmpty();
    }
}

package newsdesk.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresAddressTest {

    @Test
    void addressIsReadInItsShortestForm() {
        assertThat(PostgresAddress.read(" postgresql://desk@db.example/news "))
                .isEqualTo(new PostgresAddress("db.example", 5432, "news", "desk", "newsdesk", List.of()));
    }

    @Test
    void schemaIsOursAndOtherParametersAreTheDriversOwn() {
        PostgresAddress address =
                PostgresAddress.read("postgres://desk@[::1]:6000/news?sslmode=require&currentSchema=bot_2");

        assertThat(address)
                .isEqualTo(new PostgresAddress("[::1]", 6000, "news", "desk", "bot_2", List.of("sslmode=require")));
        assertThat(address.forDriver()).isEqualTo("jdbc:postgresql://[::1]:6000/news?sslmode=require");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgresql://desk:secret@db/news            | must not hold the password, which has a setting of its own
            postgresql://desk@db/news?password=secret   | must not hold password among its parameters
            postgresql://desk@db/news?sslpassword=secret| must not hold sslpassword among its parameters
            postgresql://desk@db/news?currentSchema=A-B | must name a schema in small letters, digits and _
            postgresql://db/news                        | must be like postgresql://user@host/database
            postgresql://desk@db                        | must be like postgresql://user@host/database
            postgresql://desk@db/a/b                    | must be like postgresql://user@host/database
            mysql://desk@db/news                        | must be like postgresql://user@host/database
            jdbc:postgresql://db/news                   | must be like postgresql://user@host/database
            not an address                              | must be like postgresql://user@host/database
            """)
    void whatIsNoAddressIsRefusedAndNotQuoted(String text, String rule) {
        assertThatThrownBy(() -> PostgresAddress.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(rule);
    }
}

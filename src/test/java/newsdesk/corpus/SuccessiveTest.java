package newsdesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuccessiveTest {

    private final List<String> log = new ArrayList<>();

    private Supplier<Stream<String>> part(String name, String... elements) {
        return () -> {
            log.add("open " + name);
            return Stream.of(elements).peek(log::add).onClose(() -> log.add("close " + name));
        };
    }

    @Test
    void partsAreOpenedAndClosedInTurn() {
        try (Stream<String> all = Successive.of(List.of(part("1", "a", "b"), part("2"), part("3", "c")))) {
            assertThat(all).containsExactly("a", "b", "c");
        }

        assertThat(log).containsExactly("open 1", "a", "b", "close 1", "open 2", "close 2", "open 3", "c", "close 3");
    }

    @Test
    void anIteratorTakesInNoMoreThanOneElementAhead() {
        Iterator<String> all = Successive.of(List.of(part("1", "a", "b", "c"))).iterator();

        assertThat(all.next()).isEqualTo("a");
        assertThat(log).doesNotContain("c");
    }

    @Test
    void closingClosesThePartThatIsOpen() {
        try (Stream<String> all = Successive.of(List.of(part("1", "a", "b"), part("2")))) {
            assertThat(all.findFirst()).contains("a");
        }

        assertThat(log).containsExactly("open 1", "a", "close 1");
    }
}

package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsdesk.command.Invented;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.retrieval.RankedPassage;
import org.junit.jupiter.api.Test;

class ReprintsTest {

    private static final String OPENED = "Minister Orla Tamsin opened “the talks” in Vell on Tuesday.";
    private static final String TREATY = "She wants a treaty.";

    private final Passage courier = printed("The Vell Courier", OPENED, TREATY);

    private static Passage printed(String outlet, String... sentences) {
        return Invented.passage(
                "in-" + outlet.hashCode(), Invented.imprint("Talks open", outlet, "2025-08-20", ""), sentences);
    }

    private static Outlet outlet(String name) {
        return new Outlet(name);
    }

    private Map<Citation, List<Outlet>> reprints(int sentence, Passage... copies) {
        Citation citation = Citation.ofSentence(courier, sentence);
        return Reprints.of(
                List.of(Statements.of(courier.sentence(sentence), citation)),
                List.of(
                        new RankedPassage(Invented.leaflet(), 2, List.of(printed("Ost Radio", OPENED, TREATY))),
                        new RankedPassage(courier, 1, List.of(copies))));
    }

    @Test
    void outletsThatPrintTheCitedWordsAreNamedOnceInTheirOrder() {
        assertThat(reprints(
                        0,
                        printed("Norrland Post", OPENED, TREATY),
                        printed(
                                "Isle Times",
                                "Good morning.",
                                OPENED.replace('“', '"').replace('”', '"')),
                        printed("Norrland Post", OPENED)))
                .isEqualTo(Map.of(
                        Citation.ofSentence(courier, 0), List.of(outlet("Norrland Post"), outlet("Isle Times"))));
    }

    @Test
    void outletThatWroteTheCitedSentenceAnewOrLeftItOutIsNone() {
        Passage anew = printed("Norrland Post", OPENED.replace("opened", "has opened"), TREATY);
        Passage without = printed("Isle Times", OPENED);

        assertThat(reprints(0, anew, without).values()).containsExactly(List.of(outlet("Isle Times")));
        assertThat(reprints(1, anew, without).values()).containsExactly(List.of(outlet("Norrland Post")));
    }

    @Test
    void outletThatIsCitedOrHasNoNameIsNone() {
        Passage nameless = Invented.passage("nameless", Imprint.NONE, OPENED, TREATY);

        assertThat(reprints(0, printed("The Vell Courier", OPENED), nameless)).isEmpty();
    }
}

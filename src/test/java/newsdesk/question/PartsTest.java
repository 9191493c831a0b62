package newsdesk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import newsdesk.corpus.Outlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    private static final Outlet HERALD = new Outlet("Kyrdan Herald");
    private static final Outlet GAZETTE = new Outlet("The Tarvian Gazette");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Did the ferry captain ignore two warnings, while the harbour pilot lost radio contact? | Did the ferry captain ignore two warnings / the harbour pilot lost radio contact?
        Did its correspondent write from Ostrel harbour in May, saying that retreating soldiers mined the northern bridge, while the pilot lost radio contact? | Did its correspondent write from Ostrel harbour in May, saying that retreating soldiers mined the northern bridge / the pilot lost radio contact?
        Did the port of Ostrel pay more than 50 crowns for every ton of grain? | Did the port of Ostrel pay more than 50 crowns for every ton of grain?
        Which envoy wrote the thirty-day truce plan and lost the presidential election in Velmara? | Which envoy wrote the thirty-day truce plan / lost the presidential election in Velmara?
        Which minister signed the northern border treaty? Did the opposition party reject the wheat tariff? | Which minister signed the northern border treaty / Did the opposition party reject the wheat tariff?
        """)
    void clausesThatSayEnoughArePartsOfTheirOwn(String question, String parts) {
        assertThat(Question.of(question).parts()).extracting(Question::text).containsExactly(parts.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Who is Maren Tolvik?
        What did Velmara, Ostrenia and Tarvia agree on at Castle Lorrimont?
        According to the report, who mediated between Velmara and Ostrenia?
        Would the observers cost 18,000,000 florins?
        """)
    void aQuestionOfOneClauseOrOfShortOnesIsItsOnlyPart(String words) {
        Question question = Question.of(words);

        assertThat(question.parts()).containsExactly(question);
    }

    @Test
    void aPartHasTheOutletsAndDaysThatItNames() {
        List<Question> parts =
                read("Does the Kyrdan Herald say that the grain ferry sank near Ashmere on 4 March 2031, "
                                + "while the Tarvian Gazette of 9 March 2031 says that the mediator blamed a drifting mine?")
                        .parts();

        assertThat(parts).extracting(Question::outlets).containsExactly(Set.of(HERALD), Set.of(GAZETTE));
        assertThat(parts)
                .extracting(Question::periods)
                .containsExactly(
                        List.of(Period.of(LocalDate.of(2031, 3, 4))), List.of(Period.of(LocalDate.of(2031, 3, 9))));
    }

    @Test
    void aPartThatNamesNoOutletHasThoseOfTheWholeQuestion() {
        List<Question> parts = read("Which mediator wrote the thirty-day truce plan, and called the December truce a "
                        + "nine-hour failure, as reported by the Kyrdan Herald and the Tarvian Gazette?")
                .parts();

        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(parts.getFirst().outlets()).containsExactlyInAnyOrder(HERALD, GAZETTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Did the ferry captain ignore two warnings on March 4, 2031 when the harbour pilot lost radio contact? | 1
        Did the ferry captain ignore two warnings in reports of the Kyrdan Herald and the Tarvian Gazette when the harbour pilot lost radio contact? | 1
        Which mediator wrote the thirty-day truce plan, and did the Tarvian Gazette call the December truce a failure? | 2
        Did the ferry captain ignore two warnings that Harbour and Grain Weekly gave of mines at the northern bridge? | 1
        """)
    void aQuestionIsNotCutWithinADateOrTheNameOfAnOutletOrBetweenOutlets(String words, int parts) {
        assertThat(read(words).parts()).hasSize(parts);
    }

    @Test
    void whatAPartNamesHasItsPlaceInThePart() {
        Question second =
                read("Does the Kyrdan Herald say that the grain ferry sank near Ashmere, while the mediator is "
                                + "quoted by the Tarvian Gazette of 9 March 2031 about a drifting mine?")
                        .parts()
                        .getLast();

        assertThat(second.sources())
                .extracting(source -> source.span().of(second.text()))
                .containsExactly("the Tarvian Gazette");
        assertThat(second.times())
                .extracting(time -> time.span().of(second.text()))
                .containsExactly("9 March 2031");
    }

    @Test
    void aPartIsItsOwnOnlyPart() {
        Question question =
                read("Which mediator, who wrote the thirty-day truce plan with Velmara, called the December "
                        + "truce a nine-hour failure, and blamed the northern garrison for drifting mines, as reported by both "
                        + "the Kyrdan Herald and the Tarvian Gazette on 9 March 2031?");

        assertThat(question.parts())
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(part.parts()).containsExactly(part));
    }

    @Test
    void thePartsAreLookedForWhereTheQuestionIs() {
        Scope march = Scope.of(Period.of(LocalDate.of(2031, 3, 17)), Set.of(HERALD));
        Question question = Question.of(
                        "Did the ferry captain ignore two warnings, while the harbour pilot lost radio contact?")
                .within(march);

        assertThat(question.parts()).hasSize(2).extracting(Question::scope).containsOnly(march);
    }

    private static Question read(String words) {
        Set<Outlet> outlets = Set.of(HERALD, GAZETTE, new Outlet("Harbour and Grain Weekly"));
        Reading reading = new QuestionReader().read(words, LocalDate.of(2031, 4, 1), outlets, Set.of("en"));
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) reading).question();
    }
}

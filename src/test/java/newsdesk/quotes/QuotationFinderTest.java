package newsdesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.quotes.tagging.MaxentTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

    private static final QuotationFinder FINDER = new QuotationFinder(new MaxentTagger(), Aliases.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "We will stay," Anna Brook said on Monday.                  | "We will stay,"    | Anna Brook        | said
            Anna Brook said: "We will stay."                            | "We will stay."    | Anna Brook        | said
            “We will stay,” said Anna Brook, the mayor of Elm.          | “We will stay,”    | Anna Brook, the mayor of Elm | said
            „We will stay“, said Anna Brook.                            | „We will stay“     | Anna Brook        | said
            «We will stay,» the mayor added.                            | «We will stay,»    | the mayor         | added
            ‘We will stay,’ she told reporters.                         | ‘We will stay,’    | she               | told
            'We will stay,' she told reporters.                         | 'We will stay,'    | she               | told
            ``We will stay,'' she told reporters.                       | ``We will stay,''  | she               | told
            ''We will stay,'' she told reporters.                       | ''We will stay,''  | she               | told
            The mayor, in an interview, shouted "We will stay!"         | "We will stay!"    | The mayor         | shouted
            "Will we stay?" asked Anna Brook.                           | "Will we stay?"    | Anna Brook        | asked
            """)
    void speechIsFoundInWhateverMarksAndOrder(String body, String words, String speaker, String cue) {
        Quotation quotation = only(body);

        assertThat(quotation.kind()).isEqualTo(Kind.DIRECT);
        assertThat(quotation.words(body)).isEqualTo(words);
        assertThat(printed(quotation, body)).isEqualTo(speaker);
        assertThat(cue(quotation, body)).isEqualTo(cue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The mayor said that the bridge would be closed.             | that the bridge would be closed           | The mayor    | said
            The mayor said on Monday the bridge would be closed.        | the bridge would be closed                | The mayor    | said
            The bridge would be closed, the mayor said.                 | The bridge would be closed                | the mayor    | said
            According to the police, the bridge was closed.             | the bridge was closed                     | the police   | According to
            The bridge was closed, according to the police.             | The bridge was closed                     | the police   | according to
            The mayor promised to close the bridge.                     | to close the bridge                       | The mayor    | promised
            The mayor called for a new bridge on Monday.                | a new bridge                              | The mayor    | called for
            The mayor declined to say when the bridge would open.       | to say when the bridge would open         | The mayor    | declined
            As the Courier reported, the bridge was closed.             | the bridge was closed                     | the Courier  | reported
            The plan was rejected by the council.                       | The plan                                  | the council  | was rejected
            She criticised the mayor's claim that the bridge was safe.  | the mayor's claim that the bridge was safe | She         | criticised
            According to its spokesman, Tom Ash, the bridge was closed. | the bridge was closed                     | its spokesman, Tom Ash | According to
            She had slept by her own account for five hours.            | She had slept                             | her          | by her own account
            She left and, according to two aides, was not told why.     | was not told why                          | two aides    | according to
            The mayor denied it had burned, six days before he left.    | it had burned                             | The mayor    | denied
            Tom Ash, who has said that he will stay, was not in town.   | that he will stay                         | who          | has said
            The mayor told this newspaper she was certain of it.        | she was certain of it                     | The mayor    | told
            The mayor informed the council at 3 p.m. that he would go.  | that he would go                          | The mayor    | informed
            Drivers were warned by the ministry to stay at home.        | to stay at home                           | the ministry | were warned
            The panel puts the number of dead at 27.                    | the number of dead at 27                  | The panel    | puts
            Elm pays and expects an answer, the mayor told the council. | Elm pays and expects an answer            | the mayor    | told
            """)
    void reportedSpeechIsFoundWithItsSpeaker(String body, String words, String speaker, String cue) {
        Quotation quotation = all(body).getFirst();

        assertThat(quotation.kind()).isEqualTo(Kind.INDIRECT);
        assertThat(quotation.words(body)).isEqualTo(words);
        assertThat(printed(quotation, body)).isEqualTo(speaker);
        assertThat(cue(quotation, body)).isEqualTo(cue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It was not true, the mayor insisted, that the bridge had burned. | It was not true            | that the bridge had burned
            What burned, according to the police, was a bridge in Elm.       | What burned                | was a bridge in Elm
            There was, according to the police, no fire.                     | There was                  | no fire
            Nothing would change, the mayor maintained: the law was clear.   | Nothing would change       | the law was clear
            """)
    void reportedSpeechGoesOnBehindItsAttribution(String body, String before, String behind) {
        assertThat(all(body).getFirst().contents())
                .extracting(part -> part.of(body))
                .containsExactly(before, behind);
    }

    @Test
    void aFurtherClauseWithThatIsAQuotationOfItsOwn() {
        String body = "He said the ferry had strayed, far closer than agreed, and that it had not answered.";

        assertThat(all(body))
                .extracting(quotation -> quotation.words(body))
                .containsExactly("the ferry had strayed", "that it had not answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor was told that the bridge had burned.", "It is said that the bridge had burned."})
    void whatIsReportedByNobodyHasNoSpeaker(String body) {
        assertThat(all(body))
                .singleElement()
                .satisfies(quotation -> assertThat(quotation.attribution()).isEqualTo(new Attribution.Nobody()));
    }

    @Test
    void anAnswerOfAFewWordsIsSpeech() {
        String body = "Asked whether she had a message for Elm: “Good morning.”";

        assertThat(only(body).words(body)).isEqualTo("“Good morning.”");
    }

    @Test
    void speechInterruptedByItsAttributionIsOneQuotation() {
        String body = "\"We will stay,\" she said, \"and we will build.\" Then she left.";

        assertThat(only(body).contents())
                .extracting(part -> part.of(body))
                .containsExactly("\"We will stay,\"", "\"and we will build.\"");
    }

    @Test
    void speechThatGoesOnInTheNextSentenceIsOneQuotation() {
        String body = "“We will stay,” said Anna Brook. “We will build.”";

        assertThat(only(body).contents())
                .extracting(part -> part.of(body))
                .containsExactly("“We will stay,”", "“We will build.”");
    }

    @Test
    void aQuotationOverSeveralParagraphsIsOne() {
        String body = """
                “We came in three vans and nobody screamed at all.

                “They kept asking what time it was.”""";

        Quotation quotation = only(body);

        assertThat(quotation.kind()).isEqualTo(Kind.DIRECT);
        assertThat(quotation.contents()).hasSize(2);
    }

    @Test
    void aQuotationThatIsNeverClosedIsNotShownAsExact() {
        String body = "“We will keep our side of the page until we say otherwise, said the general.";

        assertThat(all(body)).extracting(Quotation::kind).doesNotContain(Kind.DIRECT);
    }

    @Test
    void wordsPartlyInMarksAreMixed() {
        String body = "She called the bridge \"a disgrace\" and left.";

        Quotation quotation = only(body);

        assertThat(quotation.kind()).isEqualTo(Kind.MIXED);
        assertThat(quotation.words(body)).isEqualTo("the bridge \"a disgrace\"");
    }

    @Test
    void whatSomebodyQuotesIsAQuotationOfItsOwn() {
        String body = "“The captain told me, ‘Keep this dry,’ and so I did,” she said.";

        assertThat(all(body))
                .extracting(quotation -> quotation.words(body))
                .containsExactly("“The captain told me, ‘Keep this dry,’ and so I did,”", "‘Keep this dry,’");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He starred in \"Doomed to Succeed\" for three years.",
                "Her book, \"The Long Road Home,\" came out in May.",
                "The crowd wore caps with the slogan “Keep It Wet.”",
                "The so-called \"safe\" zone was shelled.",
                "A “peace corridor” leads to the port.",
                "The bridge is 400 metres long and was built in 1931."
            })
    void titlesSlogansAndWordsAtArmsLengthAreNoQuotations(String body) {
        assertThat(all(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "“““",
                "”’'»",
                "said",
                ", said",
                "according to",
                "“ ” said",
                "\n\n\n\"\n",
                "He said, \"",
                "(said) [that] he",
                "'tis 'twas ''",
                "\uD83D said \uDC00 \"\uD83D\uDE00\"",
                "said that that that said said that"
            })
    void oddTextsAreNoTrouble(String body) {
        assertThatCode(() -> FINDER.quotations(body)).doesNotThrowAnyException();
    }

    @Test
    void textsMadeOfScrapsAreNoTrouble() {
        List<String> scraps = List.of(
                "said",
                "\"",
                "“",
                "”",
                "'",
                "’",
                "«",
                "''",
                ",",
                ".",
                "\n",
                "(",
                ")",
                "that",
                "he",
                "Brook",
                "who",
                "and",
                "to",
                "the",
                "according",
                "by",
                "was",
                "called",
                "for",
                "as",
                "-",
                ":",
                "?",
                "what",
                "his",
                "claim",
                "of",
                "told",
                "reporters",
                "Monday",
                "'s",
                "not",
                "how",
                "is",
                "…",
                "\uD83D\uDE00",
                "é",
                "Mr.",
                "U.S.",
                "12",
                "$");
        RandomGenerator chance = new Random(4);
        for (int round = 0; round < 3000; round++) {
            StringBuilder body = new StringBuilder();
            for (int i = chance.nextInt(40); i >= 0; i--) {
                body.append(scraps.get(chance.nextInt(scraps.size()))).append(chance.nextInt(4) == 0 ? "" : " ");
            }
            String text = body.toString();
            for (Quotation quotation : FINDER.quotations(text)) {
                assertThat(quotation.end()).as(text).isLessThanOrEqualTo(text.length());
            }
        }
    }

    private static List<Quotation> all(String body) {
        return FINDER.quotations(new Article(new ArticleId("a"), Imprint.NONE, body));
    }

    private static Quotation only(String body) {
        List<Quotation> found = all(body);
        assertThat(found).as(body).hasSize(1);
        return found.getFirst();
    }

    private static String printed(Quotation quotation, String body) {
        return quotation.printedSpeaker().of(body);
    }

    private static String cue(Quotation quotation, String body) {
        return quotation.cue().of(body);
    }
}

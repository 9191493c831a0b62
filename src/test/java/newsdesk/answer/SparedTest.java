package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsdesk.retrieval.Vocabulary;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparedTest {

    private final Vocabulary vocabulary = new LuceneVocabulary();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On what condition would Norvia send help?      | condition
            Which conditions did Norvia name?              | conditions
            What is the condition of the bridge?           | ''
            For what reason was the port closed?           | reason
            What did Venn actually say?                    | actually
            So what did Venn say?                          | So
            Quick one: who closed the port?                | Quick one
            Ok, well: who closed the port?                 | Ok well
            Who said so?                                   | ''
            What kind of help does Norvia send in kind?    | kind
            """)
    void onlyWhatSpeaksOfTheAnswerMayBeLeftOut(String question, String spared) {
        String left = vocabulary.words(question).stream()
                .filter(word -> Spared.isSpared(word, question))
                .map(word -> question.substring(word.start(), word.end()))
                .collect(Collectors.joining(" "));

        assertThat(left).isEqualTo(spared);
    }
}

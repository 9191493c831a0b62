package newsdesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Span;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Period AUGUST = new Period(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 31));

    @Test
    void aBlankOrOverlongQuestionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Question.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Question.of("a".repeat(1001)));
    }

    @Test
    void periodsAndOutletsAreThoseOfTheMentionsWithoutRepetition() {
        Outlet gazette = new Outlet("The Gazette");
        List<PeriodMention> times = List.of(
                new PeriodMention(AUGUST, new Span(0, 1), true), new PeriodMention(AUGUST, new Span(2, 3), false));
        List<OutletMention> sources =
                List.of(new OutletMention(gazette, new Span(0, 1)), new OutletMention(gazette, new Span(2, 3)));

        Question question = new Question("a b c d", Asked.WHAT, times, sources, Scope.EVERYTHING);

        assertThat(question.periods()).containsExactly(AUGUST);
        assertThat(question.outlets()).containsExactly(gazette);
    }

    @Test
    void withinChangesNothingButTheScope() {
        Question question = Question.of("Who is Lavrov?");
        Scope scope = new Scope(Set.of(new ArticleId("a")), Set.of(), Period.ALWAYS, Set.of());

        assertThat(question.within(scope))
                .isEqualTo(new Question("Who is Lavrov?", Asked.WHAT, List.of(), List.of(), scope));
    }
}

package newsdesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import newsdesk.corpus.Outlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

    /// A Friday.
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what happened today                                    | 2025-08-22",
                "who spoke tonight?                                     | 2025-08-22",
                "what did Lavrov say yesterday?                         | 2025-08-21",
                "and the day before yesterday?                          | 2025-08-20",
                "how many drones last night                             | 2025-08-21..2025-08-22",
                "what happened last week?                               | 2025-08-11..2025-08-17",
                "news of this week                                      | 2025-08-18..2025-08-24",
                "what did they say in the last week?                    | 2025-08-15..2025-08-22",
                "over the past week                                     | 2025-08-15..2025-08-22",
                "past month drone strikes                               | 2025-07-22..2025-08-22",
                "the week before last                                   | 2025-08-04..2025-08-10",
                "last weekend's talks                                   | 2025-08-16..2025-08-17",
                "this weekend                                           | 2025-08-23..2025-08-24",
                "What changed last month?                               | 2025-07-01..2025-07-31",
                "this month                                             | 2025-08-01..2025-08-31",
                "the summit last year                                   | 2024-01-01..2024-12-31",
                "this year's harvest                                    | 2025-01-01..2025-12-31",
                "the last 24 hours                                      | 2025-08-21..2025-08-22",
                "in the past 3 days                                     | 2025-08-19..2025-08-22",
                "the last few weeks                                     | 2025-08-01..2025-08-22",
                "the past two months                                    | 2025-06-22..2025-08-22",
                "three days ago                                         | 2025-08-19",
                "a week ago                                             | 2025-08-11..2025-08-17",
                "2 weeks ago                                            | 2025-08-04..2025-08-10",
                "a month ago                                            | 2025-07-01..2025-07-31",
                "two years ago                                          | 2023-01-01..2023-12-31",
                "a few days ago                                         | 2025-08-16..2025-08-21",
                "last Monday                                            | 2025-08-18",
                "last friday                                            | 2025-08-15",
                "What was agreed on Friday?                             | 2025-08-22",
                "on tuesday                                             | 2025-08-19",
                "this Sunday                                            | 2025-08-24",
                "Wednesday's call                                       | 2025-08-20",
                "in August                                              | 2025-08-01..2025-08-31",
                "in September                                           | 2024-09-01..2024-09-30",
                "last August                                            | 2024-08-01..2024-08-31",
                "last June                                              | 2025-06-01..2025-06-30",
                "in august 2023                                         | 2023-08-01..2023-08-31",
                "in Aug. 2023                                           | 2023-08-01..2023-08-31",
                "the September offensive                                | 2024-09-01..2024-09-30",
                "in may                                                 | 2025-05-01..2025-05-31",
                "In March, who resigned?                                | 2025-03-01..2025-03-31",
                "by May                                                 | ..2025-05-31",
                "in 2023                                                | 2023-01-01..2023-12-31",
                "since 2014                                             | 2014-01-01..",
                "before 2022                                            | ..2021-12-31",
                "on 15 August 2025                                      | 2025-08-15",
                "on August 15, 2025, who met?                           | 2025-08-15",
                "Aug. 15                                                | 2025-08-15",
                "Aug 15th                                               | 2025-08-15",
                "the 15th of August                                     | 2025-08-15",
                "15 august                                              | 2025-08-15",
                "Friday, August 15                                      | 2025-08-15",
                "Friday the 15th of August                              | 2025-08-15",
                "December 24                                            | 2024-12-24",
                "29 February                                            | 2024-02-29",
                "Sept. 3                                                | 2024-09-03",
                "Sept 3rd, 2022                                         | 2022-09-03",
                "May 9                                                  | 2025-05-09",
                "9 may                                                  | 2025-05-09",
                "2025-08-20                                             | 2025-08-20",
                "2025/08/20                                             | 2025-08-20",
                "20.08.2025                                             | 2025-08-20",
                "8/20/2025                                              | 2025-08-20",
                "20/8/2025                                              | 2025-08-20",
                "15-18 August                                           | 2025-08-15..2025-08-18",
                "August 15-18, 2024                                     | 2024-08-15..2024-08-18",
                "15 and 16 August                                       | 2025-08-15..2025-08-16",
                "early August                                           | 2025-08-01..2025-08-10",
                "in mid-July                                            | 2025-07-11..2025-07-20",
                "late august 2024                                       | 2024-08-21..2024-08-31",
                "the end of July                                        | 2025-07-21..2025-07-31",
                "early 2024                                             | 2024-01-01..2024-04-30",
                "late 2024                                              | 2024-09-01..2024-12-31",
                "the week of 13 August                                  | 2025-08-11..2025-08-17",
                "since 10 August                                        | 2025-08-10..",
                "since yesterday                                        | 2025-08-21..",
                "since last week                                        | 2025-08-11..",
                "since Monday                                           | 2025-08-18..",
                "after August 15                                        | 2025-08-16..",
                "before August 15                                       | ..2025-08-14",
                "until the end of July                                  | ..2025-07-31",
                "by 20 August                                           | ..2025-08-20",
                "between 10 August and 15 August                        | 2025-08-10..2025-08-15",
                "between August 10 and August 15, 2024                  | 2024-08-10..2024-08-15",
                "from December 20 to January 5, 2024                    | 2023-12-20..2024-01-05",
                "from Monday to Wednesday                               | 2025-08-18..2025-08-20",
                "from 2014 to 2022                                      | 2014-01-01..2022-12-31",
                "between 2014 and 2022                                  | 2014-01-01..2022-12-31",
                "the war of 2014-2022                                   | 2014-01-01..2022-12-31",
                "between June and August                                | 2025-06-01..2025-08-31",
                "2014-2015                                              | 2014-01-01..2015-12-31",
            })
    void aDayOrPeriodIsUnderstoodFromToday(String question, String days) {
        assertThat(periodsIn(question)).containsExactly(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did Putin propose?",
                "will it end in 2 hours",
                "how many F-16 jets",
                "Resolution 2623 and resolution 2001",
                "Trump may send troops",
                "may Trump send troops?",
                "the march to peace, and protesters who march",
                "the 2nd round, give me a second",
                "the Sun reported",
                "he sat with the queen",
                "in 2000 villages",
                "of 2000 troops",
                "Black Friday discounts",
                "Monday Night Football",
                "next Monday",
                "31 June",
                "the august body",
                "what did Theresa May's cabinet say",
                "How many of the 1,945 people left",
                "decimate the marines, augment the octet",
                "version 1.2.2025.3",
                "room 2014",
                "3/4/2025",
                "a second term",
                "day after day",
            })
    void whatIsNoDateIsNotTakenForOne(String question) {
        assertThat(periodsIn(question)).isEmpty();
    }

    @Test
    void everyDateOfAQuestionIsKept() {
        String question =
                "Do the TechCrunch article of October 25, 2023 and the one of November 9, 2023 agree on the fire of 3 May?";

        List<PeriodMention> mentions = read(question);

        assertThat(mentions)
                .extracting(mention -> text(mention.period()), PeriodMention::published)
                .containsExactly(tuple("2023-10-25", true), tuple("2023-11-09", true), tuple("2025-05-03", false));
        assertThat(mentions)
                .extracting(mention -> mention.span().of(question))
                .containsExactly("October 25, 2023", "November 9, 2023", "3 May");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the article published on 15 August",
                "What was reported on Monday about the talks?",
                "the Gazette's report from 15 August",
                "the report by the Gazette on August 15, 2025",
                "What did the Gazette say on 15 August?",
                "the August 15 article",
                "Monday's story on grain",
                "articles since Monday",
                "reported by the Gazette on Monday",
                "Which stories appeared last week?",
                "The Gazette on 15 August: who spoke?",
            })
    void aDateOfPublicationIsMarked(String question) {
        assertThat(read(question)).singleElement().matches(PeriodMention::published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who met on 15 August?",
                "the article about the attack on Monday",
                "Did the Gazette report that Putin flew to Alaska on 15 August?",
                "According to the Gazette, on 15 August, who fled?",
                "the talks last week",
                "the reported amount the bank spent in 2021",
            })
    void aDateOfEventsIsNot(String question) {
        assertThat(read(question)).singleElement().matches(mention -> !mention.published());
    }

    @Test
    void theNameOfAnOutletIsNoDate() {
        String question = "What did Ostrel Today report yesterday?";

        assertThat(read(question))
                .singleElement()
                .extracting(mention -> mention.span().of(question))
                .isEqualTo("yesterday");
    }

    private static List<PeriodMention> read(String question) {
        List<Outlet> outlets = List.of(new Outlet("The Gazette"), new Outlet("Ostrel Today"));
        List<OutletMention> sources = new OutletReader(outlets).read(question);
        return PeriodReader.read(question, TODAY, sources);
    }

    private static List<String> periodsIn(String question) {
        return read(question).stream().map(mention -> text(mention.period())).collect(Collectors.toList());
    }

    private static String text(Period period) {
        String from = period.first().map(LocalDate::toString).orElse("");
        String to = period.last().map(LocalDate::toString).orElse("");
        return from.equals(to) ? from : from + ".." + to;
    }
}

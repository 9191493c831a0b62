package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import newsdesk.quotes.Aliases;
import newsdesk.quotes.QuotationFinder;
import newsdesk.quotes.tagging.MaxentTagger;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.Test;

/// Drafts that somebody wrote and judged before there were rules to judge them by.
class HandWrittenDraftsTest {

    private final FactChecker checker =
            new FactChecker(new LuceneVocabulary(), new QuotationFinder(new MaxentTagger(), Aliases.NONE)::quotations);

    @Test
    void ofFalseDraftsAtMostThreeInAHundredPass() {
        List<HandWritten> drafts =
                HandWritten.all().stream().filter(draft -> !draft.isTrue()).toList();
        List<HandWritten> passed = drafts.stream().filter(this::passes).toList();

        assertThat(drafts).hasSizeGreaterThan(100);
        assertThat(passed.size()).as(byKind(passed)).isLessThanOrEqualTo(drafts.size() * 3 / 100);
    }

    @Test
    void ofTrueDraftsAtMostEightInAHundredAreDropped() {
        List<HandWritten> drafts =
                HandWritten.all().stream().filter(HandWritten::isTrue).toList();
        List<HandWritten> dropped =
                drafts.stream().filter(draft -> !passes(draft)).toList();

        assertThat(drafts).hasSizeGreaterThan(100);
        assertThat(dropped.size()).as(byKind(dropped)).isLessThanOrEqualTo(drafts.size() * 8 / 100);
    }

    /// A false draft whose quotation was put right is no longer the false one.
    private boolean passes(HandWritten draft) {
        return draft.checkedBy(checker).statements().stream()
                .anyMatch(statement -> draft.isTrue() || statement.text().equals(draft.draft()));
    }

    private static String byKind(List<HandWritten> drafts) {
        TreeMap<String, Integer> kinds = new TreeMap<>();
        drafts.forEach(draft -> kinds.merge(draft.kind(), 1, Integer::sum));
        return kinds + " " + drafts.stream().map(HandWritten::id).toList();
    }
}

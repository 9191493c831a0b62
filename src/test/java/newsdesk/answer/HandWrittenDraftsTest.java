package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import newsdesk.quotes.Aliases;
import newsdesk.quotes.QuotationFinder;
import newsdesk.quotes.tagging.MaxentTagger;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.Test;

class HandWrittenDraftsTest {

    @Test
    void figures() {
        FactChecker checker = new FactChecker(new LuceneVocabulary(), new QuotationFinder(new MaxentTagger(), Aliases.NONE)::quotations);
        List<HandWritten> all = HandWritten.all();
        Random half = new Random(20320503);
        Map<String, int[]> byKind = new TreeMap<>();
        int[][][] totals = new int[3][2][2];
        for (HandWritten draft : all) {
            boolean blind = half.nextBoolean();
            boolean passed = draft.checkedBy(checker).statements().stream().anyMatch(st -> draft.isTrue() || st.text().equals(draft.draft()));
            int wrong = passed != draft.isTrue() ? 1 : 0;
            int t = draft.isTrue() ? 1 : 0;
            int[] kind = byKind.computeIfAbsent((blind ? "B " : "D ") + (draft.isTrue() ? "true " : "false ") + draft.kind(), _ -> new int[2]);
            kind[0] += wrong;
            kind[1]++;
            for (int h : new int[] {blind ? 1 : 0, 2}) {
                totals[h][t][0] += wrong;
                totals[h][t][1]++;
            }
            if (wrong > 0 && true) {
                System.out.println("== " + draft.id() + " " + draft.isTrue() + " " + draft.kind() + " " + draft.checkedBy(checker).dropped() + "\n   C: " + draft.citation().words() + "\n   D: " + draft.draft());
            }
        }
        byKind.forEach((k, v) -> System.out.println(k + " " + v[0] + "/" + v[1]));
        for (int h = 0; h < 3; h++) {
            System.out.printf("%s let through %d/%d dropped %d/%d%n", List.of("dev", "blind", "all").get(h), totals[h][0][0], totals[h][0][1], totals[h][1][0], totals[h][1][1]);
        }
        assertThat(all).hasSize(331);
    }
}

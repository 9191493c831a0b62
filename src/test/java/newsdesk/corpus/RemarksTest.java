package newsdesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarksTest {

    private final Remarks remarks = new Remarks();

    @Test
    void nothingIsSaidWhereNothingWasRemarked() {
        assertThat(remarks.sentences()).isEmpty();
        assertThat(remarks.count(Remark.Kind.UNDATED)).isZero();
    }

    @Test
    void eachKindIsOneSentenceWithItsNumberAndItsFirst() {
        remarks.accept(new Remark(Remark.Kind.UNLINKED, "a.jsonl, line 2", "\"url\" is \"ftp:x\""));
        for (int line = 3; line < 1503; line++) {
            remarks.accept(new Remark(Remark.Kind.UNDATED, "a.jsonl, line " + line, "\"date\" is \"soon\""));
        }

        assertThat(remarks.count(Remark.Kind.UNDATED)).isEqualTo(1500);
        assertThat(remarks.sentences())
                .containsExactly(
                        "1,500 articles were kept undated; the first: a.jsonl, line 3: \"date\" is \"soon\".",
                        "1 article was kept without a link: a.jsonl, line 2: \"url\" is \"ftp:x\".");
    }
}

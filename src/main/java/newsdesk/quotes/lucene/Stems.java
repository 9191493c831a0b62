package newsdesk.quotes.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Stems that were made elsewhere, as Lucene takes words in.
final class Stems extends TokenStream {

    /// Lucene refuses terms of more than 32,766 bytes.
    private static final int LONGEST = 8_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> stems;
    private Iterator<String> left;

    Stems(List<String> stems) {
        this.stems = stems;
        this.left = stems.iterator();
    }

    @Override
    public void reset() {
        left = stems.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) {
            return false;
        }
        clearAttributes();
        String stem = left.next();
        term.append(stem, 0, Math.min(LONGEST, stem.length()));
        return true;
    }
}

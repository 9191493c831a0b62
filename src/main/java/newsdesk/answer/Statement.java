package newsdesk.answer;

import java.util.List;

/// One sentence of an answer and the citations that bear it out. Only the fact checker can make one, so there is
/// none that has not been checked.
public final class Statement {

    private final String text;
    private final List<Citation> citations;

    Statement(String text, List<Citation> citations) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a statement says something");
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("uncited: " + text);
        }
        this.text = text;
        this.citations = List.copyOf(citations);
    }

    /// The sentence.
    public String text() {
        return text;
    }

    /// What bears it out; never empty.
    public List<Citation> citations() {
        return citations;
    }

    @Override
    public String toString() {
        return text + " " + citations;
    }
}

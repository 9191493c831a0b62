package newsdesk.corpus;

/// A stretch of a text, from `start` up to but without `end`, in UTF-16 indexes; never empty.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of text runs from %d to %d".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    /// This stretch, counted from `by` characters further to the left.
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two have a character in common.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}

package newsdesk.corpus;

/// The name of an article within its corpus, as given by whoever supplied it: any characters, at most 512 of them.
///
/// Never used as a file name and never parsed.
public record ArticleId(String value) implements Comparable<ArticleId> {

    /// Longer than any address or headline that is used as an id in practice.
    public static final int LONGEST = 512;

    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an article id must not be blank");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("an article id has at most %d characters, this one has %d: %s…"
                    .formatted(LONGEST, value.length(), value.substring(0, 40)));
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package newsdesk.corpus;

/// Who published an article, by the name it prints; blank where it prints none.
public record Outlet(String name) implements Comparable<Outlet> {

    /// The outlet of an article that does not say where it was published.
    public static final Outlet UNKNOWN = new Outlet("");

    public Outlet {
        name = name.strip();
    }

    public boolean isKnown() {
        return !name.isEmpty();
    }

    @Override
    public int compareTo(Outlet other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return isKnown() ? name : "outlet unknown";
    }
}

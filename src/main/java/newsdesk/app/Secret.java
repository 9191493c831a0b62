package newsdesk.app;

/// A token or a key: it can be handed on, and never shows itself in a message, a log or a record that holds it.
public final class Secret {

    private final String text;

    Secret(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a secret is not blank");
        }
        this.text = text.strip();
    }

    /// The secret itself, for the library that needs it.
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "(not shown)";
    }
}

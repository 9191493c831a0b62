package newsdesk.discord.cards;

/// Where and how a reply is shown.
///
/// @param hidden whether nobody but the asker sees it; only then it can be shared
/// @param codes  the codes of its buttons
/// @param from   the first sentence of an answer that is shown, from 0: what stands before it was shown already
public record Setting(boolean hidden, ButtonCode codes, int from) {

    public Setting {
        if (from < 0) {
            throw new IllegalArgumentException("an answer has no sentence " + from);
        }
    }

    /// Where an answer is shown from its beginning.
    public Setting(boolean hidden, ButtonCode codes) {
        this(hidden, codes, 0);
    }
}

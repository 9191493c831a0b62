package newsdesk.discord.cards;

/// What Discord accepts of a message and of a form, in characters or in pieces.
///
/// Discord does not say what it takes for a character. Here it is a UTF-16 unit: no way of counting finds more in a
/// text, so that what keeps these limits keeps Discord's, however it counts.
final class Limits {

    /// The text outside embeds (Discord: Message Resource, Create Message).
    static final int CONTENT = 2000;

    /// The parts of an embed, and all embeds of a message together (Discord: Message Resource, Embed Limits).
    static final int TITLE = 256;

    static final int DESCRIPTION = 4096;
    static final int FOOTER = 2048;
    static final int EMBEDS_TOGETHER = 6000;

    /// Rows of a message, and buttons of a row (Discord: Component Reference, Action Row).
    static final int ROWS = 5;

    static final int BUTTONS_IN_A_ROW = 5;

    /// The parts of a button (Discord: Component Reference, Button); a form's have the same id.
    static final int LABEL = 80;

    static final int CUSTOM_ID = 100;

    /// The parts of a form (Discord: Interactions, Modal; Component Reference, Text Input).
    static final int FORM_TITLE = 45;

    static final int PROMPT = 45;
    static final int WRITTEN = 4000;

    /// An address. Discord says so of those of buttons; to those within a text it sets no limit, but a longer one
    /// would take the room of whole sentences.
    static final int ADDRESS = 512;

    private Limits() {}
}

package newsdesk.corpus;

/// What an article prints around its text: who published it, under which headline, when and where.
///
/// All of it may be missing. Missing texts are empty; `language` is a BCP 47 tag and `en` where nothing is said.
///
/// @param headline   the title over the article, on one line
/// @param standfirst the summary under the headline
/// @param outlet     who published it
/// @param byline     who wrote it, as printed
/// @param published  when it was first published
/// @param updated    when it was last changed, where it says so
/// @param link       where it can be read
/// @param language   the language it is written in
public record Imprint(
        String headline,
        String standfirst,
        Outlet outlet,
        String byline,
        Published published,
        Published updated,
        Link link,
        String language) {

    /// The imprint of a text that prints nothing but itself.
    public static final Imprint NONE =
            new Imprint("", "", Outlet.UNKNOWN, "", Published.undated(), Published.undated(), Link.NONE, "en");

    public Imprint {
        headline = headline.strip();
        standfirst = standfirst.strip();
        byline = byline.strip();
        language = language.isBlank() ? "en" : language.strip();
    }

    /// The headline, or a word that says there is none.
    public String title() {
        return headline.isEmpty() ? "untitled" : headline;
    }
}

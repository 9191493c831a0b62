package newsdesk.discord.cards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsdesk.command.Action;
import newsdesk.command.Reply;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Revision;
import newsdesk.wording.Changes;
import newsdesk.wording.Particulars;
import newsdesk.wording.Sources;
import newsdesk.wording.Wording;

/// Replies as messages of Discord, in Discord's own JSON. What a message must not do, and that it mentions nobody,
/// is put in by the [newsdesk.discord.Courier].
public final class Cards {

    /// Components of a form (Discord: Component Reference).
    /// How long the bar of progress is.
    private static final int BAR = 10;

    private static final int ROW = 1;

    private static final int TEXT_INPUT = 4;
    private static final int SHORT = 1;
    private static final int PARAGRAPH = 2;

    /// What is written on one line.
    private static final int ONE_LINE = 100;

    /// What an article's card may take for a summary, a byline and the beginning of the text.
    private static final int EXCERPT_PART = 1000;

    /// The end of the footer of an answer.
    private static final Pattern RECEIPT = Pattern.compile("Receipt ([A-Z0-9]{8})\\.$");

    private Cards() {}

    /// The message that shows a reply.
    public static ObjectNode of(Reply reply, Setting setting) {
        return switch (reply) {
            case Reply.Answered answered -> new AnswerCard(answered, setting).message();
            case Reply.Shown shown -> new EvidenceCard(shown, setting).message();
            case Reply.Quoted quoted -> new QuotationCard(setting).quoted(quoted);
            case Reply.Verified verified -> new QuotationCard(setting).verified(verified);
            case Reply.Table table -> new ListCard(setting).table(table);
            case Reply.Facts facts -> new ListCard(setting).facts(facts);
            case Reply.Rules rules -> new ListCard(setting).rules(rules);
            case Reply.Excerpt excerpt -> excerpt(excerpt, setting);
            case Reply.Notice notice -> words(notice.text(), notice.actions(), setting);
            case Reply.Refused refused -> words(refused.text(), refused.actions(), setting);
        };
    }

    /// The message that stands in the place of an answer as long as it is being written: its checked sentences, and
    /// how far the work has come.
    public static ObjectNode progress(Underway underway, Optional<Action> stop, Setting setting) {
        String line = "⏳ " + Cut.line(headway(underway), ONE_LINE);
        String text = underway.soFar().isEmpty()
                ? ""
                : Column.of(underway.soFar(), 0, Sources.of(underway.soFar()), Limits.DESCRIPTION - line.length() - 2)
                                .text()
                        + "\n\n";
        return Message.of(new Embed("", text + line, ""), stop.stream().toList(), setting);
    }

    private static String headway(Underway underway) {
        String done = Wording.number(underway.done());
        return underway.total() > 0
                ? "%s: %s of %s %s%s"
                        .formatted(
                                underway.stage(),
                                done,
                                Wording.number(underway.total()),
                                bar(underway.done(), underway.total()),
                                underway.left().map(Cards::left).orElse(""))
                : underway.stage() + (underway.done() > 0 ? ": " + done : "…");
    }

    /// How much of it is done, drawn.
    private static String bar(long done, long total) {
        int filled = (int) (BAR * Math.min(done, total) / total);
        return "▰".repeat(filled) + "▱".repeat(BAR - filled);
    }

    private static String left(Duration left) {
        return left.toMinutes() > 0
                ? ", about %d min left".formatted(left.toMinutes())
                : ", about %d s left".formatted(left.toSeconds());
    }

    /// A few plain words.
    public static ObjectNode notice(String text) {
        return Message.of(content(text));
    }

    /// What is put above an answer that was posted, when articles that it cites have changed. The rest of the message
    /// stays as it is.
    ///
    /// @param revisions what was done last to each of them
    /// @param fallen    the sentences of the answer that stand no more
    /// @param left      how many of its sentences still stand
    public static ObjectNode note(List<Revision> revisions, List<String> fallen, int left) {
        return new NoteCard(revisions, fallen, left).message();
    }

    /// A form, to be opened.
    ///
    /// @param code  by which it is known again when it is sent, 1 to 100 characters
    /// @param begun what stands in it to begin with; left out where there is no room for all of it
    public static ObjectNode form(Action.Form form, String code, Optional<String> begun) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("title", Cut.plain(form.title(), Limits.FORM_TITLE))
                .put("custom_id", code);
        int longest = Math.min(form.longest(), Limits.WRITTEN);
        ObjectNode input = json.putArray("components")
                .addObject()
                .put("type", ROW)
                .putArray("components")
                .addObject()
                .put("type", TEXT_INPUT)
                .put("custom_id", form.option())
                .put("label", Cut.plain(form.prompt(), Limits.PROMPT))
                .put("style", form.longest() > ONE_LINE ? PARAGRAPH : SHORT)
                .put("min_length", 1)
                .put("max_length", longest)
                .put("required", true);
        begun.filter(text -> !text.isBlank() && text.length() <= longest).ifPresent(text -> input.put("value", text));
        return json;
    }

    /// The sentences on the card of an answer that was sent, without their markers; nothing where the message is no
    /// such card.
    public static Optional<String> said(JsonNode message) {
        String description = message.path("embeds").path(0).path("description").asText("");
        return Optional.of(Column.sentences(description))
                .map(sentences -> sentences.stream().map(Markdown::read).collect(Collectors.joining(" ")))
                .filter(text -> !text.isBlank());
    }

    /// The question on the card of an answer that was sent, as far as its title holds it: the card is the only one to
    /// remember it. Nothing where the message is no such card.
    public static Optional<String> topic(JsonNode message) {
        return Optional.of(message.path("embeds").path(0).path("title").asText(""))
                .map(Markdown::read)
                .filter(question -> !question.isBlank());
    }

    /// The receipt of an answer that was sent; nothing where the message is no card of one, or it is not on file.
    public static Optional<String> receipt(JsonNode message) {
        Matcher footer = RECEIPT.matcher(
                message.path("embeds").path(0).path("footer").path("text").asText(""));
        return footer.find() ? Optional.of(footer.group(1)) : Optional.empty();
    }

    /// The message that shows to everybody what a hidden one showed to the asker. Nothing is taken over but what
    /// these cards put there.
    ///
    /// @param offered whether everybody is offered the button with a code
    public static ObjectNode shared(JsonNode message, Predicate<String> offered) {
        return Message.copy(message, offered);
    }

    /// A message on which something was decided, with nothing left to be done about it.
    ///
    /// @param words what was decided
    public static ObjectNode settled(JsonNode message, String words) {
        return Message.copy(message, _ -> false).put("content", content(words));
    }

    private static ObjectNode excerpt(Reply.Excerpt excerpt, Setting setting) {
        Imprint imprint = excerpt.imprint();
        String title = Cut.line(imprint.title(), Limits.TITLE);
        StringBuilder text = new StringBuilder();
        String standfirst = Cut.text(imprint.standfirst(), EXCERPT_PART);
        if (!standfirst.isEmpty()) {
            text.append(Markdown.bold(standfirst)).append('\n');
        }
        text.append(SourceLine.origin(imprint)).append(SourceLine.link(imprint.link()));
        String byline = Cut.line(imprint.byline(), ONE_LINE);
        if (!byline.isEmpty()) {
            text.append('\n').append(byline);
        }
        Entries history = new Entries("\n", excerpt.history().size(), "more change", EXCERPT_PART);
        excerpt.history().forEach(revision -> history.add(Cut.line(Changes.sentence(revision), Limits.TITLE)));
        Particulars.updated(imprint).ifPresent(updated -> text.append('\n').append(Cut.line(updated, ONE_LINE)));
        if (!excerpt.history().isEmpty()) {
            text.append("\n\n").append(history);
        }
        if (!excerpt.excerpt().isEmpty()) {
            text.append("\n\n“")
                    .append(Cut.text(excerpt.excerpt(), EXCERPT_PART))
                    .append('”');
        }
        text.append("\n\n");
        text.append("id: ").append(Markdown.code(excerpt.id()));
        return Message.of(new Embed(title, text.toString(), ""), List.of(), setting);
    }

    private static ObjectNode words(String text, List<Action> actions, Setting setting) {
        return Markdown.text(text).length() <= Limits.CONTENT
                ? Message.of(content(text), actions, setting)
                : Message.of(new Embed("", Cut.text(text, Limits.DESCRIPTION), ""), actions, setting);
    }

    private static String content(String text) {
        String content = Cut.text(text, Limits.CONTENT);
        return content.isEmpty() ? "…" : content;
    }
}

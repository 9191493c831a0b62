package newsdesk.discord.cards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsdesk.answer.Account;
import newsdesk.answer.Answer;
import newsdesk.answer.Premise;
import newsdesk.command.Action;
import newsdesk.command.Action.Deed;
import newsdesk.command.Reply;
import newsdesk.wording.Particulars;
import newsdesk.wording.Sources;
import newsdesk.wording.Wording;
import newsdesk.wording.Written;

/// The card of an answer, whose title is the question.
record AnswerCard(Reply.Answered reply, Setting setting) {

    /// The parts of a footer. Together with a title they leave room for a description of full length.
    private static final int RESTS_ON = 900;

    private static final int MADE_BY = 300;
    private static final int RECEIPT = 100;

    /// What a line about the coverage may take, and one about its limits.
    private static final int SEARCHED = 1200;

    private static final int SUGGESTION = 400;

    /// What a line about how an answer was written may take.
    private static final int WRITTEN = 300;

    ObjectNode message() {
        return switch (reply.answer()) {
            case Answer.Grounded grounded -> grounded(grounded);
            case Answer.NotCovered notCovered -> notCovered(notCovered);
            case Answer.Unavailable unavailable -> {
                String heading = Markdown.bold(Markdown.line(Particulars.UNAVAILABLE)) + "\n";
                yield message(
                        heading + Cut.text(unavailable.reason(), Limits.DESCRIPTION / 2), receipt(), reply.actions());
            }
        };
    }

    private ObjectNode grounded(Answer.Grounded answer) {
        Sources sources = Sources.of(answer);
        String footer = Cut.plain(Particulars.restsOn(answer, sources), RESTS_ON) + " "
                + Cut.plain(Particulars.madeBy(answer), MADE_BY) + receipt();
        int all = answer.statements().size();
        int from = Math.min(setting.from(), all - 1);
        String heading = stale()
                + (answer.premise() == Premise.CONTRADICTED && from == 0
                        ? Markdown.bold(Markdown.line(Particulars.OTHERWISE)) + "\n"
                        : "");
        String below = written(answer.account());
        int room = Embed.roomBetween(title(), footer)
                - heading.length()
                - left(all).length()
                - below.length();
        Column column = Column.of(answer.statements(), from, sources, room);
        String description = heading + column.text() + left(all - column.next()) + below;
        ObjectNode message = message(description, footer, actions(column.next() < all, column.next()));
        return setting.hidden() ? message.put("content", forOne()) : message;
    }

    /// What is said beside an answer that only the asker sees, and not taken along where it is shared.
    private String forOne() {
        String receipt = reply.receipt().isEmpty()
                ? ""
                : "; `/receipt " + Cut.plain(reply.receipt(), RECEIPT) + "` tells what has become of them";
        return "-# Only you see this, and I cannot change it later, when articles it cites are retracted or corrected"
                + receipt + ".";
    }

    /// How it was written, as far as that is told. A sentence that was dropped is not shown here, where it could be
    /// shared.
    private String written(Account account) {
        StringBuilder lines = new StringBuilder();
        Written.course(account).ifPresent(line -> lines.append("\n⚠️ ").append(Cut.line(line, WRITTEN)));
        switch (reply.detail()) {
            case USUAL -> {}
            case COUNTS, EVERYTHING -> {
                lines.append('\n');
                Written.explained(account).forEach(line -> lines.append("\n").append(Cut.line(line, WRITTEN)));
            }
        }
        return lines.toString();
    }

    private static String left(int statements) {
        return statements == 0 ? "" : "\n… and " + Wording.count(statements, "more sentence") + ".";
    }

    private List<Action> actions(boolean more, int next) {
        if (!more || reply.receipt().isEmpty()) {
            return reply.actions();
        }
        int most = Limits.ROWS * Limits.BUTTONS_IN_A_ROW - 1;
        List<Action> actions = new ArrayList<>(
                reply.actions().subList(0, Math.min(most, reply.actions().size())));
        actions.add(Action.run(
                "More",
                Action.Presser.ANYONE,
                Action.Where.TO_PRESSER,
                "receipt",
                Map.of("id", reply.receipt(), "from", Integer.toString(next + 1))));
        return actions;
    }

    private ObjectNode notCovered(Answer.NotCovered answer) {
        StringBuilder description = new StringBuilder(stale() + Markdown.bold(Markdown.line(Particulars.NOT_COVERED)));
        description.append('\n').append(Cut.line(Particulars.searched(answer.searched()), SEARCHED));
        Written.inVain(answer.account())
                .ifPresent(line -> description.append('\n').append(Cut.line(line, WRITTEN)));
        Particulars.limits(answer.question())
                .ifPresent(limits -> description.append('\n').append(Cut.line(limits, SEARCHED)));
        String heading = "\n\n" + Markdown.bold(Particulars.ANSWERED);
        for (String suggestion : answer.suggestions()) {
            String line = heading + "\n- " + Cut.line(suggestion, SUGGESTION);
            if (!isOffered(suggestion) && description.length() + line.length() <= Limits.DESCRIPTION) {
                description.append(line);
                heading = "";
            }
        }
        String below = written(answer.account());
        if (description.length() + below.length() <= Limits.DESCRIPTION) {
            description.append(below);
        }
        return message(
                description.toString(),
                "Generation " + answer.searched().generation() + "." + receipt(),
                reply.actions());
    }

    /// Whether a button asks it, in so many words.
    private boolean isOffered(String question) {
        return reply.actions().stream()
                .anyMatch(action -> action.label().equals(question)
                        && action.deed() instanceof Deed.Run(var _, var values, var _)
                        && values.containsValue(question));
    }

    /// What stands first where the coverage is out of date.
    private String stale() {
        return reply.stale()
                .map(stale -> "🟠 " + Markdown.line(Particulars.stale(stale)) + "\n")
                .orElse("");
    }

    private String receipt() {
        return reply.receipt().isEmpty() ? "" : " Receipt " + Cut.plain(reply.receipt(), RECEIPT) + ".";
    }

    private String title() {
        return Cut.line(reply.answer().question().text(), Limits.TITLE);
    }

    private ObjectNode message(String description, String footer, List<Action> actions) {
        return Message.of(new Embed(title(), description.strip(), footer.strip()), actions, setting);
    }
}

package newsdesk.command.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsdesk.answer.Answer;
import newsdesk.command.Action;
import newsdesk.command.Action.Deed;
import newsdesk.command.Action.Form;
import newsdesk.command.Action.Presser;
import newsdesk.command.Action.Where;
import newsdesk.question.Question;

/// What can be done with an answer that is on file.
final class AnswerActions {

    private static final Form FOLLOW_UP = new Form(
            "Follow up",
            "What else do you want to know?",
            AskCommand.QUESTION.name(),
            AskCommand.AFTER,
            Question.LONGEST);

    private AnswerActions() {}

    static List<Action> of(Answer answer, String receipt) {
        if (receipt.isEmpty()) {
            return List.of();
        }
        List<Action> actions = new ArrayList<>();
        switch (answer) {
            case Answer.Grounded _ -> {
                actions.add(Action.run(
                        "Evidence",
                        Presser.ANYONE,
                        Where.TO_PRESSER,
                        ReceiptCommand.NAME,
                        Map.of(ReceiptCommand.ID.name(), receipt)));
                actions.add(followUp());
                actions.add(new Action("Share", Presser.ASKER, new Deed.Share()));
            }
            case Answer.NotCovered notCovered -> {
                notCovered.suggestions().forEach(question -> suggested(question, actions));
                actions.add(followUp());
            }
            case Answer.Unavailable _ -> {}
        }
        actions.add(new Action("Delete", Presser.ASKER_OR_MODERATOR, new Deed.Delete()));
        if (!(answer instanceof Answer.Unavailable)) {
            actions.add(vote("👍", receipt, VoteCommand.UP));
            actions.add(vote("👎", receipt, VoteCommand.DOWN));
        }
        return actions;
    }

    private static Action followUp() {
        return new Action("Follow up", Presser.ANYONE, new Deed.Fill("ask", Map.of(), FOLLOW_UP));
    }

    private static void suggested(String question, List<Action> actions) {
        if (question.codePointCount(0, question.length()) <= Action.LONGEST_LABEL) {
            actions.add(Action.run(
                    question, Presser.ANYONE, Where.BELOW, "ask", Map.of(AskCommand.QUESTION.name(), question)));
        }
    }

    private static Action vote(String label, String receipt, String value) {
        return Action.run(
                label,
                Presser.ANYONE,
                Where.TO_PRESSER,
                VoteCommand.NAME,
                Map.of(VoteCommand.RECEIPT.name(), receipt, VoteCommand.VALUE.name(), value));
    }
}

package newsdesk.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsdesk.command.Action.Deed;
import newsdesk.command.Action.Form;
import newsdesk.command.Action.Presser;

/// What moderators can do with an answer that they see before anybody else does.
public final class ReviewActions {

    /// The command that takes what a moderator wrote in the place of an answer.
    public static final String EDIT = "reviewed edit";

    /// Discord takes no more in a form.
    private static final int LONGEST = 4000;

    private ReviewActions() {}

    /// The actions, in the order in which they are offered.
    ///
    /// @param channel where the answer belongs
    /// @param receipt of the answer; the empty text where it is not on file, and so cannot be edited
    public static List<Action> of(String channel, String receipt) {
        List<Action> actions = new ArrayList<>();
        actions.add(new Action("Publish", Presser.MODERATOR, new Deed.Publish(channel)));
        if (!receipt.isEmpty()) {
            Form form = new Form("Edit the answer", "The answer as it should be", "text", "question", LONGEST, true);
            actions.add(new Action(
                    "Edit",
                    Presser.MODERATOR,
                    new Deed.Fill(EDIT, Map.of("receipt", receipt, "channel", channel), form)));
        }
        actions.add(new Action("Discard", Presser.MODERATOR, new Deed.Discard()));
        return actions;
    }
}

package newsdesk.console;

import newsdesk.answer.Answer;
import newsdesk.command.Reply;

/// How the program ends, as the status that it hands to whoever started it. That the coverage does not answer a
/// question is an answer.
enum Ending {
    DONE(0),
    REFUSED(1),
    MISUSED(2),
    UNAVAILABLE(3);

    private final int status;

    Ending(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    static Ending of(Reply reply) {
        return switch (reply) {
            case Reply.Answered(Answer.Unavailable _, var _, var _, var _, var _) -> UNAVAILABLE;
            case Reply.Answered _,
                    Reply.Shown _,
                    Reply.Table _,
                    Reply.Facts _,
                    Reply.Rules _,
                    Reply.Quoted _,
                    Reply.Verified _,
                    Reply.Excerpt _,
                    Reply.Notice _ -> DONE;
            case Reply.Refused _ -> REFUSED;
        };
    }
}
